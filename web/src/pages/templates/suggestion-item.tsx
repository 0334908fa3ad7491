import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { decideSuggestion, type Suggestion, undoDecision } from '../../api/suggestions.ts';
import { Button } from '../../parts/button.tsx';
import { Tag } from '../../parts/tag.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import { staleAfterActivity } from '../plan/stale-after-activity.ts';
import { DecisionDialog } from './decision-dialog.tsx';
import styles from './templates.module.css';

type Props = { programmeId: string; suggestion: Suggestion };

const staleAfterDecision = (programmeId: string) => [...staleAfterActivity(programmeId), ['suggestions', programmeId]];

export const SuggestionItem = ({ programmeId, suggestion }: Props) => {
  const { t } = useTranslation();
  const { title, audienceName, detail, kind, isNew, isGone, decision, offset, milestoneName } = suggestion;
  return (
    <li>
      <div className={styles.text}>
        <span className="row">
          <b>{title}</b>
          {isNew && <Tag tone="info">{t('suggestions.isNew')}</Tag>}
          {kind === 'activity' && <Tag>{t('suggestions.shared')}</Tag>}
          {isGone && <Tag tone="wait">{t('suggestions.isGone')}</Tag>}
        </span>
        <span>{audienceName}</span>
        {detail && <small>{detail}</small>}
        {offset !== null && milestoneName !== null && (
          <small>
            {t('suggestions.relative', {
              sign: offset.amount < 0 ? '−' : '+',
              amount: Math.abs(offset.amount),
              unit: t(`suggestions.unit.${offset.unit}`),
              milestone: milestoneName,
            })}
          </small>
        )}
        {decision !== null && <Decided decision={decision} />}
      </div>
      {decision === null ? (
        <Choices programmeId={programmeId} suggestion={suggestion} />
      ) : (
        <Undo programmeId={programmeId} id={decision.id} title={title} />
      )}
    </li>
  );
};

const Decided = ({ decision: { decision, reason, replacedBy } }: { decision: NonNullable<Suggestion['decision']> }) => {
  const { t } = useTranslation();
  return (
    <>
      <span>
        <Tag tone={decision === 'declined' ? 'plain' : 'good'}>{t(`suggestions.decision.${decision}`)}</Tag>
      </span>
      {replacedBy && <small>{t('suggestions.replacedBy', { title: replacedBy })}</small>}
      {reason && <small>{t('suggestions.reasonIs', { reason })}</small>}
    </>
  );
};

const Choices = ({ programmeId, suggestion }: Props) => {
  const { t } = useTranslation();
  const { key, title, audienceName } = suggestion;
  const [asked, setAsked] = useState<'replaced' | 'declined' | null>(null);
  const refresh = staleAfterDecision(programmeId);
  const undo = useAction({ act: undoDecision, refresh, onDone: () => showToast(t('suggestions.undone')) });
  const accept = useAction({
    act: () => decideSuggestion(programmeId, { key, decision: 'accepted' }),
    refresh,
    onDone: ({ id }) => showToast(t('suggestions.acceptedToast', { title }), { undo: () => undo.run(id) }),
  });
  const about = `${title}, ${audienceName}`;
  return (
    <div className="row">
      <Button
        size="small"
        look="primary"
        isPending={accept.isPending}
        onPress={() => accept.run()}
        aria-label={`${t('suggestions.accept')}: ${about}`}
      >
        {t('suggestions.accept')}
      </Button>
      <Button size="small" onPress={() => setAsked('replaced')} aria-label={`${t('suggestions.replace')}: ${about}`}>
        {t('suggestions.replace')}
      </Button>
      <Button size="small" look="plain" onPress={() => setAsked('declined')} aria-label={`${t('suggestions.decline')}: ${about}`}>
        {t('suggestions.decline')}
      </Button>
      {asked !== null && (
        <DecisionDialog programmeId={programmeId} suggestion={suggestion} decision={asked} onClose={() => setAsked(null)} />
      )}
    </div>
  );
};

const Undo = ({ programmeId, id, title }: { programmeId: string; id: string; title: string }) => {
  const { t } = useTranslation();
  const undo = useAction({
    act: () => undoDecision(id),
    refresh: staleAfterDecision(programmeId),
    onDone: () => showToast(t('suggestions.undone')),
  });
  return (
    <Button
      size="small"
      look="plain"
      isPending={undo.isPending}
      onPress={() => undo.run()}
      aria-label={`${t('suggestions.undo')}: ${title}`}
    >
      {t('suggestions.undo')}
    </Button>
  );
};

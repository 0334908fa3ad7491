import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { mayDo } from '../../api/session.ts';
import {
  type Assumption,
  assumptionsQuery,
  changeAssumption,
  dropDependent,
  removeAssumption,
  restoreAssumption,
  stateAssumption,
  strategyKey,
  tickRewritten,
} from '../../api/strategy.ts';
import { Button } from '../../parts/button.tsx';
import { EmptyLine } from '../../parts/empty-line.tsx';
import { TextArea } from '../../parts/field.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { Tag } from '../../parts/tag.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import { useOrganisation } from '../../shell/session-context.ts';
import { GuardedText } from '../language/guardrails/guarded-text.tsx';
import { FormDialog } from './form-dialog.tsx';
import { LeanDialog } from './lean-dialog.tsx';
import styles from './strategy.module.css';
import { useUndoable } from './undoable.ts';

export const AssumptionsSection = () => {
  const { t } = useTranslation();
  const assumptions = useQuery(assumptionsQuery);
  const [isNew, setIsNew] = useState(false);
  return (
    <section className={styles.section}>
      <h2>{t('strategy.assumptions')}</h2>
      <p className="soft">{t('strategy.assumptionsLead')}</p>
      <QueryView query={assumptions}>
        {({ items, mayWrite }) => (
          <>
            {items.length === 0 && <EmptyLine>{t('strategy.assumptionsEmpty')}</EmptyLine>}
            <ul className={styles.list}>
              {items.map((one) => (
                <AssumptionItem key={one.id} assumption={one} mayWrite={mayWrite} />
              ))}
            </ul>
            {mayWrite && (
              <div className="row">
                <Button onPress={() => setIsNew(true)}>{t('strategy.assumptionNew')}</Button>
              </div>
            )}
          </>
        )}
      </QueryView>
      {isNew && (
        <FormDialog
          title={t('strategy.assumptionNew')}
          initial={{ text: '' }}
          labels={{ text: t('strategy.assumptionText') }}
          button={t('strategy.save')}
          act={stateAssumption}
          onClose={() => setIsNew(false)}
        >
          {({ words, set, fault }) => (
            <GuardedText
              name="text"
              label={t('strategy.assumptionText')}
              value={words.text}
              onChange={(text) => set({ text })}
              rows={2}
              maxLength={5000}
              error={fault('text')}
            />
          )}
        </FormDialog>
      )}
    </section>
  );
};

const AssumptionItem = ({ assumption, mayWrite }: { assumption: Assumption; mayWrite: boolean }) => {
  const { t } = useTranslation();
  const [isLeaning, setIsLeaning] = useState(false);
  const mayLean = mayDo(useOrganisation().roles, 'write');
  const { text, history, dependents, toRewrite, others } = assumption;
  const [, before] = history;
  return (
    <li className={styles.item}>
      <h3>{text}</h3>
      {before !== undefined && (
        <p className="soft">
          {t('strategy.assumptionBefore', { text: before.text })}
          {history[0]?.reason ? ` (${history[0].reason})` : ''}
        </p>
      )}
      {toRewrite > 0 && <Tag tone="wait">{t('strategy.toRewrite', { count: toRewrite })}</Tag>}
      {dependents.length === 0 && others === 0 && <p className="soft">{t('strategy.restingNone')}</p>}
      {dependents.length > 0 && (
        <ul className={styles.points} aria-label={t('strategy.resting')}>
          {dependents.map((one) => (
            <DependentLine key={one.id} dependent={one} />
          ))}
        </ul>
      )}
      {others > 0 && <p className="soft">{t('strategy.othersRest', { count: others })}</p>}
      <div className="row">
        {mayLean && (
          <Button aria-label={`${t('strategy.lean')}: ${text}`} onPress={() => setIsLeaning(true)}>
            {t('strategy.lean')}
          </Button>
        )}
        {mayWrite && <AssumptionActions assumption={assumption} />}
      </div>
      {isLeaning && <LeanDialog assumption={assumption} onClose={() => setIsLeaning(false)} />}
    </li>
  );
};

const AssumptionActions = ({ assumption: { id, text, revision } }: { assumption: Assumption }) => {
  const { t } = useTranslation();
  const [isChanging, setIsChanging] = useState(false);
  const remove = useUndoable({ act: () => removeAssumption(id), undo: () => restoreAssumption(id), said: t('strategy.removed') });
  return (
    <>
      <Button aria-label={`${t('strategy.assumptionChange')}: ${text}`} onPress={() => setIsChanging(true)}>
        {t('strategy.assumptionChange')}
      </Button>
      <Button look="plain" aria-label={t('strategy.removeNamed', { name: text })} isPending={remove.isPending} onPress={() => remove.run()}>
        {t('strategy.remove')}
      </Button>
      {isChanging && (
        <FormDialog
          title={t('strategy.assumptionChangeTitle')}
          initial={{ text, reason: '' }}
          labels={{ text: t('strategy.assumptionText') }}
          button={t('strategy.save')}
          act={(words) => changeAssumption(id, { ...words, revision })}
          done={({ toRewrite }) => t('strategy.assumptionChanged', { count: toRewrite })}
          onClose={() => setIsChanging(false)}
        >
          {({ words, set, fault }) => (
            <>
              <GuardedText
                name="text"
                label={t('strategy.assumptionText')}
                value={words.text}
                onChange={(now) => set({ text: now })}
                rows={2}
                maxLength={5000}
                error={fault('text')}
              />
              <TextArea
                name="reason"
                label={t('strategy.assumptionReason')}
                value={words.reason}
                onChange={(reason) => set({ reason })}
                rows={2}
                maxLength={5000}
              />
            </>
          )}
        </FormDialog>
      )}
    </>
  );
};

type LineProps = { dependent: Assumption['dependents'][number] };

const DependentLine = ({ dependent: { id, kind, title, address, isToRewrite, rewrittenAt, isOwn } }: LineProps) => {
  const { t } = useTranslation();
  const name = title ?? t('strategy.gone');
  const tick = useAction({ act: (isRewritten: boolean) => tickRewritten(id, isRewritten), refresh: [strategyKey] });
  const drop = useAction({ act: () => dropDependent(id), refresh: [strategyKey], onDone: () => showToast(t('strategy.dropped')) });
  return (
    <li>
      <span className="soft small">{t(`strategy.dependentKind.${kind}`)}</span>
      {address === null ? <span>{name}</span> : <a href={address}>{name}</a>}
      {isToRewrite && <Tag tone="wait">{t('strategy.rewrite')}</Tag>}
      {!isToRewrite && rewrittenAt !== null && <Tag tone="good">{t('strategy.rewritten')}</Tag>}
      {isOwn && isToRewrite && (
        <Button
          size="small"
          aria-label={t('strategy.tickNamed', { title: name })}
          isPending={tick.isPending}
          onPress={() => tick.run(true)}
        >
          {t('strategy.tick')}
        </Button>
      )}
      {isOwn && !isToRewrite && rewrittenAt !== null && (
        <Button size="small" look="plain" isPending={tick.isPending} onPress={() => tick.run(false)}>
          {t('strategy.untick')}
        </Button>
      )}
      {isOwn && (
        <Button
          size="small"
          look="plain"
          aria-label={t('strategy.dropNamed', { title: name })}
          isPending={drop.isPending}
          onPress={() => drop.run()}
        >
          {t('strategy.drop')}
        </Button>
      )}
    </li>
  );
};

import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { decisionsQuery, type LoggedDecision, removeLoggedDecision, restoreLoggedDecision } from '../../api/strategy.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button, buttonClass } from '../../parts/button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { SearchField } from '../../parts/search-field.tsx';
import { Tag } from '../../parts/tag.tsx';
import { DecisionDialog, DecisionFollowUp } from './decision-dialogs.tsx';
import styles from './strategy.module.css';
import { useUndoable } from './undoable.ts';

export const DecisionsTab = () => {
  const { t } = useTranslation();
  const [search, setSearch] = useState('');
  const [isNew, setIsNew] = useState(false);
  const sought = search.trim();
  const decisions = useQuery(decisionsQuery(sought));
  return (
    <div className={styles.section}>
      <SearchField label={t('strategy.decisionSearch')} value={search} onSearch={setSearch} />
      <QueryView query={decisions}>
        {({ items, mayWrite }) => {
          const add = mayWrite && (
            <Button look={items.length === 0 ? 'primary' : 'quiet'} onPress={() => setIsNew(true)}>
              {t('strategy.decisionNew')}
            </Button>
          );
          return (
            <>
              {items.length === 0 && sought !== '' && <p>{t('strategy.decisionNone')}</p>}
              {items.length === 0 && sought === '' && (
                <EmptyState title={t('strategy.decisionsEmptyTitle')} action={add}>
                  <p>{t('strategy.decisionsEmpty')}</p>
                </EmptyState>
              )}
              <ul className={styles.list}>
                {items.map((decision) => (
                  <DecisionItem key={decision.id} decision={decision} mayWrite={mayWrite} />
                ))}
              </ul>
              {items.length > 0 && (
                <div className="row">
                  {add}
                  <a className={buttonClass('plain')} href={`/v1/strategy/decisions.xlsx?search=${encodeURIComponent(sought)}`}>
                    {t('strategy.excel')}
                  </a>
                </div>
              )}
              {isNew && <DecisionDialog earlier={items} onClose={() => setIsNew(false)} />}
            </>
          );
        }}
      </QueryView>
    </div>
  );
};

const DecisionItem = ({ decision, mayWrite }: { decision: LoggedDecision; mayWrite: boolean }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { question, alternatives, reason, decidedBy, decidedOn, followUpOn, followedUpAt, followUpNote, isOverdue, supersededBy } =
    decision;
  return (
    <li className={styles.item}>
      <p className={styles.kicker}>{t('strategy.decisionLine', { by: decidedBy, day: format.day(decidedOn) })}</p>
      <h2 className={styles.documentName}>{question}</h2>
      <p className="row">
        {supersededBy && (
          <Tag>{t('strategy.decisionSuperseded', { day: format.day(supersededBy.decidedOn), question: supersededBy.question })}</Tag>
        )}
        {followUpOn !== null && followedUpAt === null && (
          <Tag tone={isOverdue ? 'bad' : 'info'}>
            {t(isOverdue ? 'strategy.followUpLate' : 'strategy.followUpDay', { day: format.day(followUpOn) })}
          </Tag>
        )}
      </p>
      <p className={styles.text}>
        <strong>{decision.decision}</strong>
      </p>
      <p className={styles.text}>{reason}</p>
      {alternatives.length > 0 && (
        <div>
          <p className="soft small">{t('strategy.alternatives')}</p>
          <ul>
            {alternatives.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
      )}
      {followUpNote !== '' && <p className={styles.text}>{t('strategy.decisionCame', { note: followUpNote })}</p>}
      {mayWrite && <DecisionActions decision={decision} />}
    </li>
  );
};

const DecisionActions = ({ decision }: { decision: LoggedDecision }) => {
  const { t } = useTranslation();
  const [open, setOpen] = useState<'decision' | 'followUp' | null>(null);
  const { id, question: name, followedUpAt } = decision;
  const remove = useUndoable({ act: () => removeLoggedDecision(id), undo: () => restoreLoggedDecision(id), said: t('strategy.removed') });
  return (
    <div className="row">
      {followedUpAt === null && (
        <Button aria-label={t('strategy.followUpNamed', { name })} onPress={() => setOpen('followUp')}>
          {t('strategy.followUp')}
        </Button>
      )}
      <Button look="plain" aria-label={t('strategy.editNamed', { name })} onPress={() => setOpen('decision')}>
        {t('strategy.edit')}
      </Button>
      <Button look="plain" aria-label={t('strategy.removeNamed', { name })} isPending={remove.isPending} onPress={() => remove.run()}>
        {t('strategy.remove')}
      </Button>
      {open === 'followUp' && <DecisionFollowUp decision={decision} onClose={() => setOpen(null)} />}
      {open === 'decision' && <DecisionDialog decision={decision} earlier={[]} onClose={() => setOpen(null)} />}
    </div>
  );
};

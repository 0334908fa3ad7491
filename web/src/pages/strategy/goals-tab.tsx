import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changeGoal, type Goal, goalsQuery, removeGoal, restoreGoal, setGoal } from '../../api/strategy.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../parts/button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { TextArea } from '../../parts/field.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { GuardedText } from '../language/guardrails/guarded-text.tsx';
import { FormDialog } from './form-dialog.tsx';
import { linesOf } from './numbers.ts';
import styles from './strategy.module.css';
import { TargetDialog } from './target-dialogs.tsx';
import { TargetView } from './target-view.tsx';
import { useUndoable } from './undoable.ts';

export const GoalsTab = () => {
  const { t } = useTranslation();
  const goals = useQuery(goalsQuery);
  const [isNew, setIsNew] = useState(false);
  return (
    <QueryView query={goals}>
      {({ items, mayWrite }) => {
        const add = (
          <Button look={items.length === 0 ? 'primary' : 'quiet'} onPress={() => setIsNew(true)}>
            {t('strategy.goalNew')}
          </Button>
        );
        return (
          <div className={styles.section}>
            {items.length === 0 && (
              <EmptyState title={t('strategy.goalsEmptyTitle')} action={mayWrite ? add : undefined}>
                <p>{t('strategy.goalsEmpty')}</p>
              </EmptyState>
            )}
            {items.map((goal) => (
              <GoalView key={goal.id} goal={goal} mayWrite={mayWrite} />
            ))}
            {items.length > 0 && mayWrite && <div className="row">{add}</div>}
            {isNew && <GoalDialog onClose={() => setIsNew(false)} />}
          </div>
        );
      }}
    </QueryView>
  );
};

const GoalView = ({ goal, mayWrite }: { goal: Goal; mayWrite: boolean }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { id, statement, audiences, targets } = goal;
  const [open, setOpen] = useState<'goal' | 'target' | null>(null);
  const remove = useUndoable({ act: () => removeGoal(id), undo: () => restoreGoal(id), said: t('strategy.removed') });
  const close = (): void => setOpen(null);
  return (
    <section className={styles.item}>
      <h2 className={styles.statement}>{statement}</h2>
      <p className="soft">{t('strategy.goalFor', { audiences: format.list(audiences.map((name) => name.toLocaleLowerCase('sv'))) })}</p>
      {targets.length === 0 && <p>{t('strategy.targetNone')}</p>}
      {targets.map((target) => (
        <TargetView key={target.id} target={target} goalId={id} mayWrite={mayWrite} />
      ))}
      {mayWrite && (
        <div className="row">
          <Button onPress={() => setOpen('target')}>{t('strategy.targetNew')}</Button>
          <Button look="plain" aria-label={t('strategy.editNamed', { name: statement })} onPress={() => setOpen('goal')}>
            {t('strategy.edit')}
          </Button>
          <Button
            look="plain"
            aria-label={t('strategy.removeNamed', { name: statement })}
            isPending={remove.isPending}
            onPress={() => remove.run()}
          >
            {t('strategy.remove')}
          </Button>
        </div>
      )}
      {open === 'goal' && <GoalDialog goal={goal} onClose={close} />}
      {open === 'target' && <TargetDialog goalId={id} onClose={close} />}
    </section>
  );
};

const GoalDialog = ({ goal, onClose }: { goal?: Goal; onClose: () => void }) => {
  const { t } = useTranslation();
  const labels = { statement: t('strategy.goalStatement'), audiences: t('strategy.goalAudiences') };
  return (
    <FormDialog
      title={goal === undefined ? t('strategy.goalNew') : t('strategy.edit')}
      initial={{ statement: goal?.statement ?? '', audiences: goal?.audiences.join('\n') ?? '' }}
      labels={labels}
      button={t('strategy.save')}
      act={async ({ statement, audiences }) => {
        const words = { statement, audiences: linesOf(audiences) };
        if (goal === undefined) await setGoal(words);
        else await changeGoal(goal.id, { ...words, revision: goal.revision });
      }}
      onClose={onClose}
    >
      {({ words, set, fault }) => (
        <>
          <GuardedText
            name="statement"
            label={labels.statement}
            value={words.statement}
            onChange={(statement) => set({ statement })}
            rows={3}
            maxLength={1000}
            error={fault('statement')}
          />
          <TextArea
            name="audiences"
            label={labels.audiences}
            hint={t('strategy.goalAudiencesHint')}
            value={words.audiences}
            onChange={(audiences) => set({ audiences })}
            rows={3}
            error={fault('audiences')}
          />
        </>
      )}
    </FormDialog>
  );
};

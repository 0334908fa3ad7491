import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Milestone, moveMilestone, type Ripple, rippleQuery, undoMove } from '../../api/milestones.ts';
import { ProblemError } from '../../api/problem-error.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { ErrorSummary } from '../../parts/error-summary.tsx';
import { DateField } from '../../parts/field.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import styles from './plan-page.module.css';
import { staleAfterActivity } from './stale-after-activity.ts';

type Props = { programmeId: string; milestone: Milestone; onClose: () => void };

/** The whole ripple before anything happens; then one step, which can be undone. */
export const MoveMilestoneDialog = ({ programmeId, milestone, onClose }: Props) => {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [date, setDate] = useState<string | null>(milestone.date);
  const ripple = useQuery({ ...rippleQuery(milestone.id, date), enabled: date !== milestone.date }).data;
  const refresh = [['milestones', programmeId], ['ripple'], ...staleAfterActivity(programmeId)];
  const undo = useAction({
    act: undoMove,
    refresh,
    onDone: ({ changedSince }) =>
      showToast(changedSince.length === 0 ? t('milestones.undone') : t('milestones.undoneExcept', { titles: changedSince.join(', ') })),
  });
  const move = useAction<void, { moveId: string; moved: number }>({
    act: () => moveMilestone(milestone.id, { date, revision: milestone.revision }),
    refresh,
    toastErrors: false,
    onDone: ({ moveId, moved }) => {
      showToast(t('milestones.movedToast', { count: moved }), { undo: () => undo.run(moveId) });
      onClose();
    },
  });
  const isConflict = move.error instanceof ProblemError && move.error.code === 'editConflict';
  return (
    <Dialog title={t('milestones.moveTitle', { name: milestone.name })} isOpen onClose={onClose}>
      <form
        className="wide"
        onSubmit={(event) => {
          event.preventDefault();
          move.run();
        }}
      >
        {isConflict ? (
          <p role="alert" className={styles.warnings}>
            {t('milestones.conflict')}{' '}
            <Button
              size="small"
              onPress={() => {
                void client.invalidateQueries({ queryKey: ['milestones', programmeId] });
                onClose();
              }}
            >
              {t('common.tryAgain')}
            </Button>
          </p>
        ) : (
          <ErrorSummary error={move.error} labels={{ date: t('milestones.newDate') }} />
        )}
        <DateField name="date" label={t('milestones.newDate')} value={date} onChange={setDate} />
        <div aria-live="polite" className="stack">
          {ripple !== undefined && date !== milestone.date && <RippleView ripple={ripple} />}
        </div>
        <div className="row">
          <Button look="primary" type="submit" isPending={move.isPending} isDisabled={date === milestone.date || ripple === undefined}>
            {t('milestones.doMove', { count: ripple?.moves.length ?? 0 })}
          </Button>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
};

const RippleView = ({ ripple: { moves, stays } }: { ripple: Ripple }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const dayOf = (date: string | null): string => (date === null ? t('plan.undated') : format.day(date));
  return (
    <>
      <h3>{t('milestones.moves', { count: moves.length })}</h3>
      {moves.length > 0 && (
        <ul className={styles.ripple}>
          {moves.map(({ activityId, title, from, to, collisions }) => (
            <li key={activityId}>
              <b>{title}</b> {t('milestones.fromTo', { from: dayOf(from.plannedDate), to: dayOf(to.plannedDate) })}
              {collisions.map(({ kind, name = '', date }) => (
                <span key={`${kind}${name}`} className={styles.collision}>
                  {t(`milestones.collision.${kind}`, { name, date: date === undefined ? '' : format.day(date) })}
                </span>
              ))}
            </li>
          ))}
        </ul>
      )}
      {stays.length > 0 && (
        <>
          <h3>{t('milestones.stays', { count: stays.length })}</h3>
          <ul className={styles.ripple}>
            {stays.map(({ activityId, title, because }) => (
              <li key={activityId}>
                <b>{title}</b> {t(`milestones.because.${because}`)}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
};

import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Milestone, milestonesQuery, removeMilestone, restoreMilestone } from '../../api/milestones.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../parts/button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import { MoveMilestoneDialog } from './move-milestone-dialog.tsx';
import { NewMilestoneDialog } from './new-milestone-dialog.tsx';
import styles from './plan-page.module.css';

export const MilestoneList = ({ programmeId }: { programmeId: string }) => {
  const { t } = useTranslation();
  const milestones = useQuery(milestonesQuery(programmeId));
  const [isAdding, setIsAdding] = useState(false);
  const [moved, setMoved] = useState<Milestone | null>(null);
  const add = (
    <Button look="primary" onPress={() => setIsAdding(true)}>
      {t('milestones.add')}
    </Button>
  );
  return (
    <>
      <QueryView query={milestones}>
        {(items) =>
          items.length === 0 ? (
            <EmptyState title={t('milestones.none')} action={add}>
              <p>{t('milestones.intro')}</p>
            </EmptyState>
          ) : (
            <div className={styles.group}>
              <p className="soft">{t('milestones.intro')}</p>
              <ul className={styles.activities}>
                {items.map((milestone) => (
                  <MilestoneItem key={milestone.id} programmeId={programmeId} milestone={milestone} onMove={() => setMoved(milestone)} />
                ))}
              </ul>
              {add}
            </div>
          )
        }
      </QueryView>
      {isAdding && <NewMilestoneDialog programmeId={programmeId} onClose={() => setIsAdding(false)} />}
      {moved !== null && <MoveMilestoneDialog programmeId={programmeId} milestone={moved} onClose={() => setMoved(null)} />}
    </>
  );
};

type ItemProps = { programmeId: string; milestone: Milestone; onMove: () => void };

const MilestoneItem = ({ programmeId, milestone: { id, name, date }, onMove }: ItemProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const refresh = [['milestones', programmeId]];
  const restore = useAction({ act: () => restoreMilestone(id), refresh });
  const remove = useAction({
    act: () => removeMilestone(id),
    refresh,
    onDone: () => showToast(t('milestones.removed', { name }), { undo: () => restore.run() }),
  });
  return (
    <li>
      <span className={styles.date}>{date === null ? t('milestones.undated') : format.day(date)}</span>
      <div className={styles.what}>
        <b>{name}</b>
      </div>
      <div className="row">
        <Button size="small" onPress={onMove} aria-label={`${date === null ? t('milestones.setDate') : t('milestones.move')}: ${name}`}>
          {date === null ? t('milestones.setDate') : t('milestones.move')}
        </Button>
        <Button size="small" look="plain" onPress={() => remove.run()} aria-label={`${t('common.remove')}: ${name}`}>
          {t('common.remove')}
        </Button>
      </div>
    </li>
  );
};

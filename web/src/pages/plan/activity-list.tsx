import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Activity } from '../../api/activities.ts';
import type { PlanStructure } from '../../api/plan.ts';
import { useFormat } from '../../i18n/format.ts';
import { buttonClass } from '../../parts/button.tsx';
import { Chip } from '../../parts/chip.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { ActivityDialog } from './activity-dialog.tsx';
import { ActivityItem } from './activity-item.tsx';
import styles from './plan-page.module.css';
import { shownDay } from './shown-day.ts';

const groups = ['planned', 'idea', 'done', 'cancelled'] as const;

/** What is agreed stands with what is planned; ideas stand for themselves. */
const groupOf = ({ state, isIdea }: Activity): (typeof groups)[number] => (state === 'planned' && isIdea ? 'idea' : state);

/** What has a day first, in order; what has none stands last, it is not forgotten. */
const byDate = (a: Activity, b: Activity): number => (shownDay(a) ?? '9999').localeCompare(shownDay(b) ?? '9999');

type Props = { programmeId: string; structure: PlanStructure; activities: readonly Activity[] };

export const ActivityList = ({ programmeId, structure, activities }: Props) => {
  const { t } = useTranslation();
  const [onlyIncomplete, setOnlyIncomplete] = useState(false);
  const incomplete = activities.filter(({ missing }) => missing.length > 0);
  const items = onlyIncomplete && incomplete.length > 0 ? incomplete : activities;
  const [edited, setEdited] = useState<Activity | null>(null);
  return items.length === 0 ? (
    <EmptyState
      title={t('plan.emptyTitle')}
      action={
        <Link className={buttonClass('primary')} to="/program/$programmeId" params={{ programmeId }}>
          {t('plan.toMatrix')}
        </Link>
      }
    >
      <p>{t('plan.emptyText')}</p>
    </EmptyState>
  ) : (
    <>
      {incomplete.length > 0 && (
        <p className={styles.missing}>
          {t('activityType.missingCount', { count: incomplete.length })}{' '}
          <Chip isOn={onlyIncomplete} onToggle={setOnlyIncomplete}>
            {t('activityType.missingTitle')}
          </Chip>
        </p>
      )}
      {groups.map((group) => {
        const shown = items.filter((item) => groupOf(item) === group).toSorted(byDate);
        if (shown.length === 0) return null;
        return (
          <section key={group} className={styles.group}>
            <h2>{group === 'idea' ? t('planViews.ideas') : t(`plan.${group}`)}</h2>
            <Months activities={shown} programmeId={programmeId} onEdit={setEdited} />
          </section>
        );
      })}
      {edited && <ActivityDialog programmeId={programmeId} structure={structure} activity={edited} onClose={() => setEdited(null)} />}
    </>
  );
};

/** So many are read without headings between them. */
const fewEnough = 30;

type MonthsProps = { activities: readonly Activity[]; programmeId: string; onEdit: (activity: Activity) => void };

/** Many activities stand by month, so that one finds one's way among them; those that are out of sight are not drawn. */
const Months = ({ activities, programmeId, onEdit }: MonthsProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const list = (items: readonly Activity[]) => (
    <ul className={styles.activities}>
      {items.map((activity) => (
        <ActivityItem key={activity.id} programmeId={programmeId} activity={activity} onEdit={() => onEdit(activity)} />
      ))}
    </ul>
  );
  if (activities.length <= fewEnough) return list(activities);
  return [...Map.groupBy(activities, (activity) => shownDay(activity)?.slice(0, 7) ?? '')].map(([month, items]) => (
    <section key={month} className={styles.month}>
      <h3>{month === '' ? t('plan.undated') : format.month(`${month}-01`)}</h3>
      {list(items)}
    </section>
  ));
};

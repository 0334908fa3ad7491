import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { yearPlanQuery } from '../../api/calendar.ts';
import { useFormat } from '../../i18n/format.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import styles from './calendar.module.css';

const eventNames = ['published', 'withdrawn', 'changed', 'activityChanged'] as const;

/** A year's plan as anybody in the network reads it, with what has happened to it. */
export const YearPlanDialog = ({ yearPlanId, onClose }: { yearPlanId: string; onClose: () => void }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const query = useQuery(yearPlanQuery(yearPlanId));
  const title = query.data
    ? t('calendar.planOf', { name: query.data.organisation.name, year: query.data.plan.year })
    : t('calendar.readPlan');
  return (
    <Dialog title={title} isOpen onClose={onClose} place="side">
      <QueryView query={query}>
        {({ plan, activities, history }) => (
          <>
            {plan.introduction !== '' && <p>{plan.introduction}</p>}
            <h3>{t('calendar.planActivities', { count: activities.length })}</h3>
            <ul className={styles.day}>
              {activities.map(({ id, title: name, from, until, type, stage }) => (
                <li key={id}>
                  <b>{name}</b>
                  <small>
                    {[
                      from === until ? format.day(from) : `${format.day(from)} – ${format.day(until)}`,
                      t(`activityType.name.${type}`),
                      t(`planViews.stage.${stage}`),
                    ].join(' · ')}
                  </small>
                </li>
              ))}
            </ul>
            <h3>{t('calendar.history')}</h3>
            <ul className={styles.day}>
              {history.map(({ action, changedAt, changedBy, title: name }) => {
                const event = eventNames.find((each) => each === action) ?? 'changed';
                return (
                  <li key={`${changedAt}${action}${name}`}>
                    <span>{t(`calendar.event.${event}`, { title: name })}</span>
                    <small>{[format.recent(changedAt), changedBy].filter(Boolean).join(', ')}</small>
                  </li>
                );
              })}
            </ul>
          </>
        )}
      </QueryView>
    </Dialog>
  );
};

import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type Activity, cancelActivity, markActivityDone, reopenActivity } from '../../api/activities.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../parts/button.tsx';
import { Menu } from '../../parts/menu.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import styles from './plan-page.module.css';

type ActivityItemProps = { programmeId: string; activity: Activity; onEdit: () => void };

export const ActivityItem = ({ programmeId, activity, onEdit }: ActivityItemProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { id, title, state, channel, plannedDate, doneAt, responsible, needs, sendOutId } = activity;
  const refresh = [['activities', programmeId], ['matrix', programmeId], ['evidence'], ['today']];
  const reopen = useAction({ act: () => reopenActivity(id), refresh });
  const undo = { undo: () => reopen.run() };
  const finish = useAction({ act: () => markActivityDone(id), refresh, onDone: () => showToast(t('plan.markedDone', { title }), undo) });
  const cancel = useAction({ act: () => cancelActivity(id), refresh, onDone: () => showToast(t('plan.cancelledToast', { title }), undo) });
  const audiences = [...new Set(needs.map(({ audienceName }) => audienceName))];
  const messages = [...new Set(needs.map(({ messageTitle }) => messageTitle))];
  const date = state === 'done' && doneAt !== null ? doneAt : plannedDate;
  return (
    <li>
      <span className={styles.date}>{date === null ? t('plan.undated') : format.day(date)}</span>
      <div className={styles.what}>
        <b>
          {sendOutId === null ? (
            title
          ) : (
            <Link to="/utskick/$sendOutId/lage" params={{ sendOutId }}>
              {title}
            </Link>
          )}
        </b>
        <span>
          {messages.slice(0, 2).join(', ')}
          {messages.length > 2 && ' …'} → {audiences.slice(0, 3).join(', ')}
          {audiences.length > 3 && ' …'}
        </span>
        <small>
          {[t(`channel.${channel}`), responsible?.name, t('plan.answersFor', { count: needs.length })].filter(Boolean).join(' · ')}
        </small>
      </div>
      <div className="row">
        {state === 'planned' && sendOutId === null && (
          <Button size="small" isPending={finish.isPending} onPress={() => finish.run()} aria-label={`${t('plan.markDone')}: ${title}`}>
            {t('plan.markDone')}
          </Button>
        )}
        {state === 'planned' && (
          <Menu
            size="small"
            look="plain"
            label={t('common.change')}
            ariaLabel={t('plan.menuFor', { title })}
            choices={[
              { id: 'edit', label: t('plan.editActivity') },
              { id: 'cancel', label: t('plan.cancelIt') },
            ]}
            onChoose={(chosen) => (chosen === 'edit' ? onEdit() : cancel.run())}
          />
        )}
        {state === 'done' && sendOutId !== null && (
          <a href={`/v1/activities/${id}/reach.csv`} download aria-label={`${t('common.downloadCsv')}: ${title}`}>
            {t('common.downloadCsv')}
          </a>
        )}
        {state !== 'planned' && sendOutId === null && (
          <Button size="small" look="plain" onPress={() => reopen.run()} aria-label={`${t('plan.reopen')}: ${title}`}>
            {t('plan.reopen')}
          </Button>
        )}
      </div>
    </li>
  );
};

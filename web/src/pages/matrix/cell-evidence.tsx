import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { NeedEvidence } from '../../api/matrix.ts';
import { useFormat } from '../../i18n/format.ts';
import { EmptyLine } from '../../parts/empty-line.tsx';
import { Tag } from '../../parts/tag.tsx';
import styles from './cell-panel.module.css';

type Activity = NeedEvidence['activities'][number];

/** Why the cell is where it is: the counts, what was done, and the proof of it. */
export const CellEvidence = ({ programmeId, evidence }: { programmeId: string; evidence: NeedEvidence }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { members, handedOver, delivered, confirmed } = evidence.counts;
  const figure = (reached: number) => t('matrix.of', { reached: format.number(reached), members: format.number(members) });
  return (
    <>
      <section className={styles.section}>
        <h3>{t('matrix.proof')}</h3>
        {members === 0 ? (
          <EmptyLine>{t('matrix.noMembers')}</EmptyLine>
        ) : (
          <dl className={styles.counts}>
            <div>
              <dt>{t('matrix.handedOver')}</dt>
              <dd>{figure(handedOver)}</dd>
            </div>
            <div>
              <dt>{t('matrix.state.delivered')}</dt>
              <dd>{figure(delivered)}</dd>
            </div>
            <div>
              <dt>{t('matrix.state.confirmed')}</dt>
              <dd>{figure(confirmed)}</dd>
            </div>
          </dl>
        )}
        <DoneUnproved programmeId={programmeId} evidence={evidence} />
        <p className="soft small">
          {t('matrix.shareRule', {
            share: format.percent(evidence.need.share),
            people: format.number(evidence.counts.toProve),
            level: t(`level.${evidence.need.level}`),
          })}
        </p>
        {evidence.evidence.items.length > 0 && (
          <ul className={styles.items}>
            {evidence.evidence.items.map((item, index) => (
              <li key={index}>
                {item.label || t(`evidence.${item.kind}`)}
                <small>
                  {[item.label && t(`evidence.${item.kind}`), item.level && t(`level.${item.level}`), item.at && format.moment(item.at)]
                    .filter(Boolean)
                    .join(' · ')}
                </small>
              </li>
            ))}
          </ul>
        )}
        {evidence.evidence.total > evidence.evidence.items.length && (
          <p className="soft small">{t('matrix.moreEvidence', { count: evidence.evidence.total - evidence.evidence.items.length })}</p>
        )}
      </section>
      <section className={styles.section}>
        <h3>{t('matrix.activities')}</h3>
        {evidence.activities.length === 0 ? (
          <p className="soft">{t('matrix.noActivities')}</p>
        ) : (
          <ActivityItems activities={evidence.activities} />
        )}
      </section>
    </>
  );
};

/** A meeting that was held counts as there although nobody has been noted: without a word, “there” beside “0 of 9” is a riddle. */
const DoneUnproved = ({ programmeId, evidence: { state, counts, activities } }: { programmeId: string; evidence: NeedEvidence }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const done = activities.find((activity) => activity.state === 'done' && activity.isCurrent && activity.sendOutId === null);
  if (state !== 'delivered' || counts.delivered > 0 || !done?.doneAt) return null;
  return (
    <p>
      {t('matrix.doneUnproved', { title: done.title, day: format.day(done.doneAt) })}{' '}
      <Link to="/program/$programmeId/planen" params={{ programmeId }}>
        {t('matrix.noteWho')}
      </Link>
    </p>
  );
};

const ActivityItems = ({ activities }: { activities: readonly Activity[] }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const when = ({ doneAt, plannedDate }: Activity) => {
    if (doneAt !== null) return t('activity.doneOn', { day: format.day(doneAt) });
    return plannedDate === null ? t('activity.noDate') : format.day(plannedDate);
  };
  return (
    <ul className={styles.items}>
      {activities.map((activity) => (
        <li key={activity.id}>
          {activity.sendOutId ? (
            <Link to="/utskick/$sendOutId/lage" params={{ sendOutId: activity.sendOutId }}>
              {activity.title}
            </Link>
          ) : (
            activity.title
          )}{' '}
          {activity.state === 'cancelled' && <Tag>{t('activity.state.cancelled')}</Tag>}
          {activity.state === 'done' && !activity.isCurrent && <Tag tone="wait">{t('matrix.outdated')}</Tag>}
          <small>
            {t(`channel.${activity.channel as 'email'}`)} · {when(activity)}
          </small>
        </li>
      ))}
    </ul>
  );
};

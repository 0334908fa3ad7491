import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type ActivityTypeName, lessonsQuery } from '../../api/activities.ts';
import styles from './activity-form.module.css';

type LessonsProps = { programmeId: string; type: ActivityTypeName; needIds: readonly string[] };

/** What others have learnt from activities of the kind or with the groups that one plans for; nothing at all when there is nothing. */
export const Lessons = ({ programmeId, type, needIds }: LessonsProps) => {
  const { t } = useTranslation();
  const lessons = useQuery(lessonsQuery(programmeId, type, needIds)).data ?? [];
  if (lessons.length === 0) return null;
  // In a new tab: what has been filled in here stays.
  const elsewhere = { target: '_blank', rel: 'noreferrer' } as const;
  return (
    <section className={styles.lessons} aria-labelledby="lessons-title">
      <h3 id="lessons-title">{t('activityForm.lessons')}</h3>
      <ul>
        {lessons.map(({ kind, id, title, text, organisationName }) => (
          <li key={id}>
            {kind === 'note' ? (
              <Link to="/samarbete" search={{ del: 'notes', sok: title }} {...elsewhere}>
                {title}
              </Link>
            ) : (
              <Link to="/kampanjer/$campaignId" params={{ campaignId: id }} search={{ del: 'evaluation' }} {...elsewhere}>
                {title}
              </Link>
            )}
            <small> {t(`activityForm.lessonFrom.${kind}`, { name: organisationName })}</small>
            <p>{text}</p>
          </li>
        ))}
      </ul>
      <p className="soft small">{t('activityForm.lessonsNewTab')}</p>
    </section>
  );
};

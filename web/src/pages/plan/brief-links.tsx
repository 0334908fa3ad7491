import { useTranslation } from 'react-i18next';
import type { Activity } from '../../api/activities.ts';

/** What somebody speaks at, and can take a page along to. */
const spokenAt: readonly Activity['type'][] = ['managementMeeting', 'committee', 'meeting'];

/** One page for whoever speaks, written from the plan when it is fetched. */
export const BriefLinks = ({ activity: { id, title, type, state, isIdea, needs } }: { activity: Activity }) => {
  const { t } = useTranslation();
  if (!spokenAt.includes(type) || state !== 'planned' || isIdea || needs.length === 0) return null;
  return (
    <small>
      {t('activityForm.onePage')}{' '}
      {(['docx', 'pdf'] as const).map((format) => {
        const name = format === 'docx' ? 'Word' : 'PDF';
        return (
          <span key={format}>
            {format === 'pdf' && ', '}
            <a href={`/v1/activities/${id}/brief?format=${format}`} download aria-label={`${t('activityForm.onePage')} ${title}, ${name}`}>
              {name}
            </a>
          </span>
        );
      })}
    </small>
  );
};

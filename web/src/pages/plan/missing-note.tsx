import { useTranslation } from 'react-i18next';
import type { Activity } from '../../api/activities.ts';
import { useFormat } from '../../i18n/format.ts';
import styles from './activity-board.module.css';

/** What an activity lacks, in words; nothing when it is complete. */
export const MissingNote = ({ activity: { missing, isOverdue } }: { activity: Activity }) => {
  const { t } = useTranslation();
  const format = useFormat();
  if (missing.length === 0 && !isOverdue) return null;
  return (
    <small className={styles.missing}>
      {isOverdue && <b>{t('activityType.overdue')}. </b>}
      {missing.length > 0 && t('activityType.missingIs', { what: format.list(missing.map((field) => t(`activityType.missing.${field}`))) })}
    </small>
  );
};

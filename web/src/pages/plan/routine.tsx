import { useTranslation } from 'react-i18next';
import type { Activity } from '../../api/activities.ts';
import styles from './plan-page.module.css';

/** What the organisation has agreed on for meetings and contacts of this kind: its own words, and where else it is kept. */
export const Routine = ({ details: { routine = '', routineUrl = '' } }: Pick<Activity, 'details'>) => {
  const { t } = useTranslation();
  const link =
    routineUrl === '' ? null : (
      <a href={routineUrl} target="_blank" rel="noreferrer">
        {t('activityType.openRoutine')}
      </a>
    );
  if (routine === '') return link === null ? null : <small>{link}</small>;
  return (
    <details className={styles.routine}>
      <summary>{t('activityType.readRoutine')}</summary>
      {routine.split(/\n\s*\n/u).map((paragraph, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a paragraph has no other name than its place
        <p key={at}>{paragraph}</p>
      ))}
      {link}
    </details>
  );
};

import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { groupsQuery } from '../../api/services.ts';
import { useFormat } from '../../i18n/format.ts';
import styles from './services.module.css';

/** Planned activities that do not fit their groups: needs they do not meet, and groups hit too little for them. */
export const GroupNotes = ({ programmeId }: { programmeId: string }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const activities = useQuery(groupsQuery(programmeId)).data?.activities ?? [];
  if (activities.length === 0) return null;
  return (
    <details className={styles.section}>
      <summary>
        {t('groups.notes')} ({activities.length})
      </summary>
      <ul className={styles.rows}>
        {activities.map(({ activityId, title, unmet, skip, ask }) => (
          <li key={activityId}>
            <span className={styles.text}>
              <b>{title}</b>
              {unmet.length > 0 && <span>{t('groups.unmet', { needs: format.list(unmet.map((need) => t(`groups.need.${need}`))) })}</span>}
              {skip.length > 0 && <span>{t('groups.skip', { groups: format.list(skip) })}</span>}
              {ask.length > 0 && <span>{t('groups.ask', { groups: format.list(ask) })}</span>}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
};

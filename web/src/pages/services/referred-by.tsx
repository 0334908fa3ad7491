import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { referredByQuery } from '../../api/services.ts';
import styles from './services.module.css';

/** Messages of other programmes that refer to this one; nothing when there are none. */
export const ReferredBy = ({ programmeId }: { programmeId: string }) => {
  const { t } = useTranslation();
  const items = useQuery(referredByQuery(programmeId)).data ?? [];
  if (items.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2>{t('references.back')}</h2>
      <ul className={styles.rows}>
        {items.map(({ id, message, programme, organisation, how }) => (
          <li key={id}>
            <span className={styles.text}>
              <Link to="/program/$programmeId/budskap/$messageId" params={{ programmeId: programme.id, messageId: message.id }}>
                {t('references.backText', { message: message.title, programme: programme.name })}
              </Link>
              <small>{[organisation.name, how].filter((part) => part !== '').join(' · ')}</small>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};

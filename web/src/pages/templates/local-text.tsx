import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { localTextQuery } from '../../api/local-fields.ts';
import { useFormat } from '../../i18n/format.ts';
import styles from './templates.module.css';

type Props = { programmeId: string; messageId: string; text: string };

/** How a message with local fields reads in one's own organisation, and what it lacks. Nothing for a message without any. */
export const LocalText = ({ programmeId, messageId, text }: Props) => {
  const { t } = useTranslation();
  const format = useFormat();
  const local = useQuery({ ...localTextQuery(messageId, text), enabled: text.includes('((') }).data;
  if (local === undefined || (local.missing.length === 0 && text.endsWith(local.summary))) return null;
  return (
    <section className={styles.localText}>
      <h2>{t('localFields.readsHere')}</h2>
      <p>{local.summary}</p>
      {local.missing.length > 0 && (
        <p>
          <Link to="/program/$programmeId/lokala-falt" params={{ programmeId }}>
            {t('localFields.fillIn', { fields: format.list(local.missing) })}
          </Link>
        </p>
      )}
    </section>
  );
};

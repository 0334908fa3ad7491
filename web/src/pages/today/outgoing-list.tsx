import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Today } from '../../api/today.ts';
import { ProgressBar } from '../../parts/progress-bar.tsx';
import { useProgressWords } from '../progress/use-progress-words.ts';
import styles from './today-page.module.css';

type Outgoing = Today['outgoing'][number];

export const OutgoingList = ({ outgoing }: { outgoing: readonly Outgoing[] }) => {
  const { t } = useTranslation();
  if (outgoing.length === 0) return <p className="soft">{t('today.nothingOutgoing')}</p>;
  return (
    <ul className={styles.items}>
      {outgoing.map((sendOut) => (
        <li key={sendOut.sendOutId}>{sendOut.status === 'draft' ? <Draft sendOut={sendOut} /> : <Released sendOut={sendOut} />}</li>
      ))}
    </ul>
  );
};

const Draft = ({ sendOut: { sendOutId, title } }: { sendOut: Outgoing }) => {
  const { t } = useTranslation();
  return (
    <>
      <Link to="/utskick/$sendOutId" params={{ sendOutId }}>
        {title}
      </Link>
      <small>{t('sendOuts.status.draft')}</small>
    </>
  );
};

const Released = ({ sendOut: { sendOutId, title, total, reached, waiting, notDelivered, unknown } }: { sendOut: Outgoing }) => {
  const wordsFor = useProgressWords();
  const words = wordsFor({ total, reached, waiting, failed: notDelivered, unknown });
  return (
    <>
      <Link to="/utskick/$sendOutId/lage" params={{ sendOutId }}>
        {title}
      </Link>
      {total > 0 && (
        <>
          <small>{words}</small>
          <ProgressBar
            total={total}
            label={words}
            slices={[
              { kind: 'delivered', count: reached },
              { kind: 'unknown', count: unknown },
              { kind: 'failed', count: notDelivered },
            ]}
          />
        </>
      )}
    </>
  );
};

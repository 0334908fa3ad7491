import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Today } from '../../api/today.ts';
import { useFormat } from '../../i18n/format.ts';
import { ProgressBar } from '../../parts/progress-bar.tsx';
import styles from './today-page.module.css';

export const OutgoingList = ({ outgoing }: { outgoing: Today['outgoing'] }) => {
  const { t } = useTranslation();
  const format = useFormat();
  if (outgoing.length === 0) return <p className="soft">{t('today.nothingOutgoing')}</p>;
  return (
    <ul className={styles.items}>
      {outgoing.map(({ sendOutId, title, total, reached, waiting, notDelivered, unknown }) => {
        const words = t('progress.bar', { reached: format.number(reached), total: format.number(total), waiting: format.number(waiting), failed: format.number(notDelivered), unknown: format.number(unknown) });
        return (
          <li key={sendOutId}>
            <Link to="/utskick/$sendOutId/lage" params={{ sendOutId }}>
              {title}
            </Link>
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
          </li>
        );
      })}
    </ul>
  );
};

import { useTranslation } from 'react-i18next';
import type { KeyLetters } from '../../api/system-letters.ts';
import { useFormat } from '../../i18n/format.ts';
import { type Column, DataTable } from '../../parts/data-table.tsx';
import { Tag } from '../../parts/tag.tsx';
import styles from './system-letters.module.css';

const counted = ['waiting', 'delivered', 'notDelivered', 'unknown'] as const;

/** How the letters stand, system by system. */
export const KeyCounts = ({ keys }: { keys: readonly KeyLetters[] }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const columns: Column<KeyLetters>[] = [
    {
      id: 'key',
      head: t('systemLetters.key'),
      isRowHead: true,
      cell: ({ name, kind, isRevoked }) => (
        <>
          {name} {kind !== 'live' && <Tag tone="info">{t(`apiKeys.kinds.${kind}`)}</Tag>}
          {isRevoked && <Tag>{t('systemLetters.revoked')}</Tag>}
        </>
      ),
    },
    ...counted.map((status) => ({
      id: status,
      head: t(`systemLetters.${status}`),
      isNumber: true,
      cell: (key: KeyLetters) => format.number(key[status]),
    })),
    {
      id: 'callbacks',
      head: t('systemLetters.lostCallbacks'),
      isNumber: true,
      cell: ({ callbacksGivenUp }) => format.number(callbacksGivenUp),
    },
  ];
  return (
    <section className={styles.section}>
      <h2>{t('systemLetters.perKey')}</h2>
      <DataTable caption={t('systemLetters.perKey')} columns={columns} rows={keys} rowKey={({ id }) => id} />
    </section>
  );
};

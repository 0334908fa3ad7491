import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type EntryCounts, type EntryStatus, type RecipientEntry, recipientsQuery } from '../../api/send-outs.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../parts/button.tsx';
import { Chip, ChipRow } from '../../parts/chip.tsx';
import { type Column, DataTable } from '../../parts/data-table.tsx';
import { Failure, Loading } from '../../parts/query-view.tsx';
import { Tag, type Tone } from '../../parts/tag.tsx';
import styles from './progress-page.module.css';

const statuses: readonly EntryStatus[] = ['notDelivered', 'unknown', 'waiting', 'sending', 'handedOver', 'delivered'];
const tones: Record<EntryStatus, Tone> = {
  waiting: 'plain',
  sending: 'info',
  handedOver: 'good',
  delivered: 'good',
  notDelivered: 'bad',
  unknown: 'wait',
};
const refreshMs = 4000;

export const RecipientTable = ({ sendOutId, counts, isLive }: { sendOutId: string; counts: EntryCounts; isLive: boolean }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const client = useQueryClient();
  const [status, setStatus] = useState<EntryStatus | ''>('');
  const recipients = useInfiniteQuery(recipientsQuery(sendOutId, status));
  useEffect(() => {
    if (!isLive) return;
    const timer = setInterval(() => void client.invalidateQueries({ queryKey: ['recipients', sendOutId] }), refreshMs);
    return () => clearInterval(timer);
  }, [client, isLive, sendOutId]);
  const rows = recipients.data?.pages.flatMap((page) => page.items) ?? [];
  const csv = `/v1/send-outs/${sendOutId}/recipients.csv${status === '' ? '' : `?status=${status}`}`;
  return (
    <section className={styles.recipients}>
      <div className={styles.head}>
        <h2>{t('progress.recipients')}</h2>
        <a href={csv} download>
          {t('common.downloadCsv')}
        </a>
      </div>
      <ChipRow label={t('progress.filter')}>
        <Chip isOn={status === ''} onToggle={() => setStatus('')}>
          {t('progress.all')}
        </Chip>
        {statuses
          .filter((each) => counts[each] > 0 || each === status)
          .map((each) => (
            <Chip key={each} isOn={status === each} onToggle={(isOn) => setStatus(isOn ? each : '')}>
              {t(`progress.status.${each}`)} {format.number(counts[each])}
            </Chip>
          ))}
      </ChipRow>
      {recipients.isPending && <Loading />}
      {recipients.isError && <Failure error={recipients.error} onRetry={recipients.refetch} />}
      {recipients.data !== undefined && rows.length === 0 && <p className="soft">{t('progress.noneHere')}</p>}
      {rows.length > 0 && <Rows rows={rows} />}
      {recipients.hasNextPage && (
        <div>
          <Button reads isPending={recipients.isFetchingNextPage} onPress={() => void recipients.fetchNextPage()}>
            {t('common.showMore')}
          </Button>
        </div>
      )}
    </section>
  );
};

const Rows = ({ rows }: { rows: readonly RecipientEntry[] }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const columns: Column<RecipientEntry>[] = [
    { id: 'name', head: t('progress.name'), cell: ({ name }) => name, isRowHead: true },
    {
      id: 'channel',
      head: t('progress.channel'),
      cell: ({ channel, address }) => [t(`channel.${channel as 'email'}`), address].filter(Boolean).join(': '),
    },
    {
      id: 'status',
      head: t('progress.state'),
      cell: ({ status, reasonText }) => (
        <>
          <Tag tone={tones[status]}>{t(`progress.status.${status}`)}</Tag>
          {reasonText !== null && <span className={styles.reason}>{reasonText}</span>}
        </>
      ),
    },
    {
      id: 'when',
      head: t('progress.when'),
      cell: ({ concludedAt, receiptAt }) =>
        [concludedAt && format.recent(concludedAt), receiptAt && t('progress.receipt', { when: format.recent(receiptAt) })]
          .filter(Boolean)
          .join(', ') || '–',
    },
  ];
  return <DataTable caption={t('progress.recipients')} columns={columns} rows={rows} rowKey={({ id }) => id} />;
};

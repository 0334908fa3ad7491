import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type SendOutSummary, sendOutsQuery } from '../../api/send-outs.ts';
import { useFormat } from '../../i18n/format.ts';
import { buttonClass } from '../../parts/button.tsx';
import { type Column, DataTable } from '../../parts/data-table.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { useReadOnly } from '../../parts/read-only.ts';
import { Tag, type Tone } from '../../parts/tag.tsx';
import { useCurrentProgramme } from '../../shell/current-programme.ts';
import { useOrganisation } from '../../shell/session-context.ts';
import styles from './send-outs-page.module.css';

export const sendOutTone: Record<SendOutSummary['status'], Tone> = { draft: 'plain', sending: 'info', done: 'good', stopped: 'wait' };

export const SendOutsPage = () => {
  const { t } = useTranslation();
  const sendOuts = useQuery(sendOutsQuery);
  const programme = useCurrentProgramme();
  const isReadOnly = useReadOnly();
  const begin = programme && !isReadOnly && (
    <Link className={buttonClass('primary')} to="/program/$programmeId" params={{ programmeId: programme.id }}>
      {t('sendOuts.toMatrix')}
    </Link>
  );
  return (
    <>
      <PageHeader title={t('sendOuts.title')} lead={t('sendOuts.lead')} actions={begin} />
      <QueryView query={sendOuts}>
        {(items) =>
          items.length === 0 ? (
            <EmptyState title={t('sendOuts.emptyTitle')}>
              <p>{t('sendOuts.newHint')}</p>
            </EmptyState>
          ) : (
            <SendOutTables items={items} />
          )
        }
      </QueryView>
    </>
  );
};

const SendOutTables = ({ items }: { items: readonly SendOutSummary[] }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const own = useOrganisation().id;
  const columns: Column<SendOutSummary>[] = [
    {
      id: 'title',
      head: t('sendOuts.columnTitle'),
      isRowHead: true,
      cell: ({ id, title, status, sender }) => (
        <>
          <Link to={status === 'draft' ? '/utskick/$sendOutId' : '/utskick/$sendOutId/lage'} params={{ sendOutId: id }}>
            {title}
          </Link>
          {sender.id !== own && <div className="soft small">{t('sendOuts.inName', { name: sender.name })}</div>}
        </>
      ),
    },
    {
      id: 'channels',
      head: t('sendOuts.columnChannels'),
      cell: ({ channels }) => channels.map((channel) => t(`channel.${channel}`)).join(', '),
    },
    {
      id: 'status',
      head: t('sendOuts.columnStatus'),
      cell: ({ status }) => <Tag tone={sendOutTone[status]}>{t(`sendOuts.status.${status}`)}</Tag>,
    },
    {
      id: 'reached',
      head: t('sendOuts.columnReached'),
      isNumber: true,
      cell: ({ recipients, counts }) =>
        recipients
          ? t('sendOuts.reachedOf', { reached: format.number(counts.handedOver + counts.delivered), total: format.number(recipients) })
          : '–',
    },
    { id: 'date', head: t('sendOuts.columnDate'), cell: ({ releasedAt, updatedAt }) => format.recent(releasedAt ?? updatedAt) },
  ];
  const group = (name: string, rows: readonly SendOutSummary[]) =>
    rows.length > 0 && (
      <div className={styles.group}>
        <DataTable caption={name} isCaptionSeen columns={columns} rows={rows} rowKey={({ id }) => id} />
      </div>
    );
  return (
    <>
      {group(
        t('sendOuts.drafts'),
        items.filter(({ status }) => status === 'draft'),
      )}
      {group(
        t('sendOuts.released'),
        items.filter(({ status }) => status !== 'draft'),
      )}
    </>
  );
};

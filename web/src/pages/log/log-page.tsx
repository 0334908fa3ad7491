import { useInfiniteQuery } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type AuditLine, auditQuery } from '../../api/organisation.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button, buttonClass } from '../../parts/button.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Failure, Loading } from '../../parts/query-view.tsx';
import { useReadOnly } from '../../parts/read-only.ts';
import { SearchField } from '../../parts/search-field.tsx';
import { useHolders } from '../../parts/who-may.tsx';

/** Codes become words where there are words; a new kind of event is still shown, by its code. */
const useLogWords = () => {
  const { t, i18n } = useTranslation();
  const inWords = (key: string, code: string): string => (i18n.exists(key) ? t(key as 'log.title') : code);
  return {
    action: ({ action }: AuditLine): string => inWords(`action.${action}`, action),
    details: ({ details }: AuditLine): string =>
      Object.entries(details)
        .map(([name, value]) => `${inWords(`detail.${name}`, name)}: ${Array.isArray(value) ? value.join(', ') : String(value)}`)
        .join(', '),
  };
};

const Lines = ({ search }: { search: string }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useLogWords();
  const query = useInfiniteQuery(auditQuery(search));
  if (query.isError) return <Failure error={query.error} onRetry={query.refetch} />;
  if (query.data === undefined) return <Loading />;
  const lines = query.data.pages.flatMap(({ items }) => items);
  if (lines.length === 0) return <p className="soft">{t('log.none')}</p>;
  return (
    <>
      <DataTable
        caption={t('log.title')}
        rows={lines}
        rowKey={({ id }) => id}
        columns={[
          { id: 'when', head: t('log.when'), cell: ({ at }) => format.moment(at) },
          { id: 'who', head: t('log.who'), cell: ({ actorName }) => actorName ?? t('log.system') },
          { id: 'what', head: t('log.what'), cell: words.action, isRowHead: true },
          { id: 'details', head: t('log.details'), cell: words.details },
        ]}
      />
      {query.hasNextPage && (
        <Button reads isPending={query.isFetchingNextPage} onPress={() => void query.fetchNextPage()}>
          {t('common.showMore')}
        </Button>
      )}
    </>
  );
};

export const LogPage = () => {
  const { t } = useTranslation();
  const isReadOnly = useReadOnly('manage');
  const people = useHolders('manage', isReadOnly);
  if (!isReadOnly) return <Log />;
  return (
    <div className="wide">
      <PageHeader title={t('log.title')} lead={t('log.lead')} />
      {people !== '' && <p>{t('log.forManagers', { people })}</p>}
    </div>
  );
};

const Log = () => {
  const { t } = useTranslation();
  const [search, setSearch] = useState('');
  const onSearch = useCallback((value: string) => setSearch(value), []);
  return (
    <div className="wide">
      <PageHeader
        title={t('log.title')}
        lead={t('log.lead')}
        actions={
          <a className={buttonClass()} href={`/v1/audit.csv?search=${encodeURIComponent(search)}`} download>
            {t('common.downloadCsv')}
          </a>
        }
      />
      <SearchField label={t('log.search')} value={search} onSearch={onSearch} />
      <Lines search={search} />
    </div>
  );
};

import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { companiesQuery } from '../../api/register.ts';
import { Button } from '../../parts/button.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Failure, Loading } from '../../parts/query-view.tsx';
import { SearchField } from '../../parts/search-field.tsx';
import { CompanyImportDialog } from './company-import-dialog.tsx';
import { Panel } from './panel.tsx';
import { shortNumber } from './party-form.tsx';
import { EntryName, RowActions } from './row-actions.tsx';

export const Companies = () => {
  const { t } = useTranslation();
  const [search, setSearch] = useState('');
  const [isImporting, setIsImporting] = useState(false);
  const companies = useInfiniteQuery(companiesQuery(search));
  const items = companies.data?.pages.flatMap((page) => page.items) ?? [];
  const isEmpty = companies.isSuccess && items.length === 0 && search === '';
  const add = (
    <Button look="primary" onPress={() => setIsImporting(true)}>
      {t('register.companies.import')}
    </Button>
  );
  return (
    <Panel text={t('register.companies.text')} action={!isEmpty && add}>
      {!isEmpty && <SearchField label={t('register.companies.search')} value={search} onSearch={setSearch} />}
      {companies.isPending && <Loading />}
      {companies.isError && <Failure error={companies.error} onRetry={companies.refetch} />}
      {isEmpty && (
        <EmptyState title={t('register.companies.emptyTitle')} action={add}>
          <p>{t('register.companies.emptyText')}</p>
        </EmptyState>
      )}
      {companies.isSuccess && items.length === 0 && search !== '' && <p className="soft">{t('register.companies.none')}</p>}
      {items.length > 0 && (
        <DataTable
          caption={t('register.tab.companies')}
          rows={items}
          rowKey={({ id }) => id}
          columns={[
            { id: 'name', head: t('register.name'), cell: (entry) => <EntryName entry={entry} />, isRowHead: true },
            { id: 'number', head: t('register.number'), cell: ({ number }) => shortNumber(number) },
            {
              id: 'rule',
              head: t('register.companies.rule'),
              cell: ({ isJoint }) => t(isJoint ? 'register.companies.joint' : 'register.companies.alone'),
            },
            {
              id: 'actions',
              head: <span className="unseen">{t('register.actions')}</span>,
              cell: (entry) => <RowActions kind="company" entry={entry} />,
            },
          ]}
        />
      )}
      {companies.hasNextPage && (
        <div>
          <Button isPending={companies.isFetchingNextPage} onPress={() => void companies.fetchNextPage()}>
            {t('register.companies.more')}
          </Button>
        </div>
      )}
      {isImporting && <CompanyImportDialog onClose={() => setIsImporting(false)} />}
    </Panel>
  );
};

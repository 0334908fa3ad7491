import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type KeyLetters, type LetterSearch, letterCountsQuery, systemLettersQuery } from '../../api/system-letters.ts';
import { Button } from '../../parts/button.tsx';
import { FilterField } from '../../parts/filter-field.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Failure, Loading, QueryView } from '../../parts/query-view.tsx';
import { SearchField } from '../../parts/search-field.tsx';
import { FirstCall } from './first-call.tsx';
import { KeyCounts } from './key-counts.tsx';
import { LetterTable } from './letter-table.tsx';
import styles from './system-letters.module.css';

const statuses = ['waiting', 'delivered', 'notDelivered', 'unknown'] as const;

const Found = ({ search, keys }: { search: LetterSearch; keys: readonly KeyLetters[] }) => {
  const { t } = useTranslation();
  const query = useInfiniteQuery(systemLettersQuery(search));
  if (query.isError) return <Failure error={query.error} onRetry={query.refetch} />;
  if (query.data === undefined) return <Loading />;
  const letters = query.data.pages.flatMap(({ items }) => items);
  if (letters.length === 0) return <p className="soft">{t('systemLetters.none')}</p>;
  return (
    <>
      <LetterTable letters={letters} keys={keys} />
      {query.hasNextPage && (
        <Button reads isPending={query.isFetchingNextPage} onPress={() => void query.fetchNextPage()}>
          {t('common.showMore')}
        </Button>
      )}
    </>
  );
};

const Letters = ({ keys }: { keys: readonly KeyLetters[] }) => {
  const { t } = useTranslation();
  const [search, setSearch] = useState<LetterSearch>({ status: '', reference: '', apiKeyId: '' });
  const onReference = useCallback((reference: string) => setSearch((before) => ({ ...before, reference })), []);
  const all = { value: '' as const, label: t('systemLetters.all') };
  return (
    <section className={styles.section}>
      <h2>{t('systemLetters.letters')}</h2>
      <div className={styles.filters}>
        <FilterField
          name="status"
          label={t('systemLetters.filterStatus')}
          value={search.status}
          onChange={(status) => setSearch((before) => ({ ...before, status }))}
          options={[all, ...statuses.map((value) => ({ value, label: t(`systemLetters.${value}`) }))]}
        />
        <FilterField
          name="apiKeyId"
          label={t('systemLetters.filterKey')}
          value={search.apiKeyId}
          onChange={(apiKeyId) => setSearch((before) => ({ ...before, apiKeyId }))}
          options={[all, ...keys.map(({ id, name }) => ({ value: id, label: name }))]}
        />
        <SearchField label={t('systemLetters.findReference')} value={search.reference} onSearch={onReference} />
      </div>
      <Found search={search} keys={keys} />
    </section>
  );
};

const countOf = ({ waiting, delivered, notDelivered, unknown }: KeyLetters): number => waiting + delivered + notDelivered + unknown;

export const SystemLettersPage = () => {
  const { t } = useTranslation();
  const counts = useQuery(letterCountsQuery);
  return (
    <div className={styles.page}>
      <PageHeader title={t('systemLetters.title')} lead={t('systemLetters.lead')} />
      <QueryView query={counts}>
        {(keys) =>
          keys.every((key) => countOf(key) === 0) ? (
            <FirstCall />
          ) : (
            <>
              <KeyCounts keys={keys} />
              <Letters keys={keys} />
            </>
          )
        }
      </QueryView>
    </div>
  );
};

import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { mayDo } from '../../api/session.ts';
import { messageTestsQuery, type TestAge, testAgesQuery } from '../../api/voice.ts';
import { Button } from '../../parts/button.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { useOrganisation } from '../../shell/session-context.ts';
import { TestAgeTag } from './test-age-tag.tsx';
import { TestDialog } from './test-dialog.tsx';
import { TestItem } from './test-item.tsx';
import styles from './voice.module.css';

export const TestsPage = () => {
  const { t } = useTranslation();
  const mayWrite = mayDo(useOrganisation().roles, 'write');
  const [isNew, setIsNew] = useState(false);
  const ages = useQuery(testAgesQuery());
  const add = (
    <Button look="primary" onPress={() => setIsNew(true)}>
      {t('tests.add')}
    </Button>
  );
  return (
    <>
      <PageHeader title={t('tests.title')} lead={t('tests.lead')} actions={mayWrite && add} />
      <div className={styles.main}>
        <QueryView query={useQuery(messageTestsQuery())}>
          {(items) =>
            items.length === 0 ? (
              <EmptyState title={t('tests.emptyTitle')}>
                <p>{t('tests.emptyText')}</p>
              </EmptyState>
            ) : (
              <ul className={styles.list}>
                {items.map((test) => (
                  <TestItem key={test.id} test={test} mayWrite={mayWrite && test.isOwn} />
                ))}
              </ul>
            )
          }
        </QueryView>
        <QueryView query={ages}>{(items) => (items.length === 0 ? null : <Ages items={items} />)}</QueryView>
      </div>
      {isNew && <TestDialog subjects={ages.data ?? []} onClose={() => setIsNew(false)} />}
    </>
  );
};

const Ages = ({ items }: { items: readonly TestAge[] }) => {
  const { t } = useTranslation();
  return (
    <section className={styles.section}>
      <h2>{t('tests.agesTitle')}</h2>
      <DataTable
        caption={t('tests.agesTitle')}
        rows={items}
        rowKey={({ id }) => id}
        columns={[
          { id: 'title', head: t('tests.about'), isRowHead: true, cell: ({ title }) => title },
          { id: 'kind', head: t('channels.kindField'), cell: ({ kind }) => t(`tests.subjectKind.${kind}`) },
          { id: 'age', head: t('tests.lastTested'), cell: (one) => <TestAgeTag age={one} /> },
          { id: 'n', head: 'n', isNumber: true, cell: ({ n }) => (n === 0 ? '–' : n) },
        ]}
      />
    </section>
  );
};

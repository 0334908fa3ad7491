import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type DocumentVersion, restoreRevision, revisionsQuery, strategyKey } from '../../api/strategy.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../parts/button.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import styles from './document.module.css';

/** Who saved what; any of them can be gone back to, and back from. */
export const DraftHistory = ({ draft: { id, revision } }: { draft: DocumentVersion }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const revisions = useQuery(revisionsQuery(id));
  const back = useAction({
    act: (number: number) => restoreRevision(id, number, revision),
    refresh: [strategyKey],
    onDone: () => showToast(t('strategy.historyDone')),
  });
  return (
    <section className={styles.versions}>
      <h2>{t('strategy.history')}</h2>
      <QueryView query={revisions}>
        {(items) => (
          <DataTable
            caption={t('strategy.historyCaption')}
            rows={items}
            rowKey={({ number }) => String(number)}
            columns={[
              { id: 'when', head: t('strategy.historyWhen'), cell: ({ savedAt }) => format.moment(savedAt), isRowHead: true },
              { id: 'who', head: t('strategy.historyWho'), cell: ({ savedBy }) => savedBy ?? '–' },
              { id: 'note', head: t('strategy.historyNote'), cell: ({ note }) => note },
              {
                id: 'back',
                head: t('strategy.historyBack'),
                cell: ({ number, isCurrent }) =>
                  isCurrent ? (
                    t('strategy.historyNow')
                  ) : (
                    <Button
                      size="small"
                      look="plain"
                      aria-label={t('strategy.historyBackNamed', { number })}
                      isPending={back.isPending}
                      onPress={() => back.run(number)}
                    >
                      {t('strategy.historyBack')}
                    </Button>
                  ),
              },
            ]}
          />
        )}
      </QueryView>
    </section>
  );
};

import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type PageSummary, pagesQuery, restorePage, withdrawPage } from '../../api/pages.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button, buttonClass } from '../../parts/button.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { Tag } from '../../parts/tag.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import { WhoMay } from '../../parts/who-may.tsx';
import { FrontDoor } from './front-door.tsx';
import { PageDialog } from './page-dialog.tsx';

const usePageActions = () => {
  const { t } = useTranslation();
  const refresh = [pagesQuery.queryKey, ['page']];
  const restore = useAction<PageSummary>({
    act: ({ id }) => restorePage(id),
    refresh,
    onDone: (_, { title }) => showToast(t('published.restored', { title })),
  });
  const withdraw = useAction<PageSummary>({
    act: ({ id }) => withdrawPage(id),
    refresh,
    onDone: (_, page) => showToast(t('published.withdrawn', { title: page.title }), { undo: () => restore.run(page) }),
  });
  return { restore, withdraw };
};

const Pages = ({ pages }: { pages: readonly PageSummary[] }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { restore, withdraw } = usePageActions();
  const [opened, setOpened] = useState<PageSummary | null>(null);
  const actions = (page: PageSummary) => (
    <span className="row">
      <Button reads size="small" onPress={() => setOpened(page)} aria-label={`${t('published.more')}: ${page.title}`}>
        {t('published.more')}
      </Button>
      {page.withdrawnAt === null ? (
        <Button needs="send" size="small" onPress={() => withdraw.run(page)} aria-label={`${t('published.withdraw')}: ${page.title}`}>
          {t('published.withdraw')}
        </Button>
      ) : (
        <Button needs="send" size="small" onPress={() => restore.run(page)} aria-label={`${t('published.restore')}: ${page.title}`}>
          {t('published.restore')}
        </Button>
      )}
    </span>
  );
  return (
    <>
      <DataTable
        caption={t('published.title')}
        rows={pages}
        rowKey={({ id }) => id}
        columns={[
          {
            id: 'title',
            head: t('published.page'),
            isRowHead: true,
            cell: ({ title, url, withdrawnAt }) => (
              <>
                <a href={url}>{title}</a> {withdrawnAt !== null && <Tag tone="wait">{t('published.withdrawnTag')}</Tag>}
              </>
            ),
          },
          {
            id: 'when',
            head: t('published.publishedAt'),
            cell: ({ publishedAt, version }) => `${format.day(publishedAt)}, ${t('published.version', { version }).toLowerCase()}`,
          },
          { id: 'visits', head: t('published.visits'), isNumber: true, cell: ({ visits }) => format.number(visits) },
          { id: 'actions', head: <span className="unseen">{t('published.more')}</span>, cell: actions },
        ]}
      />
      <WhoMay right="send" />
      {opened !== null && <PageDialog page={opened} onClose={() => setOpened(null)} />}
    </>
  );
};

export const PublishedPage = () => {
  const { t } = useTranslation();
  const pages = useQuery(pagesQuery);
  return (
    <div className="wide">
      <PageHeader title={t('published.title')} lead={t('published.lead')} />
      <QueryView query={pages}>
        {(items) =>
          items.length > 0 ? (
            <Pages pages={items} />
          ) : (
            <EmptyState
              title={t('published.emptyTitle')}
              action={
                <Link className={buttonClass()} to="/utskick">
                  {t('published.toSendOuts')}
                </Link>
              }
            >
              <p>{t('published.emptyText')}</p>
            </EmptyState>
          )
        }
      </QueryView>
      <FrontDoor />
    </div>
  );
};

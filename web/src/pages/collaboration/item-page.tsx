import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fileUrl, itemQuery, removeItem, restoreItem, roomKey, type WholeItem } from '../../api/collaboration.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button, buttonClass } from '../../parts/button.tsx';
import { type Column, DataTable } from '../../parts/data-table.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { Tag } from '../../parts/tag.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import styles from './collaboration.module.css';
import { ItemForm } from './item-form.tsx';
import { UseTable } from './use-table.tsx';

export const ItemPage = () => {
  const { itemId } = useParams({ from: '/staff/samarbete/$itemId' });
  const { version } = useSearch({ from: '/staff/samarbete/$itemId' });
  const item = useQuery(itemQuery(itemId, version));
  return <QueryView query={item}>{(data) => <ItemView item={data} />}</QueryView>;
};

const tabOf = { method: 'support', callOff: 'support', communication: 'support', toolkit: 'toolkit', manual: 'manual' } as const;

const ItemView = ({ item }: { item: WholeItem }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const [isEditing, setIsEditing] = useState(false);
  const { id, title, summary, collection, tags, organisation, version, changedAt, shown, mayChange, isRemoved } = item;
  const from = t('collaboration.itemFrom', { organisation: organisation.name, version, when: format.recent(changedAt) });
  return (
    <>
      <PageHeader
        title={title}
        crumb={
          <Link to="/samarbete" search={{ del: tabOf[collection] }}>
            {t('collaboration.title')} · {t(`collaboration.collection.${collection}`)}
          </Link>
        }
        lead={summary === '' ? from : summary}
      />
      {isRemoved && <Removed id={id} />}
      {shown.version !== version && (
        <p role="status">
          {t('collaboration.versionOld', { version: shown.version, latest: version })}{' '}
          <Link to="/samarbete/$itemId" params={{ itemId: id }} search={{}}>
            {t('collaboration.versionLatest')}
          </Link>
        </p>
      )}
      {isEditing ? <ItemForm key={item.revision} item={item} onDone={() => setIsEditing(false)} /> : <Shown item={item} />}
      <p className="soft small">
        {summary !== '' && `${from} `}
        {tags.map((tag) => (
          <span key={tag}>
            <Tag>{tag}</Tag>{' '}
          </span>
        ))}
      </p>
      {mayChange && !isRemoved && !isEditing && (
        <div className="row">
          <Button onPress={() => setIsEditing(true)}>{t('collaboration.itemChange')}</Button>
          <Remove item={item} />
        </div>
      )}
      <Versions item={item} />
      <section className={styles.section}>
        <h2>{t('collaboration.use')}</h2>
        <UseTable caption={t('collaboration.useCaption')} rows={item.use} />
      </section>
    </>
  );
};

const Shown = ({ item: { id, shown } }: { item: WholeItem }) => {
  const { t } = useTranslation();
  return (
    <>
      {shown.text !== '' && <p className={styles.text}>{shown.text}</p>}
      {shown.url !== null && (
        <p>
          <a className={`${buttonClass('primary')} ${styles.address}`} href={shown.url} rel="noreferrer">
            {t('collaboration.itemFollow', { address: URL.canParse(shown.url) ? new URL(shown.url).hostname : shown.url })}
          </a>
        </p>
      )}
      {shown.fileName !== null && (
        <p>
          <a className={buttonClass('primary')} href={fileUrl(id, shown.version)}>
            {t('collaboration.itemFetch', { name: shown.fileName })}
          </a>
        </p>
      )}
    </>
  );
};

const Remove = ({ item: { id, collection } }: { item: WholeItem }) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const restore = useAction({ act: () => restoreItem(id), refresh: [roomKey], onDone: () => showToast(t('collaboration.itemRestored')) });
  const remove = useAction({
    act: () => removeItem(id),
    refresh: [roomKey],
    onDone: () => {
      showToast(t('collaboration.itemRemoved'), { undo: () => restore.run() });
      void navigate({ to: '/samarbete', search: { del: tabOf[collection] } });
    },
  });
  return (
    <Button look="plain" isPending={remove.isPending} onPress={() => remove.run()}>
      {t('collaboration.itemRemove')}
    </Button>
  );
};

const Removed = ({ id }: { id: string }) => {
  const { t } = useTranslation();
  const restore = useAction({ act: () => restoreItem(id), refresh: [roomKey], onDone: () => showToast(t('collaboration.itemRestored')) });
  return (
    <p role="status">
      {t('collaboration.itemIsRemoved')}{' '}
      <Button size="small" isPending={restore.isPending} onPress={() => restore.run()}>
        {t('collaboration.itemRestore')}
      </Button>
    </p>
  );
};

const Versions = ({ item }: { item: WholeItem }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const columns: Column<WholeItem['versions'][number]>[] = [
    {
      id: 'version',
      head: t('collaboration.version'),
      isRowHead: true,
      cell: ({ version }) =>
        version === item.shown.version ? (
          `${version} · ${t('collaboration.versionShown')}`
        ) : (
          <Link to="/samarbete/$itemId" params={{ itemId: item.id }} search={{ version }}>
            {version}
          </Link>
        ),
    },
    { id: 'when', head: t('collaboration.versionWhen'), cell: ({ createdAt }) => format.recent(createdAt) },
    { id: 'who', head: t('collaboration.versionWho'), cell: ({ createdByName }) => createdByName ?? '–' },
    { id: 'note', head: t('collaboration.versionNote'), cell: ({ changeNote }) => changeNote },
  ];
  return (
    <section className={styles.section}>
      <h2>{t('collaboration.versions')}</h2>
      <DataTable
        caption={t('collaboration.versionsCaption', { title: item.title })}
        columns={columns}
        rows={item.versions}
        rowKey={({ version }) => String(version)}
      />
    </section>
  );
};

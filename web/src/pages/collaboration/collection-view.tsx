import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Collection, followCollection, itemsQuery, type Room, type RoomItem, roomKey } from '../../api/collaboration.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../parts/button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { SelectField } from '../../parts/field.tsx';
import { FilterField } from '../../parts/filter-field.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { Needs } from '../../parts/read-only.ts';
import { SearchField } from '../../parts/search-field.tsx';
import { Tag } from '../../parts/tag.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import { AddItemDialog } from './add-item-dialog.tsx';
import styles from './collaboration.module.css';
import { HandOutDialog } from './hand-out-dialog.tsx';

type Props = { room: Room; collection: Collection; mayAdd: boolean };

/** One collection: what is in it, by words and tags, with what one may do about it. */
export const CollectionView = ({ room, collection, mayAdd }: Props) => {
  const { t } = useTranslation();
  const [search, setSearch] = useState('');
  const [tag, setTag] = useState('');
  const [open, setOpen] = useState<'add' | 'handOut' | null>(null);
  const items = useQuery(itemsQuery({ collection, tag, search }));
  const close = (): void => setOpen(null);
  const tags = items.data?.tags ?? [];
  return (
    <section className={styles.first}>
      <h2>{t(`collaboration.collection.${collection}`)}</h2>
      <p className="soft">{t(`collaboration.about.${collection}`)}</p>
      <div className={styles.filters}>
        <SearchField label={t('collaboration.search')} value={search} onSearch={setSearch} />
        {tags.length > 0 && (
          <FilterField
            name={`tag-${collection}`}
            label={t('collaboration.tag')}
            value={tag}
            onChange={setTag}
            options={[
              { value: '', label: t('collaboration.tagAll') },
              ...[...new Set([...tags, ...(tag === '' ? [] : [tag])])].map((one) => ({ value: one, label: one })),
            ]}
          />
        )}
      </div>
      <QueryView query={items}>
        {(found) => (
          <>
            <div className="row">
              {mayAdd && <Button onPress={() => setOpen('add')}>{t('collaboration.add')}</Button>}
              {room.mayWrite && found.items.length > 0 && <Button onPress={() => setOpen('handOut')}>{t('collaboration.handOut')}</Button>}
            </div>
            {found.items.length === 0 ? (
              <Empty isSearch={search !== '' || tag !== ''} />
            ) : (
              <ul className={styles.list}>
                {found.items.map((item) => (
                  <Row key={item.id} item={item} />
                ))}
              </ul>
            )}
            {open === 'handOut' && <HandOutDialog items={found.items} onClose={close} />}
          </>
        )}
      </QueryView>
      <Needs value="see">
        <Following room={room} collection={collection} />
      </Needs>
      {open === 'add' && <AddItemDialog collection={collection} onClose={close} />}
    </section>
  );
};

const Empty = ({ isSearch }: { isSearch: boolean }) => {
  const { t } = useTranslation();
  if (isSearch) return <p>{t('collaboration.noHits')}</p>;
  return (
    <EmptyState title={t('collaboration.emptyTitle')}>
      <p>{t('collaboration.empty')}</p>
    </EmptyState>
  );
};

const Row = ({ item }: { item: RoomItem }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { id, title, kind, summary, tags, used, organisation, version, changedAt } = item;
  return (
    <li className={styles.item}>
      <h3>
        <Link to="/samarbete/$itemId" params={{ itemId: id }}>
          {title}
        </Link>
      </h3>
      {summary !== '' && <p>{summary}</p>}
      <p className="soft small">
        <Tag>{t(`collaboration.kind.${kind}`)}</Tag>{' '}
        {t('collaboration.itemFrom', { organisation: organisation.name, version, when: format.recent(changedAt) })} ·{' '}
        {used.people === 0
          ? t('collaboration.usedByNobody')
          : t('collaboration.usedBy', { count: used.organisations, people: used.people })}
        {tags.length > 0 && ` · ${tags.join(', ')}`}
      </p>
    </li>
  );
};

const cadences = ['none', 'daily', 'weekly'] as const;

const Following = ({ room, collection }: { room: Room; collection: Collection }) => {
  const { t } = useTranslation();
  const chosen = room.subscriptions.find((one) => one.collection === collection)?.cadence ?? 'none';
  const name = t(`collaboration.collection.${collection}`);
  const follow = useAction({
    act: (cadence: (typeof cadences)[number]) => followCollection({ collection, cadence: cadence === 'none' ? null : cadence }),
    refresh: [[...roomKey, 'room']],
    onDone: (_, cadence) =>
      showToast(t(cadence === 'none' ? 'collaboration.unfollowed' : 'collaboration.followed', { collection: name.toLocaleLowerCase() })),
  });
  return (
    <SelectField
      name={`follow-${collection}`}
      label={`${t('collaboration.follow')}: ${name}`}
      hint={t('collaboration.followHint')}
      value={chosen}
      onChange={follow.run}
      options={cadences.map((value) => ({ value, label: t(`collaboration.cadence.${value}`) }))}
    />
  );
};

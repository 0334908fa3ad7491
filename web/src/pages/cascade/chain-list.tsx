import { type KeyboardEvent, memo, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Cascade, Holder } from '../../api/cascade.ts';
import { Button } from '../../parts/button.tsx';
import styles from './cascade.module.css';
import { type ChainFilter, findHolders, hopCounts, isOpenAtFirst, type Row, rowsOf, treeOf } from './chain-model.ts';
import { HolderMark } from './holder-mark.tsx';
import { HolderNotes } from './holder-notes.tsx';

type ByIds = ReadonlyMap<string, Holder>;
type ChainListProps = { cascade: Cascade; byId: ByIds; filter: ChainFilter; search: string; onOpen: (id: string) => void };

/** Up and down go between the rows; left and right fold and unfold, as in any tree. */
const moveByKey = (event: KeyboardEvent<HTMLElement>, fold?: (id: string, isOpen: boolean) => void): void => {
  const row = event.currentTarget.closest<HTMLElement>('[data-row]');
  const list = row?.closest('[data-rows]');
  if (!row || !list) return;
  const rows = [...list.querySelectorAll<HTMLElement>('[data-row]')];
  const at = rows.indexOf(row);
  const go = (to: number) => rows[to]?.querySelector<HTMLElement>('[data-name]')?.focus();
  if (event.key === 'ArrowDown') go(at + 1);
  else if (event.key === 'ArrowUp') go(at - 1);
  else if (event.key === 'Home') go(0);
  else if (event.key === 'End') go(rows.length - 1);
  else if (event.key === 'ArrowRight') fold?.(row.dataset['row'] ?? '', true);
  else if (event.key === 'ArrowLeft') fold?.(row.dataset['row'] ?? '', false);
  else return;
  event.preventDefault();
};

export const ChainList = (props: ChainListProps) => {
  const { filter, search } = props;
  return filter === 'all' && search.trim() === '' ? <Outline {...props} /> : <Found {...props} />;
};

/** Indented as it is passed on. */
const Outline = ({ cascade, byId, onOpen }: ChainListProps) => {
  const { t } = useTranslation();
  const tree = useMemo(() => treeOf(cascade.holders), [cascade.holders]);
  const [folded, setFolded] = useState<ReadonlyMap<string, boolean>>(new Map());
  const rows = useMemo(() => rowsOf(tree, (holder) => folded.get(holder.id) ?? isOpenAtFirst(cascade, holder)), [tree, folded, cascade]);
  const fold = (id: string, isOpen: boolean) => setFolded((before) => new Map(before).set(id, isOpen));
  const foldAll = (isOpen: boolean) => setFolded(new Map(cascade.holders.map(({ id }) => [id, isOpen])));
  return (
    <>
      <div className="row">
        <Button reads size="small" look="plain" onPress={() => foldAll(true)}>
          {t('cascade.expandAll')}
        </Button>
        <Button reads size="small" look="plain" onPress={() => foldAll(false)}>
          {t('cascade.collapseAll')}
        </Button>
      </div>
      <div data-rows>
        <Rows rows={rows} byId={byId} onOpen={onOpen} onFold={fold} />
      </div>
    </>
  );
};

/** Those who fit the filter, hop by hop. */
const Found = ({ cascade, byId, filter, search, onOpen }: ChainListProps) => {
  const { t } = useTranslation();
  const found = useMemo(() => findHolders(cascade.holders, filter, search), [cascade.holders, filter, search]);
  const places = useMemo(() => new Map(cascade.holders.map((holder, place) => [holder, place])), [cascade.holders]);
  const totals = useMemo(() => new Map(hopCounts(cascade.holders).map((count) => [count.hop, count])), [cascade.holders]);
  if (found.length === 0) return <p role="status">{t('cascade.none')}</p>;
  const hops = [...Map.groupBy(found, ({ hop }) => hop)];
  return (
    <div data-rows>
      {hops.map(([hop, holders]) => (
        <section key={hop} className={styles.hop}>
          <h3>
            {t('cascade.hop', { hop })}{' '}
            <small className="soft">
              {t('cascade.hopCount', { done: totals.get(hop)?.passedOn ?? 0, total: totals.get(hop)?.people ?? 0 })}
            </small>
          </h3>
          <Rows
            rows={holders.map((holder) => ({ holder, depth: 0, below: 0, isOpen: false, place: places.get(holder) ?? 0 }))}
            byId={byId}
            onOpen={onOpen}
          />
        </section>
      ))}
    </div>
  );
};

type RowActions = { byId: ByIds; onOpen: (id: string) => void; onFold?: (id: string, isOpen: boolean) => void };
type HolderRowProps = RowActions & { row: Row };

const inOneGroup = 40;

/**
 * A thousand rows: those out of sight cost nothing to draw, and in groups it costs little to know that they are. The groups are for the
 * eye only; what is folded leaves its own and moves nobody into another.
 */
const Rows = ({ rows, ...actions }: RowActions & { rows: readonly Row[] }) => (
  <div role="list">
    {[...Map.groupBy(rows, ({ place }) => Math.floor(place / inOneGroup))].map(([group, inGroup]) => (
      <div key={group} className={styles.rowGroup} style={{ containIntrinsicBlockSize: `auto ${inGroup.length * rowPixels}px` }}>
        {inGroup.map((row) => (
          <HolderRow key={row.holder.id} row={row} {...actions} />
        ))}
      </div>
    ))}
  </div>
);

/** What a row is taken to be until it has been seen. */
const rowPixels = 56;

const isSame = (one: HolderRowProps, other: HolderRowProps): boolean =>
  one.row.holder === other.row.holder &&
  one.row.depth === other.row.depth &&
  one.row.isOpen === other.row.isOpen &&
  one.row.below === other.row.below;

/** Plain buttons, since there may be a thousand of them. */
const HolderRow = memo(({ row: { holder, depth, below, isOpen }, byId, onOpen, onFold }: HolderRowProps) => {
  const { t } = useTranslation();
  const { id, name, role, kind } = holder;
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => moveByKey(event, onFold);
  return (
    <div role="listitem" className={styles.row} data-row={id} data-depth={Math.min(depth, 8)}>
      {onFold && below > 0 ? (
        <button
          type="button"
          className={styles.fold}
          aria-expanded={isOpen}
          aria-label={t('cascade.expand', { name })}
          onClick={() => onFold(id, !isOpen)}
          onKeyDown={onKeyDown}
        >
          {isOpen ? '–' : t('cascade.below', { count: below })}
        </button>
      ) : (
        <span className={styles.fold} />
      )}
      <HolderMark holder={holder} />
      <button type="button" className={styles.name} data-name onClick={() => onOpen(id)} onKeyDown={onKeyDown}>
        <b>{name}</b> <span className="soft">{kind === 'audience' ? t('cascade.audience') : role}</span>
      </button>
      <HolderNotes holder={holder} byId={byId} />
    </div>
  );
}, isSame);

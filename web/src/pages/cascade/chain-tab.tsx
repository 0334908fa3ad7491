import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Cascade, Holder } from '../../api/cascade.ts';
import { mayDo } from '../../api/session.ts';
import { Button } from '../../parts/button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { TextField } from '../../parts/field.tsx';
import { FilterField } from '../../parts/filter-field.tsx';
import { useToldLate } from '../../parts/use-told-late.ts';
import { useOrganisation } from '../../shell/session-context.ts';
import styles from './cascade.module.css';
import { ChainList } from './chain-list.tsx';
import { type ChainFilter, chainFilters } from './chain-model.ts';
import { ChainPicture } from './chain-picture.tsx';
import { HolderDialog } from './holder-dialog.tsx';
import { HolderPanel } from './holder-panel.tsx';
import { PasteDialog } from './paste-dialog.tsx';

/** Who is added or looked at: an id of the chain, or nobody. */
type Open = { kind: 'panel'; id: string } | { kind: 'add'; aboveId: string | null } | { kind: 'paste' } | null;

/** The list is the main form; the picture beside it says the same at a glance. */
export const ChainTab = ({ cascade }: { cascade: Cascade }) => {
  const { t } = useTranslation();
  const [open, setOpen] = useState<Open>(null);
  const [filter, setFilter] = useState<ChainFilter>('all');
  const [search, setSearch] = useState('');
  const late = useDeferredValue(search);
  const mayWrite = mayDo(useOrganisation().roles, 'write') && cascade.status !== 'ended';
  const byId = useMemo(() => new Map(cascade.holders.map((holder) => [holder.id, holder])), [cascade.holders]);
  const shown: Holder | undefined = open?.kind === 'panel' ? byId.get(open.id) : undefined;
  const close = () => setOpen(null);
  const tools = mayWrite && (
    <div className="row">
      <Button look={cascade.holders.length === 0 ? 'primary' : 'quiet'} onPress={() => setOpen({ kind: 'add', aboveId: null })}>
        {t('cascade.addFirst')}
      </Button>
      <Button onPress={() => setOpen({ kind: 'paste' })}>{t('cascade.paste')}</Button>
    </div>
  );
  return (
    <>
      {cascade.holders.length === 0 ? (
        <EmptyState title={t('cascade.chainEmptyTitle')} readTitle={t('cascade.chainEmptyRead')} action={tools}>
          <p>{t('cascade.chainEmptyText')}</p>
        </EmptyState>
      ) : (
        <div className={styles.chain}>
          <div className="wide">
            <div className={styles.finding}>
              <FilterField
                name="filter"
                label={t('cascade.filter')}
                value={filter}
                onChange={setFilter}
                options={chainFilters.map((value) => ({ value, label: t(`cascade.filters.${value}`) }))}
              />
              <ChainSearch search={search} onSearch={setSearch} />
            </div>
            <ChainList cascade={cascade} byId={byId} filter={filter} search={late} onOpen={(id) => setOpen({ kind: 'panel', id })} />
            {tools}
          </div>
          <ChainPicture cascade={cascade} onOpen={(id) => setOpen({ kind: 'panel', id })} />
        </div>
      )}
      {shown && (
        <HolderPanel
          cascade={cascade}
          holder={shown}
          byId={byId}
          mayWrite={mayWrite}
          onAdd={() => setOpen({ kind: 'add', aboveId: shown.id })}
          onClose={close}
        />
      )}
      {open?.kind === 'add' && <HolderDialog cascade={cascade} aboveId={open.aboveId} onClose={close} />}
      {open?.kind === 'paste' && <PasteDialog cascadeId={cascade.id} onClose={close} />}
    </>
  );
};

/** By itself, so that a letter draws nothing but the field: the chain may have a thousand holders. */
const ChainSearch = ({ search, onSearch }: { search: string; onSearch: (search: string) => void }) => {
  const { t } = useTranslation();
  const [typed, type] = useToldLate(search, onSearch, 150);
  return <TextField name="search" type="search" label={t('cascade.search')} value={typed} onChange={type} readOnly={false} />;
};

import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { lettersQuery, mailboxesQuery, type Place } from '../../api/mailbox.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button, buttonClass } from '../../parts/button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Failure, Loading } from '../../parts/query-view.tsx';
import { SearchField } from '../../parts/search-field.tsx';
import { useSession } from '../../shell/session-context.ts';
import { groupLetters, partOfDay } from './letter-groups.ts';
import { LetterList, type Ticked } from './letter-list.tsx';
import { MailboxFrame } from './mailbox-frame.tsx';
import { MailboxSwitch } from './mailbox-switch.tsx';
import { FolderMenu, PlaceNav } from './place-nav.tsx';
import { SelectionBar } from './selection-bar.tsx';
import { useMove } from './use-move.ts';
import { usePlaces } from './use-places.ts';

type Shown = { mailboxId: string; place: Place };

const NoLetters = ({ mailboxId, place, isSearch }: Shown & { isSearch: boolean }) => {
  const { t } = useTranslation();
  if (isSearch)
    return (
      <EmptyState title={t('mailbox.nothingFoundTitle')}>
        <p>{t('mailbox.nothingFoundText')}</p>
      </EmptyState>
    );
  if (place === 'inbox')
    return (
      <EmptyState
        title={t('mailbox.noLettersTitle')}
        action={
          <Link className={buttonClass()} to="/brevlada/$mailboxId/installningar/aviseringar" params={{ mailboxId }}>
            {t('mailbox.tellMe')}
          </Link>
        }
      >
        <p>{t('mailbox.noLettersText')}</p>
      </EmptyState>
    );
  const key = place === 'archive' ? 'archiveEmpty' : place === 'deleted' ? 'binEmpty' : 'empty';
  return (
    <EmptyState title={t(`mailbox.folders.${key}Title`)}>
      <p>{t(`mailbox.folders.${key}Text`)}</p>
    </EmptyState>
  );
};

/** Escape ends ticking, wherever one is on the page. */
const useEscape = (isActive: boolean, onEscape: () => void): void => {
  useEffect(() => {
    if (!isActive) return;
    const listen = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') onEscape();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [isActive, onEscape]);
};

const useTicked = () => {
  const [ids, setIds] = useState<ReadonlySet<string> | null>(null);
  const stop = useCallback(() => setIds(null), []);
  useEscape(ids !== null, stop);
  const toggle = (id: string): void =>
    setIds((old) => {
      const next = new Set(old);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  const ticked: Ticked = ids === null ? null : { ids, toggle };
  return { ids: ids ?? new Set<string>(), ticked, start: () => setIds(new Set()), stop, setAll: (all: string[]) => setIds(new Set(all)) };
};

const Letters = ({ mailboxId, place, search }: Shown & { search: string }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { ids, ticked, start, stop, setAll } = useTicked();
  const move = useMove(mailboxId, stop);
  // Post may come while one looks; a glance a minute is enough.
  const query = useInfiniteQuery({ ...lettersQuery(mailboxId, place, search), refetchInterval: 60_000 });
  if (query.isError) return <Failure error={query.error} onRetry={query.refetch} />;
  if (query.data === undefined) return <Loading />;
  const letters = query.data.pages.flatMap(({ items }) => items);
  if (letters.length === 0 && !query.hasNextPage) return <NoLetters mailboxId={mailboxId} place={place} isSearch={search !== ''} />;
  const { fresh, months } = groupLetters(letters);
  return (
    <>
      {ticked === null && (
        <div className="row">
          <Button size="small" look="plain" onPress={start}>
            {t('mailbox.select.start')}
          </Button>
        </div>
      )}
      {ticked !== null && <p className="soft small">{t('mailbox.select.hint')}</p>}
      <LetterList mailboxId={mailboxId} title={t('mailbox.fresh')} letters={fresh} ticked={ticked} />
      {months.map(({ key, letters: list }) => (
        <LetterList key={key} mailboxId={mailboxId} title={format.month(`${key}-15T12:00:00`)} letters={list} ticked={ticked} />
      ))}
      {place === 'inbox' && <p className="soft small">{t('mailbox.readingMayBeTold')}</p>}
      {query.hasNextPage && (
        <Button isPending={query.isFetchingNextPage} onPress={() => void query.fetchNextPage()}>
          {t('common.showMore')}
        </Button>
      )}
      {ticked !== null && (
        <SelectionBar
          mailboxId={mailboxId}
          place={place}
          count={ids.size}
          isPending={move.isPending}
          onMove={(to) => move.run({ letterIds: [...ids].slice(0, 200), to })}
          onAll={() => setAll(letters.map(({ id }) => id))}
          onStop={stop}
        />
      )}
    </>
  );
};

const firstName = (name: string): string => name.split(' ')[0] ?? name;

const useTitle = ({ mailboxId, place }: Shown): string => {
  const { t } = useTranslation();
  const { person } = useSession();
  const mailboxes = useQuery(mailboxesQuery);
  const { nameOf } = usePlaces(mailboxId);
  const current = mailboxes.data?.find(({ id }) => id === mailboxId);
  if (place !== 'inbox') return nameOf(place);
  if (current?.kind === 'organisation') return t('mailbox.forTitle', { name: current.name });
  return t(`mailbox.greeting.${partOfDay(new Date().getHours())}`, { name: firstName(person.name) });
};

export const LettersPage = () => {
  const { t } = useTranslation();
  const { mailboxId } = useParams({ from: '/brevlada/$mailboxId' });
  const { mapp: place = 'inbox' } = useSearch({ from: '/brevlada/$mailboxId' });
  const mailboxes = useQuery(mailboxesQuery);
  const { places } = usePlaces(mailboxId);
  const [search, setSearch] = useState('');
  const onSearch = useCallback((value: string) => setSearch(value), []);
  const folder = places.find(({ id, isFolder }) => id === place && isFolder);
  return (
    <MailboxFrame mailboxId={mailboxId}>
      <MailboxSwitch mailboxes={mailboxes.data ?? []} />
      <PageHeader
        title={useTitle({ mailboxId, place })}
        actions={folder !== undefined && <FolderMenu mailboxId={mailboxId} place={place} name={folder.name} />}
      />
      <SearchField label={t('mailbox.search')} value={search} onSearch={onSearch} />
      <PlaceNav mailboxId={mailboxId} />
      {place === 'deleted' && <p className="soft small">{t('mailbox.folders.binText')}</p>}
      <Letters key={`${mailboxId} ${place}`} mailboxId={mailboxId} place={place} search={search} />
    </MailboxFrame>
  );
};

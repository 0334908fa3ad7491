import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type LetterSummary, lettersQuery, mailboxesQuery } from '../../api/mailbox.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../parts/button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Failure, Loading } from '../../parts/query-view.tsx';
import { SearchField } from '../../parts/search-field.tsx';
import { useSession } from '../../shell/session-context.ts';
import { groupLetters, partOfDay } from './letter-groups.ts';
import styles from './mailbox.module.css';
import { MailboxFrame } from './mailbox-frame.tsx';
import { MailboxSwitch } from './mailbox-switch.tsx';
import { SenderLogo } from './sender-logo.tsx';

type Group = { mailboxId: string; title: string; letters: readonly LetterSummary[] };

const Letters = ({ mailboxId, title, letters }: Group) => {
  const { t } = useTranslation();
  const format = useFormat();
  if (letters.length === 0) return null;
  return (
    <section className={styles.group}>
      <h2>{title}</h2>
      <ul className={styles.letters}>
        {letters.map((letter) => (
          <li key={letter.id} className={letter.isRead ? undefined : styles.unread}>
            <Link to="/brevlada/$mailboxId/$letterId" params={{ mailboxId, letterId: letter.id }}>
              <SenderLogo name={letter.senderName} colour={letter.senderColour} />
              <span className={styles.from}>{letter.senderName}</span>
              <span className={styles.when}>
                {!letter.isRead && <span className="unseen">{t('mailbox.isUnread')} </span>}
                {format.recent(letter.receivedAt)}
              </span>
              <span className={styles.subject}>{letter.subject}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
};

const NoLetters = ({ isSearch }: { isSearch: boolean }) => {
  const { t } = useTranslation();
  return (
    <EmptyState title={t(isSearch ? 'mailbox.nothingFoundTitle' : 'mailbox.noLettersTitle')}>
      <p>{t(isSearch ? 'mailbox.nothingFoundText' : 'mailbox.noLettersText')}</p>
    </EmptyState>
  );
};

const LetterList = ({ mailboxId, search }: { mailboxId: string; search: string }) => {
  const { t } = useTranslation();
  const format = useFormat();
  // Post may come while one looks; a glance a minute is enough.
  const query = useInfiniteQuery({ ...lettersQuery(mailboxId, search), refetchInterval: 60_000 });
  if (query.isError) return <Failure error={query.error} onRetry={query.refetch} />;
  if (query.data === undefined) return <Loading />;
  const letters = query.data.pages.flatMap(({ items }) => items);
  if (letters.length === 0) return <NoLetters isSearch={search !== ''} />;
  const { fresh, months } = groupLetters(letters);
  return (
    <>
      <Letters mailboxId={mailboxId} title={t('mailbox.fresh')} letters={fresh} />
      {months.map(({ key, letters: list }) => (
        <Letters key={key} mailboxId={mailboxId} title={format.month(`${key}-15T12:00:00`)} letters={list} />
      ))}
      <p className="soft small">{t('mailbox.readingMayBeTold')}</p>
      {query.hasNextPage && (
        <Button isPending={query.isFetchingNextPage} onPress={() => void query.fetchNextPage()}>
          {t('common.showMore')}
        </Button>
      )}
    </>
  );
};

const firstName = (name: string): string => name.split(' ')[0] ?? name;

export const LettersPage = () => {
  const { t } = useTranslation();
  const { person } = useSession();
  const { mailboxId } = useParams({ from: '/brevlada/$mailboxId' });
  const mailboxes = useQuery(mailboxesQuery);
  const [search, setSearch] = useState('');
  const onSearch = useCallback((value: string) => setSearch(value), []);
  const current = mailboxes.data?.find(({ id }) => id === mailboxId);
  const greeting = t(`mailbox.greeting.${partOfDay(new Date().getHours())}`, { name: firstName(person.name) });
  return (
    <MailboxFrame>
      <PageHeader title={current?.kind === 'organisation' ? t('mailbox.forTitle', { name: current.name }) : greeting} />
      <MailboxSwitch mailboxes={mailboxes.data ?? []} />
      <SearchField label={t('mailbox.search')} value={search} onSearch={onSearch} />
      <LetterList key={mailboxId} mailboxId={mailboxId} search={search} />
    </MailboxFrame>
  );
};

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { type Letter, letterPackageUrl, letterQuery, mailboxesQuery, markRead, markUnread } from '../../api/mailbox.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button, buttonClass } from '../../parts/button.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import { LetterFrame } from './letter-frame.tsx';
import { Attachments, Support } from './letter-parts.tsx';
import styles from './mailbox.module.css';
import { MailboxFrame } from './mailbox-frame.tsx';
import { MoveMenu } from './move-menu.tsx';
import { SenderLogo } from './sender-logo.tsx';
import { TextSizeMenu, useTextSize } from './text-size.tsx';
import { useMove } from './use-move.ts';
import { usePlaces } from './use-places.ts';

type Opened = { letter: Letter; mailboxId: string };

/** Seeing the letter on the screen is what reads it; asking for it in a list is not. */
const useReading = (letter: Letter) => {
  const client = useQueryClient();
  const { id, readAt } = letter;
  const isRead = readAt !== null;
  useEffect(() => {
    if (isRead) return;
    void markRead(id).then(() =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['letters'] }),
        client.invalidateQueries({ queryKey: ['folders'] }),
        client.invalidateQueries({ queryKey: mailboxesQuery.queryKey }),
      ]),
    );
  }, [client, id, isRead]);
};

const binDays = 30;
const dayMs = 86_400_000;

const Head = ({ letter }: { letter: Letter }) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <>
      <PageHeader title={letter.subject} />
      <div className={styles.sender}>
        <SenderLogo name={letter.senderName} colour={letter.senderColour} />
        <strong>{letter.senderName}</strong>
        <span className="soft small">{t('mailbox.received', { when: format.moment(letter.receivedAt) })}</span>
      </div>
      {letter.readByName !== null && <p className="soft small">{t('mailbox.readByFirst', { name: letter.readByName })}</p>}
      {letter.isReadingTold && <p className="soft small">{t('mailbox.readingTold')}</p>}
      {letter.deletedAt !== null && (
        <p className={styles.note} role="note">
          {t('mailbox.inBin', { when: format.day(new Date(new Date(letter.deletedAt).getTime() + binDays * dayMs).toISOString()) })}
        </p>
      )}
    </>
  );
};

const Actions = ({ letter, mailboxId }: Opened) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const client = useQueryClient();
  const toList = () =>
    navigate({ to: '/brevlada/$mailboxId', params: { mailboxId }, search: letter.place === 'inbox' ? {} : { mapp: letter.place } });
  const move = useMove(mailboxId, toList);
  const unread = useAction({
    act: () => markUnread(letter.id),
    refresh: [['letters'], ['folders', mailboxId], mailboxesQuery.queryKey],
    onDone: async () => {
      await toList();
      // Opened again it is asked for anew, and read anew.
      client.removeQueries({ queryKey: ['letter', letter.id] });
      showToast(t('mailbox.markedUnread'));
    },
  });
  const moveTo = (to: string): void => move.run({ letterIds: [letter.id], to });
  const isDeleted = letter.place === 'deleted';
  return (
    <div className="row">
      <MoveMenu mailboxId={mailboxId} from={letter.place} onMove={moveTo} />
      {letter.place !== 'archive' && !isDeleted && <Button onPress={() => moveTo('archive')}>{t('mailbox.move.archive')}</Button>}
      {isDeleted ? (
        <Button look="primary" onPress={() => moveTo('inbox')} isPending={move.isPending}>
          {t('mailbox.move.bringBack')}
        </Button>
      ) : (
        <>
          <Button onPress={() => unread.run()} isPending={unread.isPending}>
            {t('mailbox.markUnread')}
          </Button>
          <Button look="danger" onPress={() => moveTo('deleted')} isPending={move.isPending}>
            {t('mailbox.deleteLetter')}
          </Button>
        </>
      )}
    </div>
  );
};

const OpenLetter = ({ letter, mailboxId }: Opened) => {
  const { t } = useTranslation();
  const [size, setSize] = useTextSize();
  useReading(letter);
  return (
    <>
      <Head letter={letter} />
      <div className="row">
        <TextSizeMenu size={size} onChange={setSize} />
      </div>
      <article className={styles.letter} aria-label={letter.subject}>
        <LetterFrame letter={letter} size={size} />
      </article>
      <Attachments letter={letter} />
      <Support letter={letter} />
      <Actions letter={letter} mailboxId={mailboxId} />
      <div className="row">
        <a className={buttonClass('plain')} href={letterPackageUrl(letter.id)} download>
          {t('mailbox.downloadLetter')}
        </a>
        <Link className={buttonClass('plain')} to="/brevlada/$mailboxId/$letterId/resan" params={{ mailboxId, letterId: letter.id }}>
          {t('mailbox.howItCame')}
        </Link>
      </div>
    </>
  );
};

const BackLink = ({ letter, mailboxId }: { letter: Letter | undefined; mailboxId: string }) => {
  const { t } = useTranslation();
  const { nameOf } = usePlaces(mailboxId);
  const place = letter?.place ?? 'inbox';
  return (
    <p>
      <Link to="/brevlada/$mailboxId" params={{ mailboxId }} search={place === 'inbox' ? {} : { mapp: place }}>
        ← {place === 'inbox' ? t('mailbox.backToLetters') : nameOf(place)}
      </Link>
    </p>
  );
};

export const LetterPage = () => {
  const { mailboxId, letterId } = useParams({ from: '/brevlada/$mailboxId/$letterId' });
  const letter = useQuery(letterQuery(letterId));
  return (
    <MailboxFrame mailboxId={mailboxId}>
      <BackLink letter={letter.data} mailboxId={mailboxId} />
      <QueryView query={letter}>{(found) => <OpenLetter key={found.id} letter={found} mailboxId={mailboxId} />}</QueryView>
    </MailboxFrame>
  );
};

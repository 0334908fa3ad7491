import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { deleteLetter, type Letter, letterQuery, mailboxesQuery, markRead, markUnread, restoreLetter } from '../../api/mailbox.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../parts/button.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import { LetterBody } from './letter-body.tsx';
import styles from './mailbox.module.css';
import { MailboxFrame } from './mailbox-frame.tsx';
import { SenderLogo } from './sender-logo.tsx';

/** Seeing the letter on the screen is what reads it; asking for it in a list is not. */
const useReading = (letter: Letter) => {
  const client = useQueryClient();
  const { id, readAt } = letter;
  const isRead = readAt !== null;
  useEffect(() => {
    if (isRead) return;
    void markRead(id).then(() =>
      Promise.all([client.invalidateQueries({ queryKey: ['letters'] }), client.invalidateQueries({ queryKey: mailboxesQuery.queryKey })]),
    );
  }, [client, id, isRead]);
};

const OpenLetter = ({ letter, mailboxId }: { letter: Letter; mailboxId: string }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const navigate = useNavigate();
  const client = useQueryClient();
  useReading(letter);
  const toList = () => navigate({ to: '/brevlada/$mailboxId', params: { mailboxId } });
  const refresh = [['letters'], ['letter', letter.id], mailboxesQuery.queryKey];
  const bringBack = useAction({ act: () => restoreLetter(letter.id), refresh, onDone: () => showToast(t('common.undone')) });
  const unread = useAction({
    act: () => markUnread(letter.id),
    refresh: [['letters'], mailboxesQuery.queryKey],
    onDone: async () => {
      await toList();
      // Opened again it is asked for anew, and read anew.
      client.removeQueries({ queryKey: ['letter', letter.id] });
      showToast(t('mailbox.markedUnread'));
    },
  });
  const throwAway = useAction({
    act: () => deleteLetter(letter.id),
    refresh: [['letters'], mailboxesQuery.queryKey],
    onDone: async () => {
      await toList();
      showToast(t('mailbox.deleted'), { undo: () => bringBack.run() });
    },
  });
  return (
    <>
      <PageHeader title={letter.subject} />
      <div className={styles.sender}>
        <SenderLogo name={letter.senderName} colour={letter.senderColour} />
        <strong>{letter.senderName}</strong>
        <span className="soft small">{t('mailbox.received', { when: format.moment(letter.receivedAt) })}</span>
      </div>
      {letter.isReadingTold && <p className="soft small">{t('mailbox.readingTold')}</p>}
      <article className={styles.letter} aria-label={letter.subject}>
        <LetterBody html={letter.html} />
      </article>
      <div className="row">
        <Button onPress={() => unread.run()} isPending={unread.isPending}>
          {t('mailbox.markUnread')}
        </Button>
        <Button look="danger" onPress={() => throwAway.run()} isPending={throwAway.isPending}>
          {t('mailbox.deleteLetter')}
        </Button>
      </div>
    </>
  );
};

export const LetterPage = () => {
  const { t } = useTranslation();
  const { mailboxId, letterId } = useParams({ from: '/brevlada/$mailboxId/$letterId' });
  const letter = useQuery(letterQuery(letterId));
  return (
    <MailboxFrame>
      <p>
        <Link to="/brevlada/$mailboxId" params={{ mailboxId }}>
          ← {t('mailbox.backToLetters')}
        </Link>
      </p>
      <QueryView query={letter}>{(found) => <OpenLetter key={found.id} letter={found} mailboxId={mailboxId} />}</QueryView>
    </MailboxFrame>
  );
};

import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { LetterSummary } from '../../api/mailbox.ts';
import { useFormat } from '../../i18n/format.ts';
import styles from './mailbox.module.css';
import { SenderLogo } from './sender-logo.tsx';

/** Letters one has ticked; null while one is just reading. */
export type Ticked = { ids: ReadonlySet<string>; toggle: (id: string) => void } | null;

type LettersProps = { mailboxId: string; title: string; letters: readonly LetterSummary[]; ticked: Ticked };

const LetterLine = ({ letter }: { letter: LetterSummary }) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <>
      <SenderLogo name={letter.senderName} colour={letter.senderColour} />
      <span className={styles.from}>{letter.senderName}</span>
      <span className={styles.when}>
        {!letter.isRead && <span className="unseen">{t('mailbox.isUnread')} </span>}
        {format.recent(letter.receivedAt)}
      </span>
      <span className={styles.subject}>
        {letter.subject}
        {letter.attachments > 0 && <small className={styles.clip}>{t('mailbox.hasAttachments', { count: letter.attachments })}</small>}
      </span>
    </>
  );
};

/** One group of letters. While letters are ticked a line is a check box; otherwise it opens the letter. */
export const LetterList = ({ mailboxId, title, letters, ticked }: LettersProps) => {
  const { t } = useTranslation();
  if (letters.length === 0) return null;
  return (
    <section className={styles.group}>
      <h2>{title}</h2>
      <ul className={styles.letters}>
        {letters.map((letter) => (
          <li key={letter.id} className={letter.isRead ? undefined : styles.unread}>
            {ticked === null ? (
              <Link to="/brevlada/$mailboxId/$letterId" params={{ mailboxId, letterId: letter.id }}>
                <LetterLine letter={letter} />
              </Link>
            ) : (
              <label className={styles.tick}>
                <input
                  type="checkbox"
                  checked={ticked.ids.has(letter.id)}
                  onChange={() => ticked.toggle(letter.id)}
                  aria-label={t('mailbox.select.letter', { subject: letter.subject })}
                />
                <span className={styles.line}>
                  <LetterLine letter={letter} />
                </span>
              </label>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};

import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Mailbox } from '../../api/mailbox.ts';
import styles from './mailbox.module.css';
import { OpenMailbox } from './open-mailbox.tsx';

/** Private, or one of the organisations one signs for. */
export const MailboxSwitch = ({ mailboxes }: { mailboxes: readonly Mailbox[] }) => {
  const { t } = useTranslation();
  return (
    <>
      {mailboxes.length > 1 && (
        <nav className={styles.who} aria-label={t('mailbox.whose')}>
          {mailboxes.map(({ id, kind, name, unread }) => (
            <Link key={id} to="/brevlada/$mailboxId" params={{ mailboxId: id }} activeProps={{ 'aria-current': 'page' }}>
              {kind === 'person' ? t('mailbox.private') : name}
              {unread > 0 && (
                <>
                  {' '}
                  <span aria-hidden="true">({unread})</span>
                  <span className="unseen">{t('mailbox.unread', { count: unread })}</span>
                </>
              )}
            </Link>
          ))}
        </nav>
      )}
      <OpenMailbox mailboxes={mailboxes} />
    </>
  );
};

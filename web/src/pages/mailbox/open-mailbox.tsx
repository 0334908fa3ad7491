import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Mailbox } from '../../api/mailbox.ts';
import { buttonClass } from '../../parts/button.tsx';
import { useSession } from '../../shell/session-context.ts';

/** The mailboxes one may have and has not: one's own first, then those of organisations one signs for. */
export const OpenMailbox = ({ mailboxes }: { mailboxes: readonly Mailbox[] }) => {
  const { t } = useTranslation();
  const { signsFor } = useSession();
  const names = new Set(mailboxes.filter(({ kind }) => kind === 'organisation').map(({ name }) => name));
  const unopened = signsFor.filter(({ name }) => !names.has(name));
  const hasOwn = mailboxes.some(({ kind }) => kind === 'person');
  if (hasOwn && unopened.length === 0) return null;
  return (
    <div className="row">
      {!hasOwn && (
        <Link className={buttonClass('primary')} to="/brevlada/skaffa">
          {t('mailbox.openPrivate')}
        </Link>
      )}
      {unopened.map(({ id, name }) => (
        <Link key={id} className={buttonClass('quiet')} to="/brevlada/skaffa" search={{ for: id }}>
          {t('mailbox.openFor', { name })}
        </Link>
      ))}
    </div>
  );
};

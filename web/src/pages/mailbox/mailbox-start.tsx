import { useQuery } from '@tanstack/react-query';
import { Navigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { mailboxesQuery } from '../../api/mailbox.ts';
import { buttonClass } from '../../parts/button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { useSession } from '../../shell/session-context.ts';
import { MailboxFrame } from './mailbox-frame.tsx';
import { OpenMailbox } from './open-mailbox.tsx';

const Start = () => {
  const { t } = useTranslation();
  const mailboxes = useQuery(mailboxesQuery);
  const own = mailboxes.data?.find(({ kind }) => kind === 'person');
  if (own !== undefined) return <Navigate to="/brevlada/$mailboxId" params={{ mailboxId: own.id }} replace />;
  return (
    <>
      <PageHeader title={t('mailbox.openTitle')} lead={t('mailbox.openText')} />
      <QueryView query={mailboxes}>{(items) => <OpenMailbox mailboxes={items} />}</QueryView>
    </>
  );
};

/** Where the mailbox begins: one's own letters, or the one button that opens a mailbox. */
export const MailboxStart = () => {
  const { t } = useTranslation();
  const { hasMailbox } = useSession();
  return (
    <MailboxFrame>
      {hasMailbox ? (
        <Start />
      ) : (
        <>
          <PageHeader title={t('mailbox.title')} />
          <EmptyState
            title={t('mailbox.eidTitle')}
            action={
              <a className={buttonClass('primary')} href="/login?return=/app/brevlada">
                {t('session.signInWithEid')}
              </a>
            }
          >
            <p>{t('mailbox.eidText')}</p>
          </EmptyState>
        </>
      )}
    </MailboxFrame>
  );
};

import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type Application, applicationQuery, mailboxesQuery, openMailbox } from '../../api/mailbox.ts';
import { Button, buttonClass } from '../../parts/button.tsx';
import { ErrorSummary } from '../../parts/error-summary.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { Agreement } from './agreement.tsx';
import styles from './mailbox.module.css';
import { MailboxFrame } from './mailbox-frame.tsx';
import { useSignedAction } from './use-signed-action.tsx';

type Whose = { kind: 'person' | 'organisation'; organisationId?: string };

const Elsewhere = ({ application: { operatorName, operatorAddress } }: { application: Application }) => {
  const { t } = useTranslation();
  const operator = operatorName ?? '';
  return (
    <section className={styles.note}>
      <h2>{t('mailbox.application.elsewhere', { operator })}</h2>
      <p>{t('mailbox.application.elsewhereText', { operator })}</p>
      <div className="row">
        <Link className={buttonClass('quiet')} to="/brevlada">
          {t('mailbox.application.keep')}
        </Link>
        {operatorAddress !== null && (
          <a href={operatorAddress} target="_blank" rel="noopener noreferrer">
            {t('mailbox.application.keepUrl', { operator })}
          </a>
        )}
      </div>
    </section>
  );
};

const Apply = ({ whose, application }: { whose: Whose; application: Application }) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { state, purpose, agreementText } = application;
  const open = useSignedAction({
    act: (signingId) =>
      openMailbox({
        ...whose,
        purpose,
        ...(agreementText === null ? {} : { agreementText }),
        ...(signingId === undefined ? {} : { signingId }),
      }),
    refresh: [mailboxesQuery.queryKey],
    onDone: async ({ id }) => {
      showToast(t('mailbox.application.signed'));
      await navigate({ to: '/brevlada/$mailboxId', params: { mailboxId: id } });
    },
  });
  if (state === 'pending') return <p className={styles.note}>{t('mailbox.application.pending')}</p>;
  const needsSignature = agreementText !== null && state !== 'here';
  return (
    <>
      {state === 'elsewhere' && <Elsewhere application={application} />}
      {state === 'here' && <p className={styles.note}>{t('mailbox.application.here')}</p>}
      {needsSignature && <Agreement title={t('mailbox.application.read')} text={agreementText} />}
      <ErrorSummary error={open.error} />
      {open.dialog}
      <Button look="primary" isPending={open.isPending} onPress={() => open.run()}>
        {t(
          needsSignature
            ? state === 'elsewhere'
              ? 'mailbox.application.signMove'
              : 'mailbox.application.sign'
            : 'mailbox.application.open',
        )}
      </Button>
      {open.isPending && <p role="status">{t('mailbox.application.signing')}</p>}
    </>
  );
};

/** Getting a mailbox: read, sign, done. `for` names the organisation one signs for; without it, it is one's own. */
export const ApplicationPage = () => {
  const { t } = useTranslation();
  const { for: organisationId } = useSearch({ from: '/brevlada/skaffa' });
  const whose: Whose = organisationId === undefined ? { kind: 'person' } : { kind: 'organisation', organisationId };
  const application = useQuery(applicationQuery(whose));
  const name = application.data?.name;
  const title =
    organisationId === undefined || name === undefined ? t('mailbox.application.title') : t('mailbox.application.titleFor', { name });
  return (
    <MailboxFrame>
      <PageHeader title={title} lead={t('mailbox.application.lead')} />
      <QueryView query={application}>{(found) => <Apply whose={whose} application={found} />}</QueryView>
    </MailboxFrame>
  );
};

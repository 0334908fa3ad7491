import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { exportUrl, type Leaving, leaveMailbox, leavingQuery } from '../../api/mailbox.ts';
import { Button, buttonClass } from '../../parts/button.tsx';
import { Checkbox } from '../../parts/choice.tsx';
import { ErrorSummary } from '../../parts/error-summary.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { Agreement } from './agreement.tsx';
import styles from './mailbox.module.css';
import { MailboxFrame } from './mailbox-frame.tsx';
import { BackToSettings } from './settings-page.tsx';
import { useSignedAction } from './use-signed-action.tsx';

const Leave = ({ mailboxId, leaving }: { mailboxId: string; leaving: Leaving }) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const client = useQueryClient();
  const [hasTaken, setTaken] = useState(leaving.letters === 0);
  const { agreementText, movedTo } = leaving;
  const leave = useSignedAction({
    act: (signingId) => leaveMailbox({ mailboxId, agreementText, signingId }),
    onDone: async () => {
      client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
      await navigate({ to: '/brevlada' });
      showToast(t('mailbox.leaving.done'));
    },
  });
  return (
    <>
      {movedTo === null ? (
        <section className={styles.note}>
          <h2>{t('mailbox.leaving.moveTitle')}</h2>
          <p>{t('mailbox.leaving.moveText')}</p>
          {/* The national register has no question that tells an operator who the others are. */}
          <p>
            {t('mailbox.leaving.others')} <a href="https://www.digg.se">{t('mailbox.leaving.toOthers')}</a>
          </p>
        </section>
      ) : (
        <p className={styles.note} role="note">
          {t('mailbox.leaving.movedTo', { operator: movedTo })}
        </p>
      )}
      {leaving.letters > 0 && (
        <section className="stack">
          <h2>{t('mailbox.leaving.stepExport')}</h2>
          <p>{t('mailbox.leaving.stepExportText', { count: leaving.letters })}</p>
          <a className={buttonClass('quiet')} href={exportUrl(mailboxId)} download>
            {t('mailbox.settingsPage.export')}
          </a>
          <Checkbox name="taken" label={t('mailbox.leaving.confirm')} checked={hasTaken} onChange={setTaken} />
        </section>
      )}
      <section className="stack">
        <h2>{t('mailbox.leaving.stepSign')}</h2>
        <p>{t('mailbox.leaving.stepSignText', { count: leaving.keptDays })}</p>
        {agreementText !== null && <Agreement title={t('mailbox.leaving.read')} text={agreementText} />}
        <ErrorSummary error={leave.error} />
        {leave.dialog}
        <Button look="danger" isDisabled={!hasTaken} isPending={leave.isPending} onPress={() => leave.run()}>
          {t(agreementText === null ? 'mailbox.leaving.close' : 'mailbox.leaving.sign')}
        </Button>
      </section>
    </>
  );
};

/** Two ways out: another mailbox, or paper. Both with the letters in hand. */
export const LeavingPage = () => {
  const { t } = useTranslation();
  const { mailboxId } = useParams({ from: '/brevlada/$mailboxId/installningar/avsluta' });
  const leaving = useQuery(leavingQuery(mailboxId));
  return (
    <MailboxFrame mailboxId={mailboxId}>
      <BackToSettings mailboxId={mailboxId} />
      <PageHeader title={t('mailbox.leaving.title')} />
      <QueryView query={leaving}>{(found) => <Leave mailboxId={mailboxId} leaving={found} />}</QueryView>
    </MailboxFrame>
  );
};

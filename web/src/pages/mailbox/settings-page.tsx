import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { exportUrl, mailboxesQuery } from '../../api/mailbox.ts';
import { PageHeader } from '../../parts/page-header.tsx';
import { MailboxFrame } from './mailbox-frame.tsx';
import styles from './settings.module.css';

const pages = [
  { id: 'notices', to: '/brevlada/$mailboxId/installningar/aviseringar' },
  { id: 'senders', to: '/brevlada/$mailboxId/installningar/avsandare' },
  { id: 'check', to: '/brevlada/$mailboxId/installningar/kontrollera' },
] as const;

/** Everything about the mailbox that is not a letter. */
export const SettingsPage = () => {
  const { t } = useTranslation();
  const { mailboxId } = useParams({ from: '/brevlada/$mailboxId/installningar' });
  const mailboxes = useQuery(mailboxesQuery);
  const current = mailboxes.data?.find(({ id }) => id === mailboxId);
  const title =
    current?.kind === 'organisation' ? t('mailbox.settingsPage.titleFor', { name: current.name }) : t('mailbox.settingsPage.title');
  return (
    <MailboxFrame mailboxId={mailboxId}>
      <p>
        <Link to="/brevlada/$mailboxId" params={{ mailboxId }}>
          ← {t('mailbox.backToLetters')}
        </Link>
      </p>
      <PageHeader title={title} />
      <ul className={styles.settings}>
        {pages.map(({ id, to }) => (
          <li key={id}>
            <Link to={to} params={{ mailboxId }}>
              {t(`mailbox.settingsPage.${id}`)}
            </Link>
            <span className="soft">{t(`mailbox.settingsPage.${id}Text`)}</span>
          </li>
        ))}
        <li>
          <a href={exportUrl(mailboxId)} download>
            {t('mailbox.settingsPage.export')}
          </a>
          <span className="soft">{t('mailbox.settingsPage.exportText')}</span>
        </li>
        <li>
          <Link to="/brevlada/$mailboxId/installningar/avsluta" params={{ mailboxId }}>
            {t('mailbox.settingsPage.leave')}
          </Link>
          <span className="soft">{t('mailbox.settingsPage.leaveText')}</span>
        </li>
      </ul>
    </MailboxFrame>
  );
};

/** The way back from one of the settings. */
export const BackToSettings = ({ mailboxId }: { mailboxId: string }) => {
  const { t } = useTranslation();
  return (
    <p>
      <Link to="/brevlada/$mailboxId/installningar" params={{ mailboxId }}>
        ← {t('mailbox.settingsPage.back')}
      </Link>
    </p>
  );
};

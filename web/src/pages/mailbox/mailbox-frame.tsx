import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DemoBanner } from '../../shell/demo-banner.tsx';
import { PersonMenu } from '../../shell/person-menu.tsx';
import { useSession } from '../../shell/session-context.ts';
import { SkipLink } from '../../shell/skip-link.tsx';
import styles from './mailbox.module.css';

/** The citizen's own room: one narrow column, made for a phone, without the work menu. */
export const MailboxFrame = ({ mailboxId, children }: { mailboxId?: string; children: ReactNode }) => {
  const { t } = useTranslation();
  const { organisation } = useSession();
  return (
    <>
      <SkipLink />
      <DemoBanner />
      <header className={styles.top}>
        <Link to="/brevlada" className={styles.brand}>
          <span className={styles.mark} aria-hidden="true" />
          {t('mailbox.title')}
        </Link>
        <div className={styles.menu}>
          {mailboxId !== undefined && (
            <Link to="/brevlada/$mailboxId/installningar" params={{ mailboxId }}>
              {t('mailbox.settings')}
            </Link>
          )}
          {organisation !== null && <Link to="/">{t('mailbox.toWork')}</Link>}
          <PersonMenu />
        </div>
      </header>
      <main id="main" tabIndex={-1} className={styles.main}>
        {children}
      </main>
    </>
  );
};

import { Link, Navigate, Outlet } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { ArchiveBanner } from './archive-banner.tsx';
import { DemoBanner } from './demo-banner.tsx';
import { Navigation } from './navigation.tsx';
import { NoOrganisation } from './no-organisation.tsx';
import { OwnRights } from './own-rights.tsx';
import { PersonMenu } from './person-menu.tsx';
import { ReaderBanner } from './reader-banner.tsx';
import { useSession } from './session-context.ts';
import { SkipLink } from './skip-link.tsx';
import styles from './work-shell.module.css';

export const Brand = () => (
  <Link to="/" className={styles.brand}>
    <span className={styles.mark} aria-hidden="true" />
    Budkavle
  </Link>
);

const PhoneMenu = () => {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button size="small" onPress={() => setIsOpen(true)} aria-haspopup="dialog">
        {t('shell.menu')}
      </Button>
      <Dialog title={t('shell.menu')} isOpen={isOpen} onClose={() => setIsOpen(false)} place="side">
        <Navigation onGo={() => setIsOpen(false)} />
        <div className="row">
          <PersonMenu />
        </div>
      </Dialog>
    </>
  );
};

/** What staff work in: the menu to the left, or behind a button on a phone. */
export const WorkShell = () => {
  const { organisation, hasMailbox } = useSession();
  if (organisation === null) return hasMailbox ? <Navigate to="/brevlada" replace /> : <NoOrganisation />;
  return (
    <>
      <SkipLink />
      <div className={styles.shell}>
        <header className={styles.side}>
          <Brand />
          <Navigation />
          <div className={styles.person}>
            <PersonMenu />
          </div>
        </header>
        <header className={styles.phoneBar}>
          <Brand />
          <PhoneMenu />
        </header>
        <div className={styles.column}>
          <DemoBanner />
          <ArchiveBanner />
          <ReaderBanner />
          <main id="main" tabIndex={-1} className={styles.main}>
            <OwnRights>
              <Outlet />
            </OwnRights>
          </main>
        </div>
      </div>
    </>
  );
};

import { useTranslation } from 'react-i18next';
import { useAnnouncedHeading } from '../../parts/page-header.tsx';
import styles from './signed-out-page.module.css';

/** Where the new tab lands after a sign-in in the middle of a form: all there is to do is go back. */
export const SignedInAgainPage = () => {
  const { t } = useTranslation();
  const heading = useAnnouncedHeading(t('session.backTitle'));
  return (
    <main id="main" className={styles.page}>
      <div className={styles.text}>
        <h1 ref={heading} tabIndex={-1}>
          {t('session.backTitle')}
        </h1>
        <p className={styles.lead}>{t('session.backText')}</p>
      </div>
    </main>
  );
};

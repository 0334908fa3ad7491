import { useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Locale } from '../../api/session.ts';
import { keepLanguage, speak } from '../../i18n/translate.ts';
import { Button, buttonClass } from '../../parts/button.tsx';
import { useAnnouncedHeading } from '../../parts/page-header.tsx';
import styles from './signed-out-page.module.css';

export const SignedOutPage = ({ mode }: { mode?: 'demo' | 'production' | undefined }) => {
  const { t, i18n } = useTranslation();
  const { href } = useLocation();
  const heading = useAnnouncedHeading(t('session.signIn'));
  const other: Locale = i18n.language === 'en' ? 'sv' : 'en';
  const returnTo = `/app${href === '/' ? '/' : href}`;
  return (
    <main id="main" className={styles.page}>
      <div className={styles.text}>
        <span className={styles.mark} aria-hidden="true" />
        <h1 ref={heading} tabIndex={-1}>
          {t('session.welcome')}
        </h1>
        <p className={styles.lead}>{t('session.welcomeText')}</p>
        <div className="row">
          <a className={buttonClass('primary')} href={`/login?return=${encodeURIComponent(returnTo)}`}>
            {t('session.signInWithEid')}
          </a>
          <Button
            look="plain"
            onPress={() => {
              keepLanguage(other);
              void speak(other);
            }}
          >
            <span lang={other}>{other === 'en' ? 'In English' : 'På svenska'}</span>
          </Button>
        </div>
        {mode === 'demo' && <p className={styles.demo}>{t('session.demoHint')}</p>}
      </div>
    </main>
  );
};

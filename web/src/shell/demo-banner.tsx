import { useTranslation } from 'react-i18next';
import styles from './demo-banner.module.css';
import { useSession } from './session-context.ts';

/** Every page says so when nothing is for real. */
export const DemoBanner = () => {
  const { t } = useTranslation();
  const { mode } = useSession();
  if (mode !== 'demo') return null;
  return (
    <div className={styles.banner} role="region" aria-label={t('shell.demoName')}>
      <b>{t('shell.demoName')}.</b> {t('shell.demoText')} <a href="/demo/utkorg">{t('shell.demoOutbox')}</a>
    </div>
  );
};

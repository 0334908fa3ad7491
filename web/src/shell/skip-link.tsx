import { useTranslation } from 'react-i18next';
import styles from './skip-link.module.css';

export const SkipLink = () => {
  const { t } = useTranslation();
  return (
    <a
      className={styles.skip}
      href="#main"
      onClick={(event) => {
        event.preventDefault();
        document.getElementById('main')?.focus();
      }}
    >
      {t('shell.skip')}
    </a>
  );
};

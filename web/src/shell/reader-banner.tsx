import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { mayDo } from '../api/session.ts';
import { useHolders } from '../parts/who-may.tsx';
import styles from './archive-banner.module.css';
import { useOrganisation } from './session-context.ts';

/** A member who may only look is told so once, on top of every page, and who can change it. */
export const ReaderBanner = () => {
  const { t } = useTranslation();
  const { name, roles, archiveOf } = useOrganisation();
  const isReader = archiveOf === null && !mayDo(roles, 'write');
  const people = useHolders('manage', isReader);
  if (!isReader || people === '') return null;
  return (
    <div className={styles.banner} role="region" aria-label={t('shell.readerName')}>
      <span>{t('shell.readerBanner', { name, people })}</span>
      <Link to="/organisationen">{t('shell.readerLink')}</Link>
    </div>
  );
};

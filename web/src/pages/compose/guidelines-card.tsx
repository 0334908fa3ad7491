import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { guidelinesQuery } from '../../api/voice.ts';
import { GuidelineList } from '../voice/guideline-list.tsx';
import styles from './compose.module.css';

/** The agreed guidelines as a list, never a gate. */
export const GuidelinesCard = ({ textId }: { textId: string }) => {
  const { t } = useTranslation();
  const { data } = useQuery(guidelinesQuery(textId));
  if (data === undefined) return null;
  return (
    <div className={styles.card}>
      <b>{t('guidelines.title')}</b>
      <p>{t('guidelines.text')}</p>
      <GuidelineList items={data.items} />
    </div>
  );
};

import { useTranslation } from 'react-i18next';
import type { TextCheck } from '../../api/language.ts';
import { useFormat } from '../../i18n/format.ts';
import styles from './language.module.css';

export const CheckFigures = ({ check }: { check: TextCheck }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const show = (value: number | null): string => (value === null ? '–' : format.number(value));
  return (
    <section className={styles.figures}>
      <h2>{t('checking.figures')}</h2>
      <dl>
        <dt>{check.grade === null ? t('guard.lix') : t(`guard.grade.${check.grade}`)}</dt>
        <dd>{show(check.lix)}</dd>
        <dt>{t('checking.rix')}</dt>
        <dd>{show(check.rix)}</dd>
        <dt>{t('checking.ovix')}</dt>
        <dd>{show(check.ovix)}</dd>
        <dt>{t('checking.sentences')}</dt>
        <dd>{show(check.sentences)}</dd>
        <dt>{t('checking.longWords')}</dt>
        <dd>{show(check.longWords)}</dd>
      </dl>
      <p className="soft">{t('checking.lixMeans')}</p>
    </section>
  );
};

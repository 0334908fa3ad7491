import { useTranslation } from 'react-i18next';
import type { PlanProblem } from '../../api/imports.ts';
import { Tag } from '../../parts/tag.tsx';
import styles from './import-page.module.css';

/** Line by line: what, where, and what to do about it. */
export const ProblemList = ({ problems }: { problems: readonly PlanProblem[] }) => {
  const { t, i18n } = useTranslation();
  if (problems.length === 0) return null;
  const place = ({ line, row, column }: PlanProblem): string => {
    if (row !== undefined && column !== undefined) return t('importing.problemCell', { row, column });
    return line === null ? '' : t('importing.problemLine', { line });
  };
  return (
    <section className={styles.section}>
      <h3>{t('importing.problems', { count: problems.length })}</h3>
      <ul className={styles.problems}>
        {problems.map((problem, index) => (
          <li key={index}>
            <Tag tone={problem.severity === 'error' ? 'bad' : 'wait'}>{t(`importing.severity.${problem.severity}`)}</Tag>
            <span>
              {i18n.language === 'en' ? problem.message_en : problem.message_sv}
              <small>{place(problem)}</small>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};

import { useTranslation } from 'react-i18next';
import type { PlanFileFinding } from '../../api/plan-files.ts';
import { Tag } from '../../parts/tag.tsx';
import styles from './plan-file-page.module.css';

/** What was not understood comes first, each with its place in the file and what to do. */
export const FileFindings = ({ findings }: { findings: readonly PlanFileFinding[] }) => {
  const { t } = useTranslation();
  if (findings.length === 0) return null;
  const ordered = findings.toSorted((one, other) => Number(one.kind === 'note') - Number(other.kind === 'note'));
  const placeOf = ({ sheet, row, column }: PlanFileFinding): string => {
    if (sheet === null) return '';
    const name = t(`planFile.sheet.${sheet}`);
    if (row === null) return t('planFile.whereSheet', { sheet: name });
    if (column === null) return t('planFile.whereRow', { sheet: name, row });
    return t('planFile.where', { sheet: name, row, column: t(`planFile.column.${column}`) });
  };
  return (
    <details open={findings.length < 12}>
      <summary>{t('planFile.findings', { count: findings.length })}</summary>
      <ul className={styles.findings}>
        {ordered.map((finding) => (
          <li key={`${placeOf(finding)}${finding.text}`}>
            <span className={styles.head}>
              <Tag tone={finding.kind === 'problem' ? 'bad' : 'plain'}>
                {t(finding.kind === 'problem' ? 'planFile.notUnderstood' : 'planFile.note')}
              </Tag>
              <small>{placeOf(finding)}</small>
            </span>
            <span>{finding.text}</span>
          </li>
        ))}
      </ul>
    </details>
  );
};

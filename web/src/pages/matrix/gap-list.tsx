import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Gap } from '../../api/matrix.ts';
import { useFormat } from '../../i18n/format.ts';
import { Tag, type Tone } from '../../parts/tag.tsx';
import styles from './gap-list.module.css';

const toneOf = (days: number | null): Tone => {
  if (days === null) return 'plain';
  if (days < 0) return 'bad';
  return days <= 14 ? 'wait' : 'plain';
};

/** What is next: the gaps in the order they must be dealt with. */
export const GapList = ({ gaps, programmeId }: { gaps: readonly (Gap & { programmeId?: string })[]; programmeId: string }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const when = ({ days, needBy }: Gap): string => {
    if (days === null || needBy === null) return t('matrix.noDate');
    if (days < 0) return t('matrix.daysLate', { count: -days });
    if (days === 0) return t('matrix.today');
    return days <= 14 ? t('matrix.inDays', { count: days }) : t('matrix.by', { day: format.day(needBy) });
  };
  if (gaps.length === 0) return <p className="soft">{t('matrix.noGaps')}</p>;
  return (
    <ol className={styles.gaps}>
      {gaps.map((gap) => (
        <li key={gap.needId}>
          <Tag tone={toneOf(gap.days)}>{when(gap)}</Tag>
          <Link to="/program/$programmeId" params={{ programmeId: gap.programmeId ?? programmeId }} search={{ need: gap.needId }}>
            {gap.audienceName}: {gap.messageTitle}
          </Link>
          <small>{t(`matrix.reason.${gap.reason}`)}</small>
        </li>
      ))}
    </ol>
  );
};

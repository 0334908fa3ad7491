import { useTranslation } from 'react-i18next';
import type { Target } from '../../api/strategy.ts';
import { useFormat } from '../../i18n/format.ts';
import { useIsNarrow } from '../../look/use-is-narrow.ts';
import styles from './strategy.module.css';

const height = 230;
const frame = { left: 58, right: 14, top: 18, bottom: 28 };

/** `mars`, as the reader's language has it. */
export const useMonthName = (style: 'long' | 'narrow' = 'long') => {
  const { i18n } = useTranslation();
  const named = new Intl.DateTimeFormat(i18n.language === 'en' ? 'en-GB' : 'sv-SE', { month: style });
  return (month: number): string => named.format(new Date(2026, month - 1, 1));
};

/** Even steps of 1, 2 or 5 that hold everything drawn. */
const stepsFor = (values: readonly number[]): number[] => {
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const rough = (high - low || 1) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5].find((size) => size * power >= rough) ?? 10) * power;
  const first = Math.floor(low / step);
  const last = Math.ceil(high / step);
  return Array.from({ length: last - first + 1 }, (_, at) => (first + at) * step);
};

/** The year month by month against the number to reach. A month without a value is a gap. The same figures are there as a table. */
export const TargetChart = ({ target }: { target: Target }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const monthName = useMonthName();
  const letter = useMonthName('narrow');
  // Drawn smaller for a phone, so that its letters are not made smaller.
  const width = useIsNarrow() ? 360 : 820;
  const { measure, year, unit, months } = target;
  const values = months.map(({ value }) => value);
  const steps = stepsFor([...values, target.target]);
  const [low = 0, high = 1] = [steps[0], steps.at(-1)];
  const x = (month: number): number => frame.left + ((month - 1) / 11) * (width - frame.left - frame.right);
  const y = (value: number): number => frame.top + (1 - (value - low) / (high - low)) * (height - frame.top - frame.bottom);
  const label = t('strategy.chartLabel', { measure, year, target: format.number(target.target), unit });
  const told = months.map(({ month, value }) => `${monthName(month)} ${format.number(value)} ${unit}`).join(', ');
  return (
    <svg className={styles.chart} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={`${label}: ${told}`}>
      {steps.map((value) => (
        <g key={value}>
          <line className={styles.grid} x1={frame.left} x2={width - frame.right} y1={y(value)} y2={y(value)} />
          <text x={frame.left - 8} y={y(value) + 4} textAnchor="end">
            {format.number(value)}
          </text>
        </g>
      ))}
      {Array.from({ length: 12 }, (_, at) => at + 1).map((month) => (
        <text key={month} x={x(month)} y={height - 8} textAnchor="middle">
          {letter(month)}
        </text>
      ))}
      <path className={styles.goalLine} d={`M${frame.left} ${y(target.target)}H${width - frame.right}`} />
      <text className={styles.goalText} x={width - frame.right} y={y(target.target) - 6} textAnchor="end">
        {`${t('strategy.goalLine')} ${format.number(target.target)} ${unit}`}
      </text>
      {runsOf(months).map((run) => (
        <polyline
          key={run[0]?.month}
          className={styles.curve}
          points={run.map(({ month, value }) => `${x(month).toFixed(1)},${y(value).toFixed(1)}`).join(' ')}
        />
      ))}
      {months.map(({ month, value }) => (
        <circle key={month} className={styles.point} cx={x(month)} cy={y(value)} r="4" />
      ))}
    </svg>
  );
};

/** Months that follow each other: the curve is broken where one is missing. */
const runsOf = (months: Target['months']): Target['months'][] => {
  const runs: Target['months'][] = [];
  for (const one of months) {
    const last = runs.at(-1);
    if (last?.at(-1)?.month === one.month - 1) last.push(one);
    else runs.push([one]);
  }
  return runs;
};

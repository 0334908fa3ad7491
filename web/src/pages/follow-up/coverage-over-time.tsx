import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CoverageDay } from '../../api/coverage.ts';
import { useFormat } from '../../i18n/format.ts';
import { useIsNarrow } from '../../look/use-is-narrow.ts';
import { Button } from '../../parts/button.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import styles from './follow-up.module.css';

const height = 260;
const left = 44;
const bottom = 28;
const lines = ['planned', 'delivered', 'confirmed'] as const;
type Line = (typeof lines)[number];

const share = (day: CoverageDay, line: Line): number => (day.needs === 0 ? 0 : day[line] / day.needs);
const y = (part: number): number => 8 + (height - bottom - 8) * (1 - part);

/** Days lie where the calendar has them, so that a gap in the data is a gap on the line. */
const xOf = (days: readonly CoverageDay[], width: number) => {
  const moments = days.map(({ day }) => Date.parse(day));
  const first = Math.min(...moments);
  const span = Math.max(...moments) - first || 1;
  return (day: string): number => left + ((Date.parse(day) - first) / span) * (width - left - 8);
};

const Key = ({ line }: { line: Line }) => (
  <svg width="34" height="6" aria-hidden="true">
    <path d="M1 3H33" className={styles[line]} />
  </svg>
);

const Chart = ({ days }: { days: readonly CoverageDay[] }) => {
  const { t } = useTranslation();
  const format = useFormat();
  // Drawn smaller for a phone, so that its letters are not made smaller.
  const width = useIsNarrow() ? 380 : 900;
  const x = xOf(days, width);
  const first = days[0];
  const last = days.at(-1);
  if (first === undefined || last === undefined) return null;
  const label = `${t('followUp.chartLabel')}: ${lines.map((line) => `${t(`followUp.${line}`)} ${format.percent(share(last, line))}`).join(', ')}`;
  return (
    <figure className="wide">
      <svg className={styles.chart} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
        {[0, 0.25, 0.5, 0.75, 1].map((part) => (
          <g key={part}>
            <line className={styles.grid} x1={left} x2={width} y1={y(part)} y2={y(part)} />
            <text x={left - 8} y={y(part) + 4} textAnchor="end">
              {format.percent(part)}
            </text>
          </g>
        ))}
        {lines.map((line) => (
          <g key={line}>
            <polyline
              className={styles[line]}
              points={days.map((day) => `${x(day.day).toFixed(1)},${y(share(day, line)).toFixed(1)}`).join(' ')}
            />
            {days.length === 1 && <circle className={styles.point} cx={x(first.day)} cy={y(share(first, line))} r="4" />}
          </g>
        ))}
        <text x={left} y={height - 6}>
          {format.day(first.day)}
        </text>
        {days.length > 1 && (
          <text x={width} y={height - 6} textAnchor="end">
            {format.day(last.day)}
          </text>
        )}
      </svg>
      <figcaption className={styles.legend}>
        {lines.map((line) => (
          <span key={line}>
            <Key line={line} />
            {t(`followUp.${line}`)} {format.percent(share(last, line))}
          </span>
        ))}
      </figcaption>
    </figure>
  );
};

const Table = ({ days }: { days: readonly CoverageDay[] }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const number = (line: 'needs' | Line | 'onTime') => ({
    id: line,
    head: t(`followUp.${line}`),
    isNumber: true,
    cell: (day: CoverageDay) => format.number(day[line]),
  });
  return (
    <DataTable
      caption={t('followUp.overTime')}
      rows={days.toReversed()}
      rowKey={({ day }) => day}
      columns={[
        { id: 'day', head: t('followUp.day'), cell: ({ day }) => format.day(day), isRowHead: true },
        number('needs'),
        ...lines.map(number),
        number('onTime'),
      ]}
    />
  );
};

/** The curve, or the same figures as a table. */
export const CoverageOverTime = ({ days }: { days: readonly CoverageDay[] }) => {
  const { t } = useTranslation();
  const [isTable, setIsTable] = useState(false);
  if (days.length === 0) return <p className="soft">{t('followUp.noDays')}</p>;
  return (
    <div className="wide">
      {isTable ? <Table days={days} /> : <Chart days={days} />}
      {days.length === 1 && <p className="soft small">{t('followUp.noDays')}</p>}
      <div>
        <Button reads size="small" onPress={() => setIsTable(!isTable)}>
          {t(isTable ? 'followUp.asChart' : 'followUp.asTable')}
        </Button>
      </div>
    </div>
  );
};

import { useTranslation } from 'react-i18next';
import type { Pressure } from '../../api/calendar.ts';
import styles from './calendar.module.css';
import { addDays, isoWeekOf } from './calendar-days.ts';

type Props = { load: Pressure['load']; from: string; weeks: number };

/** A row per audience, a column per ISO week. The number says it; the shade only helps the eye. */
export const LoadTable = ({ load, from, weeks }: Props) => {
  const { t } = useTranslation();
  const columns = Array.from({ length: weeks }, (_, index) => isoWeekOf(addDays(from, index * 7)));
  const rows = [...Map.groupBy(load, ({ audience }) => audience)];
  return (
    <section>
      <h2>{t('calendar.load')}</h2>
      <p className="soft">{t('calendar.loadHint')}</p>
      {rows.length === 0 ? (
        <p>{t('calendar.noLoad')}</p>
      ) : (
        // A wide table that scrolls must be reachable by keyboard (WCAG 2.1.1).
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <section className={styles.loadWrap} tabIndex={0} aria-label={t('calendar.load')}>
          <table className={styles.load}>
            <thead>
              <tr>
                <th scope="col">
                  <span className="unseen">{t('calendar.audience')}</span>
                </th>
                {columns.map(({ year, week }) => (
                  <th key={`${year}-${week}`} scope="col">
                    {t('calendar.weekColumn', { week })}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(([audience, cells]) => (
                <tr key={audience}>
                  <th scope="row">{audience}</th>
                  {columns.map(({ year, week }) => {
                    const cell = cells.find((each) => each.year === year && each.week === week);
                    return (
                      <td key={`${year}-${week}`} data-weight={cell === undefined ? 0 : Math.min(3, Math.ceil(cell.activities / 2))}>
                        {cell?.activities ?? ''}
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </section>
  );
};

import { type KeyboardEvent, useLayoutEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalendarItem, QuietPeriod } from '../../api/calendar.ts';
import { useFormat } from '../../i18n/format.ts';
import styles from './calendar.module.css';
import { useMonthName } from './calendar-bar.tsx';
import { dayAfterKey, isoWeekOf, todayHere } from './calendar-days.ts';
import { isOnDay } from './calendar-search.ts';

const inMonth = 3;
const inWeek = 40;

type Props = {
  weeks: string[][];
  items: readonly CalendarItem[];
  quietPeriods: readonly QuietPeriod[];
  day: string;
  isWeek: boolean;
  onDay: (day: string) => void;
  onOpen: (day: string) => void;
};

/** One day is in the tab order; the arrow keys move it, also into the month before and after (WAI-ARIA's grid pattern). */
export const CalendarGrid = ({ weeks, items, quietPeriods, day, isWeek, onDay, onOpen }: Props) => {
  const { t } = useTranslation();
  const monthName = useMonthName();
  const table = useRef<HTMLTableElement>(null);
  const isMoving = useRef(false);
  const perDay = useMemo(() => new Map(weeks.flat().map((each) => [each, items.filter((item) => isOnDay(item, each))])), [weeks, items]);
  useLayoutEffect(() => {
    if (!isMoving.current) return;
    isMoving.current = false;
    table.current?.querySelector<HTMLElement>(`[data-day="${day}"]`)?.focus();
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const next = dayAfterKey(day, event.key);
    if (next !== null) {
      isMoving.current = true;
      onDay(next);
    } else if (event.key === 'Enter' || event.key === ' ') onOpen(day);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <table
        ref={table}
        className={styles.grid}
        role="grid"
        aria-label={t('calendar.gridLabel', { when: monthName(day) })}
        onKeyDown={onKeyDown}
      >
        <WeekdayHeads week={weeks[0] ?? []} />
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]}>
              <th scope="row" className={styles.weekNumber}>
                <span aria-hidden="true">{isoWeekOf(week[0] ?? day).week}</span>
                <span className="unseen">{t('calendar.weekLong', { week: isoWeekOf(week[0] ?? day).week })}</span>
              </th>
              {week.map((each) => (
                <DayCell
                  key={each}
                  day={each}
                  items={perDay.get(each) ?? []}
                  quiet={quietPeriods.find(({ startsOn, endsOn }) => isOnDay({ from: startsOn, until: endsOn }, each))}
                  most={isWeek ? inWeek : inMonth}
                  isChosen={each === day}
                  isOutside={!isWeek && each.slice(0, 7) !== day.slice(0, 7)}
                  onOpen={() => {
                    onDay(each);
                    onOpen(each);
                  }}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="soft small">{t('calendar.keysHint')}</p>
    </>
  );
};

const WeekdayHeads = ({ week }: { week: readonly string[] }) => {
  const { t, i18n } = useTranslation();
  const nameOf = (each: string, weekday: 'short' | 'long'): string =>
    new Intl.DateTimeFormat(i18n.language === 'en' ? 'en-GB' : 'sv-SE', { weekday, timeZone: 'UTC' }).format(new Date(`${each}T00:00:00Z`));
  return (
    <thead>
      <tr>
        <th scope="col" className={styles.weekNumber}>
          <span aria-hidden="true">{t('calendar.weekShort')}</span>
          <span className="unseen">{t('calendar.week')}</span>
        </th>
        {week.map((each) => (
          <th key={each} scope="col">
            <span aria-hidden="true">{nameOf(each, 'short')}</span>
            <span className="unseen">{nameOf(each, 'long')}</span>
          </th>
        ))}
      </tr>
    </thead>
  );
};

type CellProps = {
  day: string;
  items: readonly CalendarItem[];
  quiet: QuietPeriod | undefined;
  most: number;
  isChosen: boolean;
  isOutside: boolean;
  onOpen: () => void;
};

const DayCell = ({ day, items, quiet, most, isChosen, isOutside, onOpen }: CellProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const spoken = [
    t('calendar.onDay', { day: format.day(day), count: items.length }),
    quiet && t('calendar.quietNamed', { name: quiet.name }),
  ]
    .filter(Boolean)
    .join('. ');
  return (
    <td
      role="gridcell"
      data-day={day}
      data-outside={isOutside || undefined}
      data-quiet={quiet !== undefined || undefined}
      aria-selected={isChosen}
      aria-current={day === todayHere() ? 'date' : undefined}
      tabIndex={isChosen ? 0 : -1}
      onClick={onOpen}
    >
      <span className={styles.number} aria-hidden="true">
        {Number(day.slice(8))}
      </span>
      <span className="unseen">{spoken}</span>
      {items.slice(0, most).map(({ id, title, stage }) => (
        <span key={id} className={styles.item} data-stage={stage}>
          {title}
        </span>
      ))}
      {items.length > most && <span className={styles.rest}>{t('calendar.more', { count: items.length - most })}</span>}
      {items.length > 0 && (
        <span className={styles.count} aria-hidden="true">
          {items.length}
        </span>
      )}
    </td>
  );
};

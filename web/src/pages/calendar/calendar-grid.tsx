import { type KeyboardEvent, memo, type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalendarItem, QuietPeriod } from '../../api/calendar.ts';
import { useFormat } from '../../i18n/format.ts';
import styles from './calendar.module.css';
import { useMonthName } from './calendar-bar.tsx';
import { dayAfterKey, isoWeekOf, todayHere } from './calendar-days.ts';
import { isOnDay, itemsPerDay } from './calendar-search.ts';

const none: readonly CalendarItem[] = [];
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

/** How long somebody may stop between two keys before the address says where she is. */
const restMs = 250;

/**
 * The day that has the focus. It moves at once; the page, whose address holds the day, hears of it when the keys rest, or when the day is
 * not in sight. To draw the whole page for every key would be felt.
 */
const useFocusedDay = ({ day, weeks, onDay }: Pick<Props, 'day' | 'weeks' | 'onDay'>, table: RefObject<HTMLTableElement | null>) => {
  const [focused, setFocused] = useState(day);
  const [told, setTold] = useState(day);
  if (told !== day) {
    setTold(day);
    setFocused(day);
  }
  const isMoving = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  // A day outside the weeks in sight is not there before the page has been drawn with its own.
  useLayoutEffect(() => {
    const cell = isMoving.current ? table.current?.querySelector<HTMLElement>(`[data-day="${focused}"]`) : undefined;
    if (!cell) return;
    isMoving.current = false;
    cell.focus();
  });
  const move = (next: string): void => {
    isMoving.current = true;
    clearTimeout(timer.current);
    setFocused(next);
    const tell = () => {
      isMoving.current = table.current?.contains(document.activeElement) === true;
      onDay(next);
    };
    if (weeks.some((week) => week.includes(next))) timer.current = setTimeout(tell, restMs);
    else onDay(next);
  };
  return { focused, move };
};

/** One day is in the tab order; the arrow keys move it, also into the month before and after (WAI-ARIA's grid pattern). */
export const CalendarGrid = memo(({ weeks, items, quietPeriods, day, isWeek, onDay, onOpen }: Props) => {
  const { t } = useTranslation();
  const monthName = useMonthName();
  const table = useRef<HTMLTableElement>(null);
  const { focused, move } = useFocusedDay({ day, weeks, onDay }, table);
  const perDay = useMemo(() => itemsPerDay(weeks.flat(), items), [weeks, items]);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = dayAfterKey(focused, event.key);
    if (next !== null) move(next);
    else if (event.key === 'Enter' || event.key === ' ') onOpen(focused);
    else return;
    event.preventDefault();
  };
  const today = todayHere();
  const open = useCallback(
    (each: string) => {
      onDay(each);
      onOpen(each);
    },
    [onDay, onOpen],
  );
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
          {weeks.map((week, row) => (
            // By place: when a page is turned the cells stay, the focus among them, and only what stands in them is another.
            // oxlint-disable-next-line react/no-array-index-key -- the same
            <tr key={row}>
              <th scope="row" className={styles.weekNumber}>
                <span aria-hidden="true">{isoWeekOf(week[0] ?? day).week}</span>
                <span className="unseen">{t('calendar.weekLong', { week: isoWeekOf(week[0] ?? day).week })}</span>
              </th>
              {week.map((each, column) => (
                <DayCell
                  // oxlint-disable-next-line react/no-array-index-key -- the same
                  key={column}
                  day={each}
                  items={perDay.get(each) ?? none}
                  quiet={quietPeriods.find(({ startsOn, endsOn }) => isOnDay({ from: startsOn, until: endsOn }, each))}
                  most={isWeek ? inWeek : inMonth}
                  isChosen={each === focused}
                  isToday={each === today}
                  isOutside={!isWeek && each.slice(0, 7) !== day.slice(0, 7)}
                  onOpen={open}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="soft small">{t('calendar.keysHint')}</p>
    </>
  );
});

const nameWeekdays = (tag: string) => ({
  short: new Intl.DateTimeFormat(tag, { weekday: 'short', timeZone: 'UTC' }),
  long: new Intl.DateTimeFormat(tag, { weekday: 'long', timeZone: 'UTC' }),
});
const weekdays = { sv: nameWeekdays('sv-SE'), en: nameWeekdays('en-GB') };

const WeekdayHeads = memo(({ week }: { week: readonly string[] }) => {
  const { t, i18n } = useTranslation();
  const nameOf = (each: string, weekday: 'short' | 'long'): string =>
    weekdays[i18n.language === 'en' ? 'en' : 'sv'][weekday].format(new Date(`${each}T00:00:00Z`));
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
});

type CellProps = {
  day: string;
  items: readonly CalendarItem[];
  quiet: QuietPeriod | undefined;
  most: number;
  isChosen: boolean;
  isToday: boolean;
  isOutside: boolean;
  onOpen: (day: string) => void;
};

/** Drawn anew only when something on the day has changed: a key moves the focus between two of forty. */
const DayCell = memo(({ day, items, quiet, most, isChosen, isToday, isOutside, onOpen }: CellProps) => {
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
      aria-current={isToday ? 'date' : undefined}
      tabIndex={isChosen ? 0 : -1}
      onClick={() => onOpen(day)}
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
});

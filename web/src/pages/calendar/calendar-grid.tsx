import { type KeyboardEvent, memo, useCallback, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './calendar.module.css';
import { useMonthName } from './calendar-bar.tsx';
import { dayAfterKey, isoWeekOf, todayHere } from './calendar-days.ts';
import { DayCell } from './day-cell.tsx';
import type { DrawnDays } from './drawn-days.ts';
import { useFocusedDay } from './use-focused-day.ts';

type Props = {
  weeks: string[][];
  /** What stands on the days. When a page is turned it is still that of the page before, for a moment. */
  drawn: DrawnDays;
  day: string;
  isWeek: boolean;
  onDay: (day: string) => void;
  onOpen: (day: string) => void;
};

/** One day is in the tab order; the arrow keys move it, also into the month before and after (WAI-ARIA's grid pattern). */
export const CalendarGrid = memo(({ weeks: toldWeeks, drawn, day: toldDay, isWeek, onDay, onOpen }: Props) => {
  const { t } = useTranslation();
  const monthName = useMonthName();
  const table = useRef<HTMLTableElement>(null);
  const { focused, weeks, day, move, onFocus, onBlur } = useFocusedDay({ day: toldDay, weeks: toldWeeks, isWeek, onDay }, table);
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
  const isTurning = drawn.inOrder[0]?.day !== weeks[0]?.[0] || drawn.inOrder.length !== weeks.length * 7;
  return (
    <>
      <table
        ref={table}
        className={styles.grid}
        role="grid"
        aria-label={t('calendar.gridLabel', { when: monthName(day) })}
        aria-busy={isTurning}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
        onBlur={onBlur}
      >
        <WeekdayHeads week={toldWeeks[0] ?? []} />
        <tbody>
          {weeks.map((week, row) => (
            // By place: when a page is turned the cells stay, the focus among them, and only what stands in them is another.
            // oxlint-disable-next-line react/no-array-index-key -- the same
            <tr key={row}>
              <WeekHead monday={week[0] ?? day} />
              {week.map((each, column) => (
                <DayCell
                  // oxlint-disable-next-line react/no-array-index-key -- the same
                  key={column}
                  day={each}
                  // While a page is turned only the day in focus is read out anew; the rest is drawn when what stands there is known.
                  content={isTurning && each !== focused ? drawn.inOrder[row * 7 + column] : drawn.of.get(each)}
                  isWeek={isWeek}
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

const WeekHead = memo(({ monday }: { monday: string }) => {
  const { t } = useTranslation();
  const { week } = isoWeekOf(monday);
  return (
    <th scope="row" className={styles.weekNumber}>
      <span aria-hidden="true">{week}</span>
      <span className="unseen">{t('calendar.weekLong', { week })}</span>
    </th>
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

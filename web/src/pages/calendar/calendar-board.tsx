import { useQuery } from '@tanstack/react-query';
import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Calendar, type CalendarScope, calendarQuery } from '../../api/calendar.ts';
import { QueryView } from '../../parts/query-view.tsx';
import { useAfterPaint } from '../../parts/use-after-paint.ts';
import { CalendarBar } from './calendar-bar.tsx';
import { CalendarFilters } from './calendar-filters.tsx';
import { CalendarGrid } from './calendar-grid.tsx';
import { type CalendarSearch, dayOf, filterNames, namesIn, passes, rangeOf, weeksOf } from './calendar-search.ts';
import { CalendarTable } from './calendar-table.tsx';
import { DayDialog } from './day-dialog.tsx';
import { drawDays } from './drawn-days.ts';
import { useNeighbours } from './use-neighbours.ts';

type Props = {
  search: CalendarSearch;
  onSearch: (change: CalendarSearch) => void;
  scope: CalendarScope;
  /** Only this programme's. */
  programmeId?: string;
};

/** The weeks in sight. The same weeks are the same list: what is drawn from it stands while one moves among its days. */
const useWeeks = ({ vy, dag }: CalendarSearch): string[][] => {
  const weeks = weeksOf({ vy, dag });
  const [first, last] = [weeks[0]?.[0], weeks.at(-1)?.[6]];
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- the first and the last day say which weeks they are
  return useMemo(() => weeks, [first, last]);
};

/** Month, week or table of the same activities, with the same filters. */
export const CalendarBoard = ({ search, onSearch, scope, programmeId }: Props) => {
  const weeks = useWeeks(search);
  const calendar = useQuery(calendarQuery({ ...rangeOf(search), scope }));
  useNeighbours(search, scope, calendar.isSuccess && !calendar.isPlaceholderData);
  return (
    <>
      <CalendarBar search={search} onSearch={onSearch} />
      <QueryView query={calendar}>
        {(data) => <Shown data={data} search={search} onSearch={onSearch} weeks={weeks} programmeId={programmeId} />}
      </QueryView>
    </>
  );
};

type ShownProps = Pick<Props, 'search' | 'onSearch'> & { data: Calendar; weeks: string[][]; programmeId: string | undefined };

const Shown = ({ data, search, onSearch, weeks, programmeId }: ShownProps) => {
  const { t } = useTranslation();
  const [opened, setOpened] = useState<string | null>(null);
  const { malgrupp, sort, avsandare, organisation, lage } = search;
  const filter = useMemo(() => ({ malgrupp, sort, avsandare, organisation, lage }), [malgrupp, sort, avsandare, organisation, lage]);
  // The choice, and the days of a turned page, are seen at once; what stands on them, which may be thousands, is drawn when no key waits.
  const late = useAfterPaint(filter);
  const lateData = useDeferredValue(data);
  const names = useMemo(() => namesIn(lateData), [lateData]);
  const within = useMemo(
    () => (programmeId === undefined ? lateData.items : lateData.items.filter((item) => item.programmeId === programmeId)),
    [lateData, programmeId],
  );
  const items = useMemo(() => within.filter((item) => passes(item, late, names)), [within, late, names]);
  const drawn = useMemo(() => drawDays({ ...lateData, items }), [lateData, items]);
  const isFiltered = filterNames.some((name) => late[name] !== undefined);
  const onDay = useCallback((dag: string) => onSearch({ dag }), [onSearch]);
  return (
    <>
      <CalendarFilters items={within} names={names} filter={filter} onSearch={onSearch} />
      <p className="unseen" role="status">
        {t('calendar.shown', { count: items.length })}
      </p>
      {search.vy === 'tabell' ? (
        <CalendarTable items={items} names={names} isFiltered={isFiltered} />
      ) : (
        <CalendarGrid weeks={weeks} drawn={drawn} day={dayOf(search)} isWeek={search.vy === 'vecka'} onDay={onDay} onOpen={setOpened} />
      )}
      {opened !== null && (
        <DayDialog day={opened} items={items} names={names} quietPeriods={lateData.quietPeriods} onClose={() => setOpened(null)} />
      )}
    </>
  );
};

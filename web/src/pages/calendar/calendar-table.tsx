import { Link } from '@tanstack/react-router';
import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalendarItem } from '../../api/calendar.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../parts/button.tsx';
import { type Column, DataTable } from '../../parts/data-table.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import type { namesIn } from './calendar-search.ts';

type Names = ReturnType<typeof namesIn>;
type Props = { items: readonly CalendarItem[]; names: Names; isFiltered: boolean };

export const ItemTitle = ({ item: { title, programmeId } }: { item: CalendarItem }) =>
  programmeId === null ? (
    title
  ) : (
    <Link to="/program/$programmeId/planen" params={{ programmeId }}>
      {title}
    </Link>
  );

export const useItemWords = (names: Names) => {
  const format = useFormat();
  // A day does not break between its number and its month.
  const dayOf = (day: string): string => format.day(day).replaceAll(' ', '\u00a0');
  return {
    when: ({ from, until }: CalendarItem): string => (from === until ? dayOf(from) : `${dayOf(from)} – ${dayOf(until)}`),
    who: ({ organisationId, sender }: CalendarItem): string => [sender, names.organisations.get(organisationId)].filter(Boolean).join(', '),
    toWhom: ({ audienceIds }: CalendarItem): string =>
      format.list([...new Set(audienceIds.flatMap((id) => names.audiences.get(id) ?? []))]),
  };
};

const atATime = 200;

/** The same as the grid, for those who would rather read. A network's month is some thousands: they come a part at a time. */
export const CalendarTable = memo(({ items, names, isFiltered }: Props) => {
  const { t } = useTranslation();
  const [most, setMost] = useState(atATime);
  const words = useItemWords(names);
  if (items.length === 0) return <EmptyState title={isFiltered ? t('calendar.emptyFiltered') : t('calendar.empty')} />;
  const columns: Column<CalendarItem>[] = [
    { id: 'when', head: t('calendar.when'), cell: words.when },
    { id: 'what', head: t('calendar.what'), cell: (item) => <ItemTitle item={item} />, isRowHead: true },
    { id: 'type', head: t('calendar.type'), cell: ({ type }) => t(`activityType.name.${type}`) },
    { id: 'to', head: t('calendar.toWhom'), cell: words.toWhom },
    { id: 'who', head: t('calendar.who'), cell: words.who },
    { id: 'stage', head: t('calendar.stage'), cell: ({ stage }) => t(`planViews.stage.${stage}`) },
  ];
  return (
    <>
      <DataTable caption={t('calendar.title')} columns={columns} rows={items.slice(0, most)} rowKey={({ id }) => id} />
      {items.length > most && (
        <p className="row">
          <Button reads onPress={() => setMost(most + atATime)}>
            {t('common.showMore')}
          </Button>
          <span className="soft small">{t('calendar.shownOf', { shown: most, count: items.length })}</span>
        </p>
      )}
    </>
  );
});

import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalendarItem } from '../../api/calendar.ts';
import { Button } from '../../parts/button.tsx';
import { FilterField } from '../../parts/filter-field.tsx';
import styles from './calendar.module.css';
import { type CalendarSearch, type FilterName, filterNames, type namesIn, ownSender } from './calendar-search.ts';

type Names = ReturnType<typeof namesIn>;
type Props = { items: readonly CalendarItem[]; names: Names; filter: CalendarSearch; onSearch: (change: CalendarSearch) => void };
type Option = { value: string; label: string };

const labels = { malgrupp: 'audience', sort: 'type', avsandare: 'sender', organisation: 'organisation', lage: 'stage' } as const;

/** Only what there is to choose between. Drawn anew for another choice or other activities, not for another day. */
export const CalendarFilters = ({ items, names, filter, onSearch }: Props) => {
  const { t } = useTranslation();
  const choices: Record<FilterName, Option[]> = useMemo(
    () => ({
      malgrupp: distinct(items.flatMap(({ audienceIds }) => audienceIds.map((id) => names.audiences.get(id) ?? ''))),
      sort: distinct(
        items.map(({ type }) => type),
        (type) => t(`activityType.name.${type}`),
      ),
      avsandare: distinct(
        items.map(({ sender }) => sender || ownSender),
        (sender) => (sender === ownSender ? t('calendar.ownSender') : sender),
      ),
      organisation: distinct(
        items.map(({ organisationId }) => organisationId),
        (id) => names.organisations.get(id) ?? '',
      ),
      lage: distinct(
        items.map(({ stage }) => stage),
        (stage) => t(`planViews.stage.${stage}`),
      ),
    }),
    [items, names, t],
  );
  const shown = filterNames.filter((name) => choices[name].length > 1 || filter[name] !== undefined);
  if (shown.length === 0) return null;
  const none = Object.fromEntries(filterNames.map((name) => [name, undefined])) as CalendarSearch;
  return (
    <div className={styles.filters} role="group" aria-label={t('calendar.filters')}>
      {shown.map((name) => (
        <FilterField
          key={name}
          name={name}
          label={t(`calendar.${labels[name]}`)}
          value={filter[name] ?? ''}
          onChange={(value) => onSearch({ [name]: value === '' ? undefined : value })}
          options={[{ value: '', label: t('calendar.all') }, ...withChosen(choices[name], filter[name])]}
        />
      ))}
      {shown.some((name) => filter[name] !== undefined) && (
        <Button look="plain" onPress={() => onSearch(none)}>
          {t('calendar.clear')}
        </Button>
      )}
    </div>
  );
};

/** A filter from a saved view may choose something that is not in sight this month. */
const withChosen = (options: Option[], chosen: string | undefined): Option[] =>
  chosen === undefined || options.some(({ value }) => value === chosen) ? options : [...options, { value: chosen, label: chosen }];

const inSwedish = new Intl.Collator('sv');

const distinct = <T extends string>(values: readonly T[], labelOf: (value: T) => string = (value) => value): Option[] =>
  [...new Set(values)]
    .map((value) => ({ value, label: labelOf(value) }))
    .toSorted((one, other) => inSwedish.compare(one.label, other.label));

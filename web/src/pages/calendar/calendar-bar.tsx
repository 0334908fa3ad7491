import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../parts/button.tsx';
import { Chip, ChipRow } from '../../parts/chip.tsx';
import styles from './calendar.module.css';
import { addDays, addMonths, isoWeekOf } from './calendar-days.ts';
import { type CalendarSearch, dayOf } from './calendar-search.ts';

const looks = [
  ['manad', 'month'],
  ['vecka', 'week'],
  ['tabell', 'table'],
] as const;

type Props = { search: CalendarSearch; onSearch: (change: CalendarSearch) => void; isWithoutLooks?: boolean };

const nameMonths = (tag: string) => new Intl.DateTimeFormat(tag, { month: 'long', year: 'numeric', timeZone: 'UTC' });
const monthNames = { sv: nameMonths('sv-SE'), en: nameMonths('en-GB') };

export const useMonthName = (): ((day: string) => string) => {
  const { i18n } = useTranslation();
  const names = i18n.language === 'en' ? monthNames.en : monthNames.sv;
  return useCallback((day) => names.format(new Date(`${day}T00:00:00Z`)), [names]);
};

/** Where in time one is, forth and back, and how it is shown. */
export const CalendarBar = ({ search, onSearch, isWithoutLooks = false }: Props) => {
  const { t } = useTranslation();
  const monthName = useMonthName();
  const day = dayOf(search);
  const isWeek = search.vy === 'vecka';
  const step = (by: 1 | -1) => onSearch({ dag: isWeek ? addDays(day, by * 7) : addMonths(day, by) });
  return (
    <div className={styles.bar}>
      <h2>{isWeek ? t('calendar.weekOf', isoWeekOf(day)) : monthName(day)}</h2>
      <div className="row">
        <Button reads size="small" onPress={() => step(-1)} aria-label={t('calendar.previous')}>
          ←
        </Button>
        <Button reads size="small" onPress={() => onSearch({ dag: undefined })}>
          {t('calendar.today')}
        </Button>
        <Button reads size="small" onPress={() => step(1)} aria-label={t('calendar.next')}>
          →
        </Button>
      </div>
      {!isWithoutLooks && (
        <ChipRow label={t('calendar.look')}>
          {looks.map(([vy, key]) => (
            <Chip key={vy} isOn={(search.vy ?? 'manad') === vy} onToggle={() => onSearch({ vy })}>
              {t(`calendar.${key}`)}
            </Chip>
          ))}
        </ChipRow>
      )}
    </div>
  );
};

import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type Pressure, pressureQuery } from '../../api/calendar.ts';
import { useFormat } from '../../i18n/format.ts';
import { QueryView } from '../../parts/query-view.tsx';
import styles from './calendar.module.css';
import { CalendarBar } from './calendar-bar.tsx';
import { addDays, mondayOf } from './calendar-days.ts';
import { type CalendarSearch, dayOf } from './calendar-search.ts';
import { LoadTable } from './load-table.tsx';
import { QuietPeriods } from './quiet-periods.tsx';

const weeksShown = 12;

type Props = { search: CalendarSearch; onSearch: (change: CalendarSearch) => void };

/** Twelve weeks from the chosen day. */
export const PressureView = ({ search, onSearch }: Props) => {
  const from = mondayOf(dayOf(search));
  const range = { from, until: addDays(from, weeksShown * 7 - 1), scope: 'network' as const };
  const pressure = useQuery(pressureQuery(range));
  return (
    <>
      <CalendarBar search={search} onSearch={onSearch} isWithoutLooks />
      <QueryView query={pressure}>
        {(data) => (
          <div className={styles.sections}>
            <LoadTable load={data.load} from={from} weeks={weeksShown} />
            <Clashes pressure={data} />
            <Together pressure={data} />
            <QuietPeriods range={range} />
          </div>
        )}
      </QueryView>
    </>
  );
};

type Meeting = Pressure['suggestions'][number]['first'];

const useMeetingWords = ({ organisations }: Pressure) => {
  const format = useFormat();
  const nameOf = new Map(organisations.map(({ id, name }) => [id, name]));
  return ({ title, organisationId, sender, day }: Meeting): string =>
    `${title} (${[sender, nameOf.get(organisationId)].filter(Boolean).join(', ')}, ${format.day(day)})`;
};

const Clashes = ({ pressure }: { pressure: Pressure }) => {
  const { t } = useTranslation();
  const words = useMeetingWords(pressure);
  return (
    <section>
      <h2>{t('calendar.clashes')}</h2>
      <p className="soft">{t('calendar.clashesHint')}</p>
      {pressure.clashes.length === 0 && <p>{t('calendar.noClashes')}</p>}
      <ul className={styles.day}>
        {pressure.clashes.map(({ audience, year, week, activities }) => (
          <li key={`${audience}${year}${week}${activities[0]?.id}`}>
            <b>
              {audience}, {t('calendar.weekOf', { week, year }).toLowerCase()}
            </b>
            {activities.slice(0, 6).map((activity) => (
              <span key={activity.id}>{words(activity)}</span>
            ))}
            {activities.length > 6 && <small>{t('calendar.more', { count: activities.length - 6 })}</small>}
          </li>
        ))}
      </ul>
    </section>
  );
};

const Together = ({ pressure }: { pressure: Pressure }) => {
  const { t } = useTranslation();
  const words = useMeetingWords(pressure);
  return (
    <section>
      <h2>{t('calendar.together')}</h2>
      <p className="soft">{t('calendar.togetherHint')}</p>
      {pressure.suggestions.length === 0 && <p>{t('calendar.noTogether')}</p>}
      <ul className={styles.day}>
        {pressure.suggestions.map(({ audience, first, second }) => (
          <li key={`${first.id}${second.id}${audience}`}>
            <b>{audience}</b>
            <span>{words(first)}</span>
            <span>{words(second)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
};

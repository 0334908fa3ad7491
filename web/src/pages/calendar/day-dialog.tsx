import { useTranslation } from 'react-i18next';
import type { CalendarItem, QuietPeriod } from '../../api/calendar.ts';
import { useFormat } from '../../i18n/format.ts';
import { Dialog } from '../../parts/dialog.tsx';
import styles from './calendar.module.css';
import { isOnDay, type namesIn } from './calendar-search.ts';
import { ItemTitle, useItemWords } from './calendar-table.tsx';

type Props = {
  day: string;
  items: readonly CalendarItem[];
  names: ReturnType<typeof namesIn>;
  quietPeriods: readonly QuietPeriod[];
  onClose: () => void;
};

export const DayDialog = ({ day, items, names, quietPeriods, onClose }: Props) => {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useItemWords(names);
  const shown = items.filter((item) => isOnDay(item, day));
  const quiet = quietPeriods.filter(({ startsOn, endsOn }) => isOnDay({ from: startsOn, until: endsOn }, day));
  return (
    <Dialog title={format.day(day)} isOpen onClose={onClose}>
      {quiet.map(({ id, name }) => (
        <p key={id} className={styles.notice}>
          {t('calendar.quietNamed', { name })}
        </p>
      ))}
      {shown.length === 0 ? (
        <p>{t('calendar.dayEmpty')}</p>
      ) : (
        <ul className={styles.day}>
          {shown.map((item) => (
            <li key={item.id}>
              <b>
                <ItemTitle item={item} />
              </b>
              <small>{[t(`activityType.name.${item.type}`), t(`planViews.stage.${item.stage}`), words.when(item)].join(' · ')}</small>
              <small>{[words.toWhom(item), words.who(item)].filter(Boolean).join(' · ')}</small>
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  );
};

import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/format.ts';
import styles from './calendar.module.css';
import type { DayContent } from './drawn-days.ts';

const inMonth = 3;
const inWeek = 40;

type Props = {
  day: string;
  /** Not there: not known yet. Of another day: to be drawn when this one's is known. */
  content: DayContent | undefined;
  isWeek: boolean;
  isChosen: boolean;
  isToday: boolean;
  isOutside: boolean;
  onOpen: (day: string) => void;
};

/** Drawn anew only when something on the day has changed: a key moves the focus between two of forty. */
export const DayCell = memo(({ day, content, isWeek, isChosen, isToday, isOutside, onOpen }: Props) => (
  <td
    role="gridcell"
    data-day={day}
    data-outside={isOutside || undefined}
    data-quiet={(content?.day === day && content.quiet !== undefined) || undefined}
    aria-selected={isChosen}
    aria-current={isToday ? 'date' : undefined}
    tabIndex={isChosen ? 0 : -1}
    onClick={() => onOpen(day)}
  >
    <span className={styles.number} aria-hidden="true">
      {Number(day.slice(8))}
    </span>
    {content === undefined ? <DayName day={day} /> : <Content content={content} most={isWeek ? inWeek : inMonth} />}
  </td>
));

const DayName = ({ day }: { day: string }) => <span className="unseen">{useFormat().day(day)}</span>;

const Content = memo(({ content: { day, items, quiet }, most }: { content: DayContent; most: number }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const spoken = [
    t('calendar.onDay', { day: format.day(day), count: items.length }),
    quiet && t('calendar.quietNamed', { name: quiet.name }),
  ]
    .filter(Boolean)
    .join('. ');
  return (
    <>
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
    </>
  );
});

import { type FocusEvent, type RefObject, startTransition, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { weeksAround } from './calendar-search.ts';

/** How long somebody may stop between two keys before the address says where she is. */
const restMs = 250;

type Told = { day: string; weeks: string[][]; isWeek: boolean; onDay: (day: string) => void };

/** Weeks that have come in sight by a key, and the day they were turned to; the page may not have them yet. */
type Turned = { weeks: string[][]; day: string; isTold: boolean };

type At = {
  focused: string;
  /** The page's day, as it was last seen. */
  told: string;
  /** What the page has been told since it last said the day in focus. */
  sent: readonly string[];
  turned: Turned | null;
};

const holds = (weeks: readonly string[][], day: string): boolean => weeks.some((week) => week.includes(day));

/** The page's day has become another: where she was some keys ago, which is let by, or elsewhere, by a button or the way back. */
const heard = (at: At, day: string, weeks: readonly string[][]): At => {
  if (!at.sent.includes(day)) return { focused: day, told: day, sent: [], turned: null };
  return { ...at, told: day, sent: at.focused === day ? [] : at.sent, turned: holds(weeks, at.focused) ? null : at.turned };
};

/**
 * The day that has the focus, and the weeks in sight. Both answer a key at once; the page, whose address holds the day, hears of it when
 * the keys rest, or, when other weeks came in sight, as soon as they are painted. To draw the whole page for every key would be felt.
 */
export const useFocusedDay = ({ day, weeks, isWeek, onDay }: Told, table: RefObject<HTMLTableElement | null>) => {
  const [at, setAt] = useState<At>({ focused: day, told: day, sent: [], turned: null });
  if (at.told !== day) setAt(heard(at, day, weeks));
  const shown = at.turned?.weeks ?? weeks;
  const firstDay = shown[0]?.[0];
  const stop = useRef<() => void>(undefined);
  useEffect(() => () => stop.current?.(), []);
  // A row that goes takes the focus with it, so it has to be known from before.
  const isHere = useRef(false);
  const onFocus = (): void => {
    isHere.current = true;
  };
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    isHere.current = currentTarget.contains(relatedTarget);
  };
  // The focus follows its day: to another cell, or when the cells have become those of other weeks. It is never fetched from elsewhere.
  useLayoutEffect(() => {
    if (isHere.current && firstDay !== undefined) table.current?.querySelector<HTMLElement>(`[data-day="${at.focused}"]`)?.focus();
  }, [at.focused, firstDay, table]);
  const move = (next: string): void => {
    stop.current?.();
    const isInSight = holds(shown, next);
    const turned = isInSight ? at.turned : { weeks: weeksAround(next, isWeek), day: next, isTold: false };
    const tell = () => {
      setAt((now) => ({ ...now, sent: [...now.sent, next], turned: now.turned && { ...now.turned, isTold: true } }));
      onDay(next);
    };
    setAt({ ...at, focused: next, turned });
    stop.current = turned === null || turned.isTold ? afterRest(tell) : afterPaint(() => startTransition(tell));
  };
  return { focused: at.focused, weeks: shown, day: at.turned?.day ?? day, move, onFocus, onBlur };
};

const afterRest = (act: () => void): (() => void) => {
  const timer = setTimeout(act, restMs);
  return () => clearTimeout(timer);
};

const afterPaint = (act: () => void): (() => void) => {
  let timer: ReturnType<typeof setTimeout>;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(act);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
};

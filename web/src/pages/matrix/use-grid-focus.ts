import { type RefObject, useCallback, useLayoutEffect, useRef } from 'react';
import type { Place } from './grid-keys.ts';

const cellAt = (table: HTMLTableElement | null, { row, column }: Place): HTMLElement | null =>
  table?.querySelector<HTMLElement>(`td[data-row="${row}"][data-column="${column}"]`) ?? null;

export const placeOf = (target: EventTarget | null): Place | null => {
  const cell = target instanceof Element ? target.closest<HTMLElement>('td[data-row]') : null;
  return cell === null ? null : { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) };
};

/**
 * Roving tabindex: one cell of the grid is in the tab order. It is set on the element itself,
 * because drawing thousands of cells again for every arrow key would be felt.
 */
export const useGridFocus = (table: RefObject<HTMLTableElement | null>) => {
  const place = useRef<Place>({ row: 0, column: 0 });
  const marked = useRef<HTMLElement | null>(null);
  const mark = useCallback(
    (next: Place) => {
      const cell = cellAt(table.current, next) ?? cellAt(table.current, { row: 0, column: 0 });
      if (cell === null) return;
      if (marked.current !== null) marked.current.tabIndex = -1;
      cell.tabIndex = 0;
      marked.current = cell;
      place.current = next;
    },
    [table],
  );
  const focus = useCallback(
    (next: Place) => {
      mark(next);
      marked.current?.focus();
    },
    [mark],
  );
  // A filter may have taken the marked cell away.
  useLayoutEffect(() => {
    if (marked.current?.isConnected !== true || marked.current.tabIndex !== 0) mark(place.current);
  });
  return { place, mark, focus };
};

import { type RefObject, useCallback, useRef } from 'react';
import type { Place } from './grid-keys.ts';

/** With headings on end and forty rows below them, one needs a hand to see which column one is in. */
export const useColumnHighlight = (table: RefObject<HTMLTableElement | null>) => {
  const lit = useRef<Element | null>(null);
  return useCallback(
    (place: Place | null) => {
      const head = place === null ? null : (table.current?.tHead?.rows[0]?.cells[place.column + 1] ?? null);
      if (head === lit.current) return;
      lit.current?.removeAttribute('data-lit');
      head?.setAttribute('data-lit', '');
      lit.current = head;
    },
    [table],
  );
};

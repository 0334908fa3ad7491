import { type RefObject, useLayoutEffect, useState } from 'react';
import { placeFor, type ToastPlace } from './toast-place.ts';
import type { Toast } from './toast-store.ts';

const gap = 16;

const usedNow = (region: HTMLElement): DOMRect | null => {
  const active = document.activeElement;
  return active === null || active === document.body || region.contains(active) ? null : active.getBoundingClientRect();
};

/** How wide and high the notices are, which is less than the region on a wide screen. */
const sizeOf = (list: HTMLElement): { height: number; left: number; right: number } => {
  const boxes = [...list.children].map((one) => one.getBoundingClientRect());
  return {
    height: list.offsetHeight,
    left: Math.min(...boxes.map(({ left }) => left)),
    right: Math.max(...boxes.map(({ right }) => right)),
  };
};

/**
 * Keeps notices off what one is using: at the bottom they make the page that much longer (`--toasts`), so that the lowest button
 * can be scrolled clear of them; when what has the focus lies under them they stand at the top. They never move by sliding.
 */
export const useToastPlace = (
  region: RefObject<HTMLElement | null>,
  list: RefObject<HTMLElement | null>,
  toasts: readonly Toast[],
): ToastPlace => {
  const [place, setPlace] = useState<ToastPlace>('bottom');
  useLayoutEffect(() => {
    const root = document.documentElement.style;
    const settle = () => {
      if (region.current === null || list.current === null) return;
      if (toasts.length === 0) return setPlace('bottom');
      const size = sizeOf(list.current);
      const used = usedNow(region.current);
      setPlace((now) => placeFor(now, size, used, window.innerHeight, gap));
    };
    settle();
    document.addEventListener('focusin', settle);
    window.addEventListener('resize', settle);
    const room = toasts.length === 0 || place === 'top' ? 0 : (list.current?.offsetHeight ?? 0) + gap;
    root.setProperty('--toasts', `${room}px`);
    return () => {
      document.removeEventListener('focusin', settle);
      window.removeEventListener('resize', settle);
    };
  }, [region, list, toasts, place]);
  return place;
};

import { startTransition, useEffect, useState } from 'react';

/**
 * The value, one painted frame late: for what takes long to draw and is not what a key asked for. `useDeferredValue` alone may be drawn
 * before the frame it was to wait for.
 */
export const useAfterPaint = <T>(value: T): T => {
  const [late, setLate] = useState(value);
  useEffect(() => {
    if (late === value) return;
    let timer: ReturnType<typeof setTimeout>;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => startTransition(() => setLate(value)));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [value, late]);
  return late;
};

import { useEffect, useState } from 'react';

/** A value that is shown at once and told a moment after the last key. When it becomes another from elsewhere, that one is shown. */
export const useToldLate = <T>(value: T, tell: (value: T) => void, waitMs: number): [shown: T, choose: (next: T) => void] => {
  const [choice, setChoice] = useState({ shown: value, from: value });
  const shown = choice.from === value ? choice.shown : value;
  useEffect(() => {
    if (shown === value) return;
    const timer = setTimeout(() => tell(shown), waitMs);
    return () => clearTimeout(timer);
  }, [shown, value, tell, waitMs]);
  return [shown, (next) => setChoice({ shown: next, from: value })];
};

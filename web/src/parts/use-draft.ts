import { useCallback, useEffect, useState } from 'react';

const read = <T>(key: string): T | undefined => {
  try {
    const kept = sessionStorage.getItem(key);
    return kept === null ? undefined : (JSON.parse(kept) as T);
  } catch {
    return undefined;
  }
};

/** State that survives a reload or a lost session, in this tab only. `forget` once it has been saved for real. */
export const useDraft = <T>(name: string, initial: T) => {
  const key = `budkavle.draft.${name}`;
  const [value, setValue] = useState<T>(() => read<T>(key) ?? initial);
  useEffect(() => {
    try {
      if (value === initial) sessionStorage.removeItem(key);
      else sessionStorage.setItem(key, JSON.stringify(value));
    } catch {
      // A full or forbidden storage must not stop anybody from typing.
    }
  }, [key, value, initial]);
  const forget = useCallback(() => setValue(initial), [initial]);
  return [value, setValue, forget] as const;
};

import { type ComponentProps, useEffect, useState } from 'react';
import { SelectField } from './field.tsx';

type FilterFieldProps<T extends string> = Omit<ComponentProps<typeof SelectField<T>>, 'reads'>;

/**
 * Chooses what is shown. The choice itself is seen at once; what it leaves is asked for a moment after the last key, so that stepping
 * through a list with the arrow keys is not a question to the server for every step.
 */
export const FilterField = <T extends string>({ value, onChange, ...rest }: FilterFieldProps<T>) => {
  const [choice, setChoice] = useState({ shown: value, from: value });
  const shown = choice.from === value ? choice.shown : value;
  useEffect(() => {
    if (shown === value) return;
    const timer = setTimeout(() => onChange(shown), 150);
    return () => clearTimeout(timer);
  }, [shown, value, onChange]);
  return <SelectField {...rest} reads value={shown} onChange={(next) => setChoice({ shown: next, from: value })} />;
};

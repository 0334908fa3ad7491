import type { ComponentProps } from 'react';
import { SelectField } from './field.tsx';
import { useToldLate } from './use-told-late.ts';

type FilterFieldProps<T extends string> = Omit<ComponentProps<typeof SelectField<T>>, 'reads'>;

/**
 * Chooses what is shown. The choice itself is seen at once; what it leaves is asked for a moment after the last key, so that stepping
 * through a list with the arrow keys is not a question to the server for every step.
 */
export const FilterField = <T extends string>({ value, onChange, ...rest }: FilterFieldProps<T>) => {
  const [shown, choose] = useToldLate(value, onChange, 150);
  return <SelectField {...rest} reads value={shown} onChange={choose} />;
};

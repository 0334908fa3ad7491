import type { ReactNode } from 'react';
import styles from './field.module.css';
import { fieldId } from './field.tsx';
import { useReadOnly } from './read-only.ts';

type CheckboxProps = {
  name: string;
  label: ReactNode;
  hint?: ReactNode | undefined;
  checked: boolean;
  disabled?: boolean;
  onChange: (checked: boolean) => void;
};

export const Checkbox = ({ name, label, hint, checked, disabled, onChange }: CheckboxProps) => {
  const isReadOnly = useReadOnly();
  return (
    <label className={styles.choice}>
      <input
        id={fieldId(name)}
        type="checkbox"
        name={name}
        checked={checked}
        disabled={isReadOnly || disabled}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>
        {label}
        {hint && <small>{hint}</small>}
      </span>
    </label>
  );
};

type RadioChoice<T extends string> = { value: T; label: ReactNode; hint?: ReactNode };
type RadiosProps<T extends string> = {
  name: string;
  legend: ReactNode;
  value: T;
  onChange: (value: T) => void;
  choices: readonly RadioChoice<T>[];
};

export const Radios = <T extends string>({ name, legend, value, onChange, choices }: RadiosProps<T>) => (
  <fieldset className={styles.choices} disabled={useReadOnly()}>
    <legend>{legend}</legend>
    {choices.map((choice) => (
      <label key={choice.value} className={styles.choice}>
        <input type="radio" name={name} value={choice.value} checked={choice.value === value} onChange={() => onChange(choice.value)} />
        <span>
          {choice.label}
          {choice.hint && <small>{choice.hint}</small>}
        </span>
      </label>
    ))}
  </fieldset>
);

export const Choices = ({ legend, children }: { legend: ReactNode; children: ReactNode }) => (
  <fieldset className={styles.choices}>
    <legend>{legend}</legend>
    {children}
  </fieldset>
);

import type { ComponentProps, ReactNode } from 'react';
import styles from './field.module.css';
import { useReadOnly } from './read-only.ts';

type FieldFrame = { name: string; label: ReactNode; hint?: ReactNode | undefined; error?: string | undefined };

/** Where an error summary's link leads. One form on a page at a time, so the name is enough. */
export const fieldId = (name: string): string => `field-${name}`;

const describedBy = ({ name, hint, error }: FieldFrame): string | undefined =>
  [hint && `${fieldId(name)}-hint`, error && `${fieldId(name)}-error`].filter(Boolean).join(' ') || undefined;

const Frame = ({ children, ...frame }: FieldFrame & { children: ReactNode }) => (
  <div className={styles.field} data-invalid={frame.error ? '' : undefined}>
    <label htmlFor={fieldId(frame.name)}>{frame.label}</label>
    {frame.hint && (
      <span className={styles.hint} id={`${fieldId(frame.name)}-hint`}>
        {frame.hint}
      </span>
    )}
    {frame.error && (
      <span className={styles.error} id={`${fieldId(frame.name)}-error`}>
        {frame.error}
      </span>
    )}
    {children}
  </div>
);

/** Around a text that is no form control of the browser's own: the label names it, and leads to it when it is pressed. */
export const TextFrame = ({ children, onLabel, ...frame }: FieldFrame & { children: ReactNode; onLabel: () => void }) => (
  <div className={styles.field} data-invalid={frame.error ? '' : undefined}>
    {/* biome-ignore lint/a11y/useKeyWithClickEvents: by the keyboard one goes to the text itself */}
    {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- the same */}
    <span className={styles.label} id={`${fieldId(frame.name)}-label`} onClick={onLabel}>
      {frame.label}
    </span>
    {frame.hint && (
      <span className={styles.hint} id={`${fieldId(frame.name)}-hint`}>
        {frame.hint}
      </span>
    )}
    {frame.error && (
      <span className={styles.error} id={`${fieldId(frame.name)}-error`}>
        {frame.error}
      </span>
    )}
    {children}
  </div>
);

const common = (frame: FieldFrame) => ({
  id: fieldId(frame.name),
  name: frame.name,
  className: styles.input,
  'aria-describedby': describedBy(frame),
  'aria-invalid': frame.error ? true : undefined,
});

type Changes = { value: string; onChange: (value: string) => void };
type TextFieldProps = FieldFrame & Changes & Omit<ComponentProps<'input'>, 'onChange' | 'value' | 'name' | 'id' | 'className'>;

export const TextField = ({ name, label, hint, error, value, onChange, ...rest }: TextFieldProps) => (
  <Frame {...{ name, label, hint, error }}>
    <input
      readOnly={useReadOnly()}
      {...rest}
      {...common({ name, label, hint, error })}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  </Frame>
);

/** The browser's own date input: it knows the person's habits and works with every assistive tool. */
export const DateField = ({
  value,
  onChange,
  ...rest
}: FieldFrame & { value: string | null; onChange: (value: string | null) => void }) => (
  <Frame {...rest}>
    <input
      readOnly={useReadOnly()}
      {...common(rest)}
      type="date"
      data-short
      value={value ?? ''}
      onChange={(event) => onChange(event.target.value || null)}
    />
  </Frame>
);

type TextAreaProps = FieldFrame & Changes & Omit<ComponentProps<'textarea'>, 'onChange' | 'value' | 'name' | 'id' | 'className'>;

export const TextArea = ({ name, label, hint, error, value, onChange, ...rest }: TextAreaProps) => (
  <Frame {...{ name, label, hint, error }}>
    <textarea
      rows={4}
      readOnly={useReadOnly()}
      {...rest}
      {...common({ name, label, hint, error })}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  </Frame>
);

type SelectFieldProps<T extends string> = FieldFrame & {
  value: T;
  onChange: (value: T) => void;
  options: readonly { value: T; label: string }[];
  /** Chooses what is shown and changes nothing: open to whoever only reads. */
  reads?: boolean;
};

export const SelectField = <T extends string>({ value, onChange, options, reads = false, ...frame }: SelectFieldProps<T>) => (
  <Frame {...frame}>
    <select {...common(frame)} disabled={useReadOnly() && !reads} value={value} onChange={(event) => onChange(event.target.value as T)}>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  </Frame>
);

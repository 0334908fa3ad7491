import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '../api/problem-error.ts';
import styles from './error-summary.module.css';
import { fieldId } from './field.tsx';

/** The server's own sentence, and the faulty fields as links to where they are put right. It takes focus when it appears. */
export const ErrorSummary = ({ error, labels = {} }: { error: unknown; labels?: Record<string, string> }) => {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (error) box.current?.focus();
  }, [error]);
  if (!error) return null;
  const fields = error instanceof ProblemError ? error.fields : [];
  const title = error instanceof ProblemError && error.message !== '' ? error.message : t('common.noContact');
  return (
    <div ref={box} className={styles.summary} role="alert" tabIndex={-1}>
      <p className={styles.title}>{title}</p>
      {fields.length > 0 && (
        <ul>
          {fields.map(({ field, message }) => (
            <li key={field + message}>
              <a
                href={`#${fieldId(field)}`}
                onClick={(event) => {
                  event.preventDefault();
                  document.getElementById(fieldId(field))?.focus();
                }}
              >
                {labels[field] ? `${labels[field]}: ${message}` : message}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};

/** The message for one field, to stand beside it as well. */
export const fieldError = (error: unknown, field: string): string | undefined =>
  error instanceof ProblemError ? error.fields.find((each) => each.field === field)?.message : undefined;

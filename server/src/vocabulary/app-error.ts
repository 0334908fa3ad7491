import { type ErrorCode, errorCodes } from './error-codes.ts';
import type { Locale } from './locale.ts';

export type FieldError = {
  /** Path of the field in the request, dots between: `members.12.email`. */
  field: string;
  sv: string;
  en: string;
};

export type ErrorDetails = Record<string, string | number>;

/** An error that we expect and can explain. Turned into problem+json (RFC 9457) in one place: `platform/http/problem.ts`. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly details: ErrorDetails;
  readonly fields: readonly FieldError[];
  /** Data the client needs to help the user on, such as the other person's version of a text. */
  readonly extra: Record<string, unknown>;

  constructor(
    code: ErrorCode,
    details: ErrorDetails = {},
    more: { fields?: readonly FieldError[]; extra?: Record<string, unknown>; cause?: unknown } = {},
  ) {
    super(code, { cause: more.cause });
    this.name = 'AppError';
    this.code = code;
    this.details = details;
    this.fields = more.fields ?? [];
    this.extra = more.extra ?? {};
  }
}

/** The sentence for people, placeholders filled. A detail named `reasonSv`/`reasonEn` wins over `reason` in its language. */
export const explain = (code: ErrorCode, locale: Locale, details: ErrorDetails = {}): string =>
  errorCodes[code][locale].replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const inLanguage = details[`${name}${locale === 'sv' ? 'Sv' : 'En'}`];
    return String(inLanguage ?? details[name] ?? '');
  });

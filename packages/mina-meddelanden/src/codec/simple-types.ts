import { decodeBase64In } from '../base64.ts';
import { refuse } from '../problem.ts';
import { isXmlText } from '../xml/characters.ts';
import { isBlank, textOf } from '../xml/element.ts';
import type { ContentType } from './content-type.ts';

type TextFacets = { readonly min?: number; readonly max?: number; readonly pattern?: RegExp; readonly what?: string };

const lengthOf = (value: string): number => [...value].length;

const checkText = (value: string, { min = 0, max = Number.POSITIVE_INFINITY, pattern, what = 'text' }: TextFacets, path: string): void => {
  const length = value.length < min || value.length > max ? lengthOf(value) : min;
  if (length < min || length > max) refuse('invalidValue', `${path}: ${length} characters; ${min} to ${max} are allowed`);
  if (pattern && !pattern.test(value)) refuse('invalidValue', `${path}: not a valid ${what}`);
};

/** 8.3: a text of white space only would be dropped by some receivers and kept by others, and break the signature for one of them. */
const checkWritable = (value: string, path: string): void => {
  if (typeof value !== 'string') refuse('invalidValue', `${path}: is not text`);
  if (value !== '' && isBlank(value)) refuse('invalidValue', `${path}: is only white space`);
  if (!isXmlText(value)) refuse('invalidValue', `${path}: holds characters that XML does not allow`);
};

/** xs:string and its restrictions. Kept to the letter, except that texts with a pattern are read without white space around them. */
export const text = (facets: TextFacets = {}): ContentType<string> => ({
  write: (writer, value, path) => {
    checkWritable(value, path);
    checkText(value, facets, path);
    writer.text(value);
  },
  read: (element, path, { checkFacets }) => {
    const value = facets.pattern ? textOf(element).trim() : textOf(element);
    if (checkFacets) checkText(value, facets, path);
    return value;
  },
});

const booleans: Record<string, boolean> = { true: true, '1': true, false: false, '0': false };

export const boolean: ContentType<boolean> = {
  write: (writer, value) => writer.literal(value ? 'true' : 'false'),
  read: (element, path) => booleans[textOf(element).trim()] ?? refuse('invalidValue', `${path}: neither true nor false`),
};

/** Reads at most what a double holds exactly, which is more than the contract's numbers need. */
export const integer = ({ min, max }: { min: number; max: number }): ContentType<number> => ({
  write: (writer, value, path) => {
    if (!Number.isSafeInteger(value) || value < min || value > max)
      refuse('invalidValue', `${path}: must be a whole number from ${min} to ${max}`);
    writer.literal(String(value));
  },
  read: (element, path) => {
    const value = textOf(element).trim();
    return /^[+-]?\d{1,15}$/.test(value) ? Number(value) : refuse('invalidValue', `${path}: not a whole number`);
  },
});

/** Base64 on one line, padded; truncated base64 is refused, line breaks are not. */
export const base64Binary: ContentType<Uint8Array> = {
  write: (writer, value) => writer.base64(value),
  read: (element, path) => decodeBase64In(element, path),
};

/** One of the contract's values, or whatever a newer sender has put there. */
export type OneOf<Values extends string> = Values | (string & Record<never, never>);

/** An enumeration: only its own values are written, any value is read. */
export const oneOf = <Values extends string>(...values: readonly Values[]): ContentType<OneOf<Values>> => ({
  write: (writer, value, path) => {
    if (!(values as readonly string[]).includes(value))
      refuse('invalidValue', `${path}: ${JSON.stringify(value)} is not one of ${values.join(', ')}`);
    writer.text(value);
  },
  read: (element) => textOf(element).trim(),
});

const datePattern = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)?$/;
const dateTimePattern =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)?$/;

/** xs:date as text, `2024-01-15` or `2024-01-15+01:00`: a zone may follow and says whose day it is. */
export const date = text({ pattern: datePattern, what: 'date' });

/** xs:dateTime as text, such as `2024-01-15T10:00:00+01:00`. */
export const dateTime = text({ pattern: dateTimePattern, what: 'date and time' });

/** xs:anyURI allows nearly everything; we write only addresses without white space. */
export const anyUri = ({ max }: { max?: number } = {}): ContentType<string> => text({ max, pattern: /^\S*$/, what: 'address' });

/** xs:language allows `svSE`, which every known client sends. */
export const language = text({ pattern: /^[a-zA-Z]{1,8}(?:-[a-zA-Z0-9]{1,8})*$/, what: 'language' });

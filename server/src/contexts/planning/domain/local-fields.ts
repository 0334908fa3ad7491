import { nameKey } from './name-key.ts';

/** The same way of writing as for a recipient's own details: `((name))`, or `((name??text when it is missing))`. */
const written = /\(\(([^()?\n]{1,60})(?:\?\?([^()\n]{0,200}))?\)\)/gu;

/** What every text can hold about its recipient; a local field of that name would never be seen. */
const taken = new Set(
  [
    'namn',
    'name',
    'förnamn',
    'fornamn',
    'firstname',
    'first name',
    'e-post',
    'epost',
    'mejl',
    'email',
    'e-mail',
    'mobil',
    'telefon',
    'mobile',
  ]
    .concat(['organisationsnummer', 'organisation number', 'organisation', 'avsändare', 'sender'])
    .map(nameKey),
);

export const isTakenName = (name: string): boolean => taken.has(nameKey(name));
/** Signs that the way of writing gives a meaning of their own. */
export const isWritableName = (name: string): boolean => /^[^()?\n]{1,60}$/u.test(name);

/** Keys of the fields that a text uses, whoever defines them. */
export const fieldKeysIn = (text: string): string[] => [...new Set([...text.matchAll(written)].map(([, name = '']) => nameKey(name)))];

/** Values by `nameKey`; empty is missing. What is missing stays as it was written, so that somebody sees it. */
export const fillLocalFields = (text: string, values: ReadonlyMap<string, string>): string =>
  text.replaceAll(written, (whole, name: string, fallback: string | undefined) => {
    const value = values.get(nameKey(name));
    if (value === undefined) return whole;
    return value === '' ? (fallback ?? whole) : value;
  });

/** Names of the fields that the text uses, that have no value, and for which it has no text of its own. */
export const missingIn = (text: string, fields: readonly { name: string; value: string }[]): string[] => {
  const demanded = new Set(
    [...text.matchAll(written)].filter(([, , fallback]) => fallback === undefined).map(([, name = '']) => nameKey(name)),
  );
  return fields.filter(({ name, value }) => value === '' && demanded.has(nameKey(name))).map(({ name }) => name);
};

import type { ContentType } from './codec/content-type.ts';
import { text } from './codec/simple-types.ts';
import { refuse } from './problem.ts';

// Section 3. The last alternative of the schema's pattern lets any two digits stand for the day: coordination numbers add 60.
const recipientPattern = /^(?:16\d{10}|(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])\d{6})$/;
const organisationPattern = /^16\d{10}$/;

/** A person or an organisation: twelve digits. */
export const recipientId = text({ pattern: recipientPattern, what: 'identity number of twelve digits' });

/** `16` and the ten digits of the organisation number. */
export const organisationNumber = text({ min: 12, max: 12, pattern: organisationPattern, what: 'organisation number (16 and ten digits)' });

/** A natural person: twelve digits, or a lower-case prefix of two letters and a foreign identity. */
export const userIdentity = text({ min: 12, max: 255, pattern: /^(?:(?:18|19|20)\d{10}|[a-z]{2}.*)$/, what: 'user identity' });

const personalNumber = text({ pattern: /^(?:18|19|20)\d{10}$/, what: 'personal number of twelve digits' });
const anySignatory = text({ min: 2, max: 256 });

/** Twelve digits in the older schema, any 2 to 256 characters in the newer: written as the first, read as the second (5.2). */
export const signatoryId: ContentType<string> = {
  write: (writer, value, path) => personalNumber.write(writer, value, path),
  read: (element, path, reading) => anySignatory.read(element, path, reading),
};

export const isRecipientId = (value: string): boolean => recipientPattern.test(value);

export const isOrganisationNumber = (value: string): boolean => organisationPattern.test(value);

/** Third digit at least 2 once `16` is gone: an organisation. There is no other marker of what a recipient is (section 15, 12). */
export const isOrganisation = (id: string): boolean => /^16\d\d[2-9]\d{7}$/.test(id);

/**
 * Twelve digits from what people write: hyphens, plus signs and spaces go, an organisation number of ten digits gets its `16`.
 * A personal number must bring its century. Throws ContractError `invalidValue`.
 */
export const toRecipientId = (written: string): string => {
  const digits = written.replaceAll(/[\s+-]/g, '');
  const twelve = /^\d\d[2-9]\d{7}$/.test(digits) ? `16${digits}` : digits;
  return isRecipientId(twelve) ? twelve : refuse('invalidValue', 'not an identity number of twelve digits');
};

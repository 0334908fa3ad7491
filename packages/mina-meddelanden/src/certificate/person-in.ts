import { readDer } from './der.ts';
import { type Certificate, nameAttributes } from './read-certificate.ts';

/** The person a certificate was issued to: twelve digits, and the name as the issuer writes it. */
export type PersonIdentity = { readonly personalNumber: string; readonly name: string };

const serialNumber = '2.5.4.5';
/** Common name first; some issuers write the whole name in an attribute of that name. */
const nameIds = ['2.5.4.3', '2.5.4.41'];

/** Section 9: the signer is the serialNumber of the subject. Null when there is none, several, or one that is no person's. */
export const personIn = ({ subjectName }: Certificate): PersonIdentity | null => {
  const attributes = nameAttributes(readDer(subjectName));
  const numbers = attributes.filter(({ id }) => id === serialNumber);
  const [number] = numbers;
  if (numbers.length !== 1 || !number || !/^(?:18|19|20)\d{10}$/.test(number.text)) return null;
  const names = nameIds.map((wanted) => attributes.find(({ id }) => id === wanted)?.text ?? '');
  return { personalNumber: number.text, name: names.find((name) => name.trim() !== '') ?? number.text };
};

import { AppError, type FieldError } from '../../../vocabulary/app-error.ts';
import { type OrganisationNumberFault, readOrganisationNumber } from '../../../vocabulary/organisation-number.ts';

type Words = { sv: string; en: string };

const shortestName = 2;
const longestName = 256;

const numberFaults: Record<OrganisationNumberFault, Words> = {
  empty: { sv: 'Fyll i organisationsnumret.', en: 'Fill in the organisation number.' },
  characters: { sv: 'Skriv organisationsnumret med siffror.', en: 'Write the organisation number with digits.' },
  length: { sv: 'Organisationsnumret ska ha tio siffror.', en: 'The organisation number should have ten digits.' },
  form: { sv: 'Det där är inget organisationsnummer. Kontrollera det.', en: 'That is no organisation number. Check it.' },
  checkDigit: {
    sv: 'Organisationsnumrets sista siffra stämmer inte. Kontrollera numret.',
    en: 'The last digit of the organisation number does not fit. Check the number.',
  },
};

export const fieldError = (field: string, { sv, en }: Words): FieldError => ({ field, sv, en });

export const throwIfAny = (fields: readonly FieldError[]): void => {
  const [first] = fields;
  if (first !== undefined) throw new AppError('invalidInput', { summarySv: first.sv, summaryEn: first.en }, { fields });
};

/** An organisation as the wire names it: `16` and ten digits, and a name of 2 to 256 characters. */
export const readParty = (written: {
  organisationNumber: string;
  name: string;
}): { number: string; name: string; faults: FieldError[] } => {
  const reading = readOrganisationNumber(written.organisationNumber);
  const name = written.name.trim().replaceAll(/\s+/g, ' ');
  const faults = reading.ok ? [] : [fieldError('organisationNumber', numberFaults[reading.fault])];
  if (name.length < shortestName || name.length > longestName)
    faults.push(fieldError('name', { sv: 'Namnet ska ha 2–256 tecken.', en: 'The name should have 2 to 256 characters.' }));
  return { number: reading.ok ? `16${reading.value}` : '', name, faults };
};

import { readEmailAddress } from '../../../../vocabulary/email-address.ts';
import type { Locale } from '../../../../vocabulary/locale.ts';
import { readMobileNumber } from '../../../../vocabulary/mobile-number.ts';
import { readOrganisationNumber } from '../../../../vocabulary/organisation-number.ts';
import { readPersonalNumber } from '../../../../vocabulary/personal-number.ts';
import type { MemberField } from './columns.ts';
import { cleanName, type Member, type Words } from './member.ts';
import { organisationFaults, personalFaults } from './number-faults.ts';

export type FieldFault = { field: MemberField; value: string } & Words;
export type MemberReading = { member: Member; repaired: ({ field: MemberField } & Words)[]; faults: FieldFault[] };
export type RawMember = Partial<Record<MemberField, string>>;

const faultWords = {
  email: {
    sv: 'Det här är ingen e-postadress. Den ska se ut som namn@exempel.se.',
    en: 'This is no e-mail address. It should look like name@example.se.',
  },
  mobile: {
    sv: 'Det här är inget telefonnummer. Skriv det som 070-123 45 67 eller +46701234567.',
    en: 'This is no telephone number. Write it as 070-123 45 67 or +46701234567.',
  },
  nothing: {
    sv: 'Raden har ingen adress. Fyll i e-post, personnummer eller organisationsnummer.',
    en: 'The row has no address. Fill in e-mail, personal number or organisation number.',
  },
} satisfies Record<string, Words>;

const localeWords: Record<string, Locale> = {
  sv: 'sv',
  svenska: 'sv',
  swedish: 'sv',
  'sv-se': 'sv',
  en: 'en',
  engelska: 'en',
  english: 'en',
  'en-gb': 'en',
  'en-us': 'en',
};

const readNumbers = (raw: RawMember, reading: MemberReading): void => {
  const { member, faults, repaired } = reading;
  const written = (raw.personalNumber ?? '').trim();
  if (written !== '') {
    const personal = readPersonalNumber(written);
    const organisation = readOrganisationNumber(written);
    if (personal.ok) member.personalNumber = personal.value;
    // Lists often keep both kinds in one column.
    else if (organisation.ok) member.organisationNumber = organisation.value;
    else faults.push({ field: 'personalNumber', value: written, ...personalFaults[personal.fault] });
    const digits = written.replaceAll(/\D/g, '');
    if (personal.ok && personal.repaired && digits !== personal.value)
      repaired.push({
        field: 'personalNumber',
        sv: 'Personnumret kompletterades till tolv siffror.',
        en: 'The personal number was completed to twelve digits.',
      });
  }
  const organisationText = (raw.organisationNumber ?? '').trim();
  if (organisationText === '') return;
  const organisation = readOrganisationNumber(organisationText);
  if (organisation.ok) member.organisationNumber = organisation.value;
  else faults.push({ field: 'organisationNumber', value: organisationText, ...organisationFaults[organisation.fault] });
};

const readContacts = (raw: RawMember, { member, faults }: MemberReading): void => {
  const email = (raw.email ?? '').trim();
  const mobile = (raw.mobile ?? '').trim().replace(/^'/, '');
  if (email !== '') {
    member.email = readEmailAddress(email) ?? null;
    if (member.email === null) faults.push({ field: 'email', value: email, ...faultWords.email });
  }
  if (mobile === '') return;
  member.mobile = readMobileNumber(mobile) ?? null;
  if (member.mobile === null) faults.push({ field: 'mobile', value: mobile, ...faultWords.mobile });
};

const readName = (raw: RawMember): string => {
  const whole = cleanName(raw.name ?? '');
  const parts = cleanName(`${cleanName(raw.firstName ?? '')} ${cleanName(raw.lastName ?? '')}`);
  // "Anna Ek <anna@example.se>" in the e-mail column carries the name as well.
  const inAddress = /^\s*"?([^"<>@]+?)"?\s*<[^<>]+>\s*$/.exec(raw.email ?? '')?.[1] ?? '';
  return parts === '' ? (whole === '' ? cleanName(inAddress) : whole) : parts;
};

/** Reads one person or organisation; what cannot be used is a fault, and nothing is guessed. */
export const readMember = (raw: RawMember): MemberReading => {
  const member: Member = { name: readName(raw), email: null, mobile: null, personalNumber: null, organisationNumber: null, locale: null };
  const reading: MemberReading = { member, repaired: [], faults: [] };
  readContacts(raw, reading);
  readNumbers(raw, reading);
  const language = (raw.locale ?? '').trim().toLowerCase();
  member.locale = localeWords[language] ?? null;
  if (language !== '' && member.locale === null)
    reading.repaired.push({
      field: 'locale',
      sv: 'Språket finns inte här; svenska används.',
      en: 'The language is not available here; Swedish is used.',
    });
  const hasAddress =
    member.email !== null || member.personalNumber !== null || member.organisationNumber !== null || member.mobile !== null;
  if (!hasAddress && reading.faults.length === 0) reading.faults.push({ field: 'email', value: '', ...faultWords.nothing });
  return reading;
};

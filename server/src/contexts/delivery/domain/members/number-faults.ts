import type { OrganisationNumberFault } from '../../../../vocabulary/organisation-number.ts';
import type { PersonalNumberFault } from '../../../../vocabulary/personal-number.ts';
import type { Words } from './member.ts';

/** What is wrong with a personal number, and what to do. */
export const personalFaults: Record<PersonalNumberFault, Words> = {
  empty: { sv: 'Personnumret saknas.', en: 'The personal number is missing.' },
  characters: { sv: 'Personnumret får bara ha siffror och bindestreck.', en: 'The personal number may hold digits and a hyphen only.' },
  length: { sv: 'Personnumret ska ha 12 eller 10 siffror. Rätta det.', en: 'The personal number should have 12 or 10 digits. Correct it.' },
  date: {
    sv: 'Personnumret börjar inte med ett datum som finns. Rätta det.',
    en: 'The personal number does not begin with a real date. Correct it.',
  },
  checkDigit: {
    sv: 'Personnumrets sista siffra stämmer inte med resten. Kontrollera numret.',
    en: 'The last digit of the personal number does not fit the rest. Check the number.',
  },
};

/** What is wrong with an organisation number, and what to do. */
export const organisationFaults: Record<OrganisationNumberFault, Words> = {
  empty: { sv: 'Organisationsnumret saknas.', en: 'The organisation number is missing.' },
  characters: {
    sv: 'Organisationsnumret får bara ha siffror och bindestreck.',
    en: 'The organisation number may hold digits and a hyphen only.',
  },
  length: { sv: 'Organisationsnumret ska ha 10 siffror. Rätta det.', en: 'The organisation number should have 10 digits. Correct it.' },
  form: {
    sv: 'Det här är inget organisationsnummer: tredje siffran ska vara minst 2.',
    en: 'This is no organisation number: its third digit should be 2 or more.',
  },
  checkDigit: {
    sv: 'Organisationsnumrets sista siffra stämmer inte med resten. Kontrollera numret.',
    en: 'The last digit of the organisation number does not fit the rest. Check the number.',
  },
};

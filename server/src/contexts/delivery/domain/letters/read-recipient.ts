import { readOrganisationNumber } from '../../../../vocabulary/organisation-number.ts';
import { readPersonalNumber } from '../../../../vocabulary/personal-number.ts';
import { organisationFaults, personalFaults } from '../members/number-faults.ts';
import type { LetterCommand, LetterProblem, LetterRecipient } from './letter.ts';

type Reading = { recipient: LetterRecipient | null; problems: LetterProblem[] };

const refuse = (field: string, words: { sv: string; en: string }): Reading => ({ recipient: null, problems: [{ field, ...words }] });

const one = {
  sv: 'Ange personalNumber eller organisationNumber, ett av dem.',
  en: 'Give personalNumber or organisationNumber, one of them.',
};

/** Who the letter is for: one number, checked as strictly as in a list of members. */
export const readRecipient = ({ personalNumber, organisationNumber }: LetterCommand['recipient']): Reading => {
  if ((personalNumber === undefined) === (organisationNumber === undefined)) return refuse('recipient', one);
  if (personalNumber !== undefined) {
    const reading = readPersonalNumber(personalNumber);
    if (!reading.ok) return refuse('recipient.personalNumber', personalFaults[reading.fault]);
    return { recipient: { kind: 'person', number: reading.value }, problems: [] };
  }
  const reading = readOrganisationNumber(organisationNumber ?? '');
  if (!reading.ok) return refuse('recipient.organisationNumber', organisationFaults[reading.fault]);
  return { recipient: { kind: 'organisation', number: reading.value }, problems: [] };
};

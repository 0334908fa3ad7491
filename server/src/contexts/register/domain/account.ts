import type { CalendarDate } from '../../../vocabulary/calendar-date.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { readOrganisationNumber } from '../../../vocabulary/organisation-number.ts';
import { readPersonalNumber } from '../../../vocabulary/personal-number.ts';

/** Somebody's place in the register: which mailbox, since when, and when the rules for senders were last changed. */
export type Account = {
  id: Id;
  hash: Buffer;
  isPerson: boolean;
  isPending: boolean;
  operatorId: Id;
  registeredAt: Date;
  acceptChangedAt: Date | null;
};

/** A company whose signing power is known; `signatoryHash` is null where several must sign together. */
export type Company = { id: Id; number: string; name: string; ruleText: string; signatoryHash: string | null };

/** `16` and ten digits is a company; there is no other marker (section 15, 12 of the contract). */
export const isCompanyNumber = (number: string): boolean => number.startsWith('16');

/** Whether somebody can have this number at all: a real date, a right check digit. */
export const isRealNumber = (number: string): boolean =>
  isCompanyNumber(number) ? readOrganisationNumber(number).ok : readPersonalNumber(number).ok;

/** Persons have a mailbox from the day they turn eighteen (section 1). A coordination number adds 60 to the day. */
export const isOfAge = (personalNumber: string, today: CalendarDate): boolean => {
  const day = Number(personalNumber.slice(6, 8));
  const born = `${personalNumber.slice(0, 6)}${String(day > 60 ? day - 60 : day).padStart(2, '0')}`;
  return Number(today.replaceAll('-', '')) - Number(born) >= 180_000;
};

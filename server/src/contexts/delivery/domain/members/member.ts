import type { EmailAddress } from '../../../../vocabulary/email-address.ts';
import type { Locale } from '../../../../vocabulary/locale.ts';
import type { MobileNumber } from '../../../../vocabulary/mobile-number.ts';
import type { OrganisationNumber } from '../../../../vocabulary/organisation-number.ts';
import type { PersonalNumber } from '../../../../vocabulary/personal-number.ts';

/** Somebody to reach, as read from a list or a form. Absent values are null; the name may be empty. */
export type Member = {
  name: string;
  email: EmailAddress | null;
  mobile: MobileNumber | null;
  personalNumber: PersonalNumber | null;
  organisationNumber: OrganisationNumber | null;
  locale: Locale | null;
};

export type Words = { sv: string; en: string };
/** Something mended while reading, said to the user. */
export type Repair = { column: string } & Words;
/** Why a row cannot be used: which cell, and what to do. */
export type RowError = { row: number; column: string; value: string } & Words;
export type MemberRow = Member & { row: number; repaired: Repair[] };

/** E-mail and name: what tells people apart who have no number. */
export const emailKeyOf = ({ email, name }: Pick<Member, 'email' | 'name'>): string | null =>
  email === null ? null : `${email.toLowerCase()}|${name.toLocaleLowerCase('sv')}`;

/**
 * Who it is. A company may have several contacts with addresses of their own, so its number goes with the e-mail.
 * `numberHash` stands for the personal number, which is never part of a key in clear.
 */
export const identityKeyOf = (member: Member, numberHash: string | null): string => {
  if (numberHash !== null) return `p:${numberHash}`;
  if (member.organisationNumber !== null) return `o:${member.organisationNumber}|${member.email?.toLowerCase() ?? ''}`;
  const emailKey = emailKeyOf(member);
  return emailKey === null ? `m:${member.mobile ?? ''}|${member.name.toLocaleLowerCase('sv')}` : `e:${emailKey}`;
};

/** A spreadsheet guard's apostrophe is taken away again; control characters and doubled spaces go too. */
export const cleanName = (text: string): string =>
  text
    .replace(/^'(?=[=+\-@])/, '')
    .replaceAll(/[\p{Cc}\p{Cf}]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, 200);

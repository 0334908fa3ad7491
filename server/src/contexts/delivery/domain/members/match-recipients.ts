import type { Id } from '../../../../vocabulary/id.ts';
import type { Locale } from '../../../../vocabulary/locale.ts';
import { emailKeyOf, identityKeyOf, type Member } from './member.ts';

/** Somebody the organisation already knows. */
export type KnownRecipient = {
  id: Id;
  name: string;
  email: string | null;
  mobile: string | null;
  personalNumberHash: string | null;
  organisationNumber: string | null;
  locale: Locale;
  identityKey: string;
  emailKey: string | null;
};

export type Candidate = { member: Member; numberHash: string | null; identityKey: string; emailKey: string | null };
export type Match = { candidate: Candidate; known: KnownRecipient; isChanged: boolean };
export type Matching = { newcomers: Candidate[]; matches: Match[] };

export const candidateOf = (member: Member, numberHash: string | null): Candidate => ({
  member,
  numberHash,
  identityKey: identityKeyOf(member, numberHash),
  emailKey: emailKeyOf(member),
});

const isChanged = ({ member, numberHash }: Candidate, known: KnownRecipient): boolean =>
  (member.name !== '' && member.name !== known.name) ||
  (member.email !== null && member.email !== known.email) ||
  (member.mobile !== null && member.mobile !== known.mobile) ||
  (member.organisationNumber !== null && member.organisationNumber !== known.organisationNumber) ||
  (numberHash !== null && numberHash !== known.personalNumberHash) ||
  (member.locale !== null && member.locale !== known.locale);

/** Same e-mail and name is the same person, unless both have numbers and they differ. */
const mayBeSame = (candidate: Candidate, known: KnownRecipient): boolean =>
  candidate.numberHash === null || known.personalNumberHash === null || candidate.numberHash === known.personalNumberHash;

/** Tells who is new and who is already known: by number first, then by e-mail and name. */
export const matchRecipients = (candidates: readonly Candidate[], known: readonly KnownRecipient[]): Matching => {
  const byIdentity = new Map(known.map((recipient) => [recipient.identityKey, recipient]));
  const byEmail = Map.groupBy(known, ({ emailKey }) => emailKey);
  const matching: Matching = { newcomers: [], matches: [] };
  const taken = new Set<Id>();
  for (const candidate of candidates) {
    const sameAddress = candidate.emailKey === null ? [] : (byEmail.get(candidate.emailKey) ?? []);
    const found = byIdentity.get(candidate.identityKey) ?? sameAddress.find((one) => mayBeSame(candidate, one) && !taken.has(one.id));
    if (found === undefined) {
      matching.newcomers.push(candidate);
      continue;
    }
    taken.add(found.id);
    matching.matches.push({ candidate, known: found, isChanged: isChanged(candidate, found) });
  }
  return matching;
};

/** The recipient after the list's values have been laid over the known ones; an empty cell erases nothing. */
export const mergeRecipient = ({ candidate: { member, numberHash }, known }: Match) => {
  const merged = {
    name: member.name === '' ? known.name : member.name,
    email: member.email ?? known.email,
    mobile: member.mobile ?? known.mobile,
    organisationNumber: member.organisationNumber ?? known.organisationNumber,
    locale: member.locale ?? known.locale,
    numberHash: numberHash ?? known.personalNumberHash,
  };
  const whole = { ...merged, personalNumber: null } as unknown as Member;
  return { ...merged, identityKey: identityKeyOf(whole, merged.numberHash), emailKey: emailKeyOf(whole) };
};

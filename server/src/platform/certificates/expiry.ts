import type { IdentityStore, OrganisationIdentity } from './organisation-identity.ts';

/** Days before the end at which somebody is told, each time more plainly. */
export const warningDays = [90, 30, 7] as const;

const dayMs = 86_400_000;

/** Whole days left; below zero when it has expired. */
export const daysLeft = (expiresAt: Date, now = Date.now()): number => Math.floor((expiresAt.getTime() - now) / dayMs);

/** The closest of 90, 30 and 7 days that has been passed, or null while there is plenty of time. */
export const warningLevel = (days: number): (typeof warningDays)[number] | null => warningDays.findLast((level) => days <= level) ?? null;

/** The one that will be in use to the end: with a new certificate in place nobody needs to be warned of the old one. */
export const longestLasting = (identities: IdentityStore): OrganisationIdentity =>
  identities.all().reduce((one, other) => (other.expiresAt > one.expiresAt ? other : one));

import type { ApiKeyIdentity } from './api-key.ts';
import type { Id } from './id.ts';
import type { Locale } from './locale.ts';
import type { Role } from './role.ts';

/** Who does something: a signed-in person, for one organisation at a time (or for none: a citizen in the mailbox). */
export type Actor = {
  personId: Id;
  name: string;
  organisationId: Id | null;
  roles: readonly Role[];
  /** Level of assurance of the login, 1–4 (Digg's tillitsramverk; 3 is asked for by the mailbox). */
  assuranceLevel: number;
  /** Look-up hash of the person's own personal number, when the e-ID gave one. */
  personalNumberHash: string | null;
  locale: Locale;
  /** Set when the organisation is going up in another, or has: then nobody writes in it. */
  standing?: 'merging' | 'merged';
  /** Set when a connected system acts, with a key; `personId` is then whoever made the key, and the audit names the key instead. */
  apiKey?: ApiKeyIdentity;
};

/** An actor with an organisation, as every route with `access: { member: … }` gets it. */
export type MemberActor = Actor & { organisationId: Id };

/** A connected system, as routes for keys alone get it. */
export type KeyActor = MemberActor & { apiKey: ApiKeyIdentity };

import type { Tx } from '../../../platform/database/database.ts';
import { processServices } from '../../../platform/process-services.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { Locale } from '../../../vocabulary/locale.ts';
import { readReceiptToken } from '../domain/receipt-token.ts';
import { selectEntry } from '../storage/ledger.ts';
import { type MemberOf, selectMembersNamed, selectMembersOf } from '../storage/members-of.ts';

/** Members of any of the audiences, each once, by name; at most `limit`. */
export const listMembersOf = (tx: Tx, organisationId: Id, audienceIds: readonly Id[], limit: number): Promise<MemberOf[]> =>
  selectMembersOf(tx, organisationId, audienceIds, limit);

/** Members of any of the audiences whose whole name or address is one of these, whatever the case. */
export const findMembersNamed = (
  tx: Tx,
  organisationId: Id,
  audienceIds: readonly Id[],
  { names, emails }: { names: readonly string[]; emails: readonly string[] },
): Promise<MemberOf[]> =>
  selectMembersNamed(tx, organisationId, audienceIds, {
    names: names.map((name) => name.toLocaleLowerCase('sv')),
    emails: emails.map((email) => email.toLowerCase()),
  });

export type LinkHolder = { organisationId: Id; sendOutId: Id; recipientId: Id; locale: Locale };

/** Whose personal link of a send-out it is; undefined for a token that is nobody's, or of a letter without a send-out. */
export const whoseLink = async (tx: Tx, token: string): Promise<LinkHolder | undefined> => {
  const entryId = readReceiptToken(token, processServices().cipher.lookupHash);
  const entry = entryId === undefined ? undefined : await selectEntry(tx, entryId);
  if (entry === undefined) return undefined;
  const { organisationId, sendOutId, recipientId, locale } = entry;
  return { organisationId, sendOutId, recipientId, locale };
};

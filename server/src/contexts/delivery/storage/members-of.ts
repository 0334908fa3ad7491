import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { deliveryTables } from './tables.ts';

export type MemberOf = { recipientId: Id; name: string; email: string | null; audienceIds: Id[] };

const membersOf = (tx: Tx, organisationId: Id, audienceIds: readonly Id[]) =>
  deliveryTables(tx)
    .selectFrom('delivery.audience_member as member')
    .innerJoin('delivery.recipient as recipient', 'recipient.id', 'member.recipient_id')
    .where('member.organisation_id', '=', organisationId)
    .where(sql<boolean>`member.audience_id = any(${[...audienceIds]}::uuid[])`)
    .where('member.removed_at', 'is', null)
    .groupBy(['recipient.id', 'recipient.name', 'recipient.email'])
    .select([
      'recipient.id as recipientId',
      'recipient.name',
      'recipient.email',
      sql<Id[]>`array_agg(member.audience_id)`.as('audienceIds'),
    ])
    .orderBy('recipient.name')
    .orderBy('recipient.id');

/** Members of any of the audiences, each once, by name. */
export const selectMembersOf = (tx: Tx, organisationId: Id, audienceIds: readonly Id[], limit: number): Promise<MemberOf[]> =>
  membersOf(tx, organisationId, audienceIds).limit(limit).execute();

/** Those of them that have one of these names or addresses, given in lower case. */
export const selectMembersNamed = (
  tx: Tx,
  organisationId: Id,
  audienceIds: readonly Id[],
  { names, emails }: { names: readonly string[]; emails: readonly string[] },
): Promise<MemberOf[]> =>
  membersOf(tx, organisationId, audienceIds)
    .where(sql<boolean>`(lower(recipient.name) = any(${[...names]}::text[]) or lower(recipient.email) = any(${[...emails]}::text[]))`)
    .execute();

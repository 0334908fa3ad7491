import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import type { Mailbox, OwnerKind } from '../domain/mailbox.ts';
import { mailboxTables } from './tables.ts';

const columns = ['id', 'owner_kind as ownerKind', 'owner_hash as ownerHash'] as const;

/** The open mailboxes of these owners. */
export const selectOpenMailboxes = async (tx: Tx, ownerHashes: readonly string[]): Promise<Mailbox[]> =>
  ownerHashes.length === 0
    ? []
    : mailboxTables(tx)
        .selectFrom('mailbox.mailbox')
        .select(columns)
        .where('owner_hash', 'in', ownerHashes)
        .where('closed_at', 'is', null)
        .execute();

/** Opens a mailbox, or opens the closed one again with its letters; an open one stays as it is. */
export const openMailboxOf = async (tx: Tx, owner: { kind: OwnerKind; hash: string }): Promise<{ id: Id; isChanged: boolean }> => {
  const opened = await mailboxTables(tx)
    .insertInto('mailbox.mailbox')
    .values({ id: newId(), owner_kind: owner.kind, owner_hash: owner.hash })
    .onConflict((conflict) =>
      conflict
        .column('owner_hash')
        .doUpdateSet({ closed_at: null, opened_at: sql`now()` })
        .where('mailbox.mailbox.closed_at', 'is not', null),
    )
    .returning('id')
    .executeTakeFirst();
  if (opened !== undefined) return { id: opened.id, isChanged: true };
  const [open] = await selectOpenMailboxes(tx, [owner.hash]);
  return { id: open?.id ?? '', isChanged: false };
};

export const updateClosed = async (tx: Tx, mailboxId: Id, at: Date): Promise<void> => {
  await mailboxTables(tx).updateTable('mailbox.mailbox').set({ closed_at: at }).where('id', '=', mailboxId).execute();
};

export const countUnread = async (tx: Tx, mailboxIds: readonly Id[]): Promise<Map<Id, number>> => {
  if (mailboxIds.length === 0) return new Map();
  const rows = await mailboxTables(tx)
    .selectFrom('mailbox.letter')
    .where('mailbox_id', 'in', mailboxIds)
    .where('read_at', 'is', null)
    .where('deleted_at', 'is', null)
    .groupBy('mailbox_id')
    .select(['mailbox_id as mailboxId', sql<number>`count(*)::int`.as('unread')])
    .execute();
  return new Map(rows.map(({ mailboxId, unread }) => [mailboxId, unread]));
};

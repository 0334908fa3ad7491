import { sql } from 'kysely';
import type { MailEnd } from '#delivery';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { strategyTables } from './tables.ts';

export type NewNotice = { id: Id; organisationId: Id; versionId: Id; personId: Id };

/** Answers which of them are new: nobody is written to twice about a version. */
export const insertNotices = async (tx: Tx, notices: readonly NewNotice[]): Promise<Id[]> => {
  if (notices.length === 0) return [];
  const rows = await strategyTables(tx)
    .insertInto('strategy.notice')
    .values(
      notices.map(({ id, organisationId, versionId, personId }) => ({
        id,
        organisation_id: organisationId,
        version_id: versionId,
        person_id: personId,
      })),
    )
    .onConflict((conflict) => conflict.columns(['version_id', 'person_id']).doNothing())
    .returning('id')
    .execute();
  return rows.map(({ id }) => id);
};

export type ClaimedNotice = NewNotice & { attempts: number };

/** Marks the mail as on its way before it leaves; undefined when it already was, or is done with. */
export const claimNotice = (tx: Tx, id: Id): Promise<ClaimedNotice | undefined> =>
  strategyTables(tx)
    .updateTable('strategy.notice')
    .set({ status: 'sending', attempts: sql`attempts + 1` })
    .where('id', '=', id)
    .where('status', '=', 'waiting')
    .returning(['id', 'organisation_id as organisationId', 'version_id as versionId', 'person_id as personId', 'attempts'])
    .executeTakeFirst();

/** How it ended, or that it waits again. Only one that is on its way can end. */
export const concludeNotice = async (tx: Tx, id: Id, { status, reason }: MailEnd): Promise<void> => {
  await strategyTables(tx)
    .updateTable('strategy.notice')
    .set({ status, reason: reason ?? null, concluded_at: status === 'waiting' ? null : new Date() })
    .where('id', '=', id)
    .where('status', '=', 'sending')
    .execute();
};

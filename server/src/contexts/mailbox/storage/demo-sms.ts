import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { readingTables } from './reading-tables.ts';

export type DemoSms = { id: Id; recipient: string; text: string; sentAt: Date };

export const insertDemoSms = async (tx: Tx, sms: { id: Id; recipient: string; text: string }): Promise<void> => {
  await readingTables(tx)
    .insertInto('mailbox.demo_sms')
    .values(sms)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
};

/** The hundred newest. */
export const selectDemoSms = (tx: Tx): Promise<DemoSms[]> =>
  readingTables(tx)
    .selectFrom('mailbox.demo_sms')
    .select(['id', 'recipient', 'text', 'sent_at as sentAt'])
    .orderBy('sent_at', 'desc')
    .limit(100)
    .execute();

import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import { deliveryTables } from './tables.ts';

export type DemoMail = { sender: string; recipient: string; subject: string; html: string | null; text: string | null };

const mostKept = 20_000;

export const insertDemoMail = async (tx: Tx, mail: DemoMail): Promise<void> => {
  await deliveryTables(tx)
    .insertInto('delivery.demo_mail')
    .values({ id: newId(), ...mail })
    .execute();
};

/** Keeps the newest ones only. */
export const trimDemoMails = async (tx: Tx): Promise<void> => {
  await sql`delete from delivery.demo_mail where id < (select id from delivery.demo_mail order by id desc offset ${mostKept} limit 1)`.execute(
    tx,
  );
};

const columns = ['id', 'received_at as receivedAt', 'sender', 'recipient', 'subject', 'html', 'text'] as const;

/** Newest first; `to` is a whole address. */
export const selectDemoMails = (tx: Tx, page: { to?: string; after?: Id; limit: number }) => {
  let query = deliveryTables(tx).selectFrom('delivery.demo_mail').select(columns).orderBy('id', 'desc').limit(page.limit);
  if (page.to !== undefined && page.to !== '') query = query.where(sql<string>`lower(recipient)`, '=', page.to.toLowerCase());
  if (page.after !== undefined) query = query.where('id', '<', page.after);
  return query.execute();
};

export const selectDemoMail = (tx: Tx, id: Id) =>
  deliveryTables(tx).selectFrom('delivery.demo_mail').select(columns).where('id', '=', id).executeTakeFirst();

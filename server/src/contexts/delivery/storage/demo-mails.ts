import { sql } from 'kysely';
import { containing } from '../../../platform/database/containing.ts';
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

/** Whatever stands in the recipient's address or the subject. */
const isFound = (search: string) => {
  const like = containing(search);
  return sql<boolean>`(recipient ilike ${like} or subject ilike ${like})`;
};

/** Newest first; `to` is a whole address, `search` a part of it or of the subject. */
export const selectDemoMails = (tx: Tx, page: { to?: string; search?: string; after?: Id; limit: number }) => {
  let query = deliveryTables(tx).selectFrom('delivery.demo_mail').select(columns).orderBy('id', 'desc').limit(page.limit);
  if (page.search !== undefined && page.search !== '') query = query.where(isFound(page.search));
  if (page.to !== undefined && page.to !== '') query = query.where(sql<string>`lower(recipient)`, '=', page.to.toLowerCase());
  if (page.after !== undefined) query = query.where('id', '<', page.after);
  return query.execute();
};

export const countDemoMails = async (tx: Tx, search: string): Promise<number> => {
  const { total } = await deliveryTables(tx)
    .selectFrom('delivery.demo_mail')
    .select(sql<number>`count(*)::int`.as('total'))
    .where(isFound(search))
    .executeTakeFirstOrThrow();
  return total;
};

export const selectDemoMail = (tx: Tx, id: Id) =>
  deliveryTables(tx).selectFrom('delivery.demo_mail').select(columns).where('id', '=', id).executeTakeFirst();

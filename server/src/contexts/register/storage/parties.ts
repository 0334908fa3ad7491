import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import type { Mediator, Operator, Party } from '../domain/parties.ts';
import { registerTables } from './tables.ts';

type Kind = 'sender' | 'dispatcher';
type Listed = Party & { removedAt: Date | null };

/** Adds one or changes its name; one that was removed comes back. Answers whether anything changed. */
export const upsertParty = async (tx: Tx, kind: Kind, { number, name }: Omit<Party, 'id'>): Promise<{ id: Id; isChanged: boolean }> => {
  const { rows } = await sql<{ id: Id }>`
    insert into ${sql.table(`register.${kind}`)} as party (id, number, name) values (${newId()}, ${number}, ${name})
    on conflict (number) do update set name = excluded.name, removed_at = null
      where party.name <> excluded.name or party.removed_at is not null
    returning id`.execute(tx);
  const [changed] = rows;
  if (changed !== undefined) return { id: changed.id, isChanged: true };
  return { id: (await selectPartyByNumber(tx, kind, number))?.id ?? '', isChanged: false };
};

export const selectPartyByNumber = (tx: Tx, kind: Kind, number: string): Promise<Party | undefined> =>
  registerTables(tx)
    .selectFrom(`register.${kind} as party`)
    .select(['party.id', 'party.number', 'party.name'])
    .where('party.number', '=', number)
    .where('party.removed_at', 'is', null)
    .executeTakeFirst();

/** Those in force now, by name. */
export const selectSenders = (tx: Tx): Promise<Party[]> =>
  registerTables(tx)
    .selectFrom('register.sender')
    .select(['id', 'number', 'name'])
    .where('removed_at', 'is', null)
    .orderBy('name')
    .execute();

/** With those that were removed, newest removal first among them, so that a removal can be taken back later too. */
export const selectSendersForKeeper = (tx: Tx): Promise<Listed[]> =>
  registerTables(tx)
    .selectFrom('register.sender')
    .select(['id', 'number', 'name', 'removed_at as removedAt'])
    .orderBy(sql`removed_at desc nulls first`)
    .orderBy('name')
    .execute();

/** Mediators with the numbers of the senders in force whom they may send for. */
export const selectMediators = async (tx: Tx): Promise<(Mediator & { removedAt: Date | null })[]> => {
  const { rows } = await sql<Mediator & { removedAt: Date | null }>`
    select dispatcher.id, dispatcher.number, dispatcher.name, dispatcher.removed_at as "removedAt",
      coalesce(array_agg(sender.number order by sender.number) filter (where sender.id is not null), '{}') as senders
    from register.dispatcher
      left join register.dispatcher_sender link on link.dispatcher_id = dispatcher.id
      left join register.sender on sender.id = link.sender_id and sender.removed_at is null
    group by dispatcher.id order by dispatcher.removed_at desc nulls first, dispatcher.name`.execute(tx);
  return rows;
};

export const setSendersOf = async (tx: Tx, dispatcherId: Id, senderIds: readonly Id[]): Promise<boolean> => {
  const tables = registerTables(tx);
  const before = await tables
    .selectFrom('register.dispatcher_sender')
    .select('sender_id as id')
    .where('dispatcher_id', '=', dispatcherId)
    .execute();
  const wanted = new Set(senderIds);
  const gone = before.filter(({ id }) => !wanted.has(id)).map(({ id }) => id);
  const missing = senderIds.filter((id) => !before.some((one) => one.id === id));
  if (gone.length > 0)
    await tables
      .deleteFrom('register.dispatcher_sender')
      .where('dispatcher_id', '=', dispatcherId)
      .where('sender_id', 'in', gone)
      .execute();
  if (missing.length > 0)
    await tables
      .insertInto('register.dispatcher_sender')
      .values(missing.map((senderId) => ({ dispatcher_id: dispatcherId, sender_id: senderId })))
      .execute();
  return gone.length + missing.length > 0;
};

/** Answers false when there is none, or it is so already. */
export const setRemoved = async (tx: Tx, kind: Kind | 'operator' | 'company', id: Id, isRemoved: boolean): Promise<boolean> => {
  const { numAffectedRows } = await sql`update ${sql.table(`register.${kind}`)} set removed_at = ${isRemoved ? new Date() : null}
    where id = ${id} and (removed_at is null) = ${isRemoved}`.execute(tx);
  return numAffectedRows === 1n;
};

/** What a caller is: decides what it may ask. */
export type Standing = { isSender: boolean; isDispatcher: boolean; isOperator: boolean };

export const selectStanding = async (tx: Tx, number: string): Promise<Standing> => {
  const { rows } = await sql<Standing>`select
    exists (select from register.sender where number = ${number} and removed_at is null) as "isSender",
    exists (select from register.dispatcher where number = ${number} and removed_at is null) as "isDispatcher",
    exists (select from register.operator where number = ${number} and removed_at is null) as "isOperator"`.execute(tx);
  return rows[0] ?? { isSender: false, isDispatcher: false, isOperator: false };
};

/** Whether the mediator is approved, the sender known, and the one may send for the other; with the operators, in one question. */
export type Mandate = { isDispatcher: boolean; isSender: boolean; isGiven: boolean; operators: Operator[] };

export const selectMandate = async (tx: Tx, { mediator, sender }: { mediator: string; sender: string }): Promise<Mandate> => {
  const { rows } = await sql<Mandate>`select
    exists (select from register.dispatcher where number = ${mediator} and removed_at is null) as "isDispatcher",
    exists (select from register.sender where number = ${sender} and removed_at is null) as "isSender",
    exists (select from register.dispatcher_sender link join register.dispatcher on dispatcher.id = link.dispatcher_id
      join register.sender on sender.id = link.sender_id where dispatcher.number = ${mediator} and sender.number = ${sender}) as "isGiven",
    (select coalesce(json_agg(json_build_object('id', id, 'number', number, 'name', name, 'serviceAddress', service_address,
      'uiAddress', ui_address, 'logo', logo, 'domains', '[]'::json)), '[]') from register.operator) as operators`.execute(tx);
  return rows[0] ?? { isDispatcher: false, isSender: false, isGiven: false, operators: [] };
};

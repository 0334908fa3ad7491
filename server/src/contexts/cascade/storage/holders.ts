import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { Locale } from '../../../vocabulary/locale.ts';
import type { Holder, MailStatus, Way } from '../domain/cascade.ts';
import { cascadeTables } from './tables.ts';

const columns = [
  'id',
  'kind',
  'name',
  'email',
  'mobile',
  'role',
  'audience_id as audienceId',
  'added_by as addedBy',
  'locale',
  'position',
  'sent_at as sentAt',
  'mail_status as mailStatus',
  'reminders',
  'reminded_on as remindedOn',
  'confirmed_at as confirmedAt',
  'how',
  'reached',
  'passed_on as passedOn',
  'declined_at as declinedAt',
] as const;

/** Everybody who is in the chain now. */
export const selectHolders = (tx: Tx, cascadeId: Id): Promise<Holder[]> =>
  cascadeTables(tx)
    .selectFrom('cascade.holder')
    .where('cascade_id', '=', cascadeId)
    .where('removed_at', 'is', null)
    .select(columns)
    .orderBy('position')
    .execute();

export type PlacedHolder = Holder & { cascadeId: Id; organisationId: Id; removedAt: Date | null };

export const selectHolder = (tx: Tx, id: Id): Promise<PlacedHolder | undefined> =>
  cascadeTables(tx)
    .selectFrom('cascade.holder')
    .where('id', '=', id)
    .select([...columns, 'cascade_id as cascadeId', 'organisation_id as organisationId', 'removed_at as removedAt'])
    .executeTakeFirst();

export type NewHolder = Pick<
  Holder,
  'id' | 'kind' | 'name' | 'email' | 'mobile' | 'role' | 'audienceId' | 'addedBy' | 'locale' | 'position'
>;

const perStatement = 1000;

export const insertHolders = async (tx: Tx, place: { cascadeId: Id; organisationId: Id }, holders: readonly NewHolder[]): Promise<void> => {
  for (let from = 0; from < holders.length; from += perStatement)
    await cascadeTables(tx)
      .insertInto('cascade.holder')
      .values(
        holders.slice(from, from + perStatement).map(({ audienceId, addedBy, ...holder }) => ({
          ...holder,
          cascade_id: place.cascadeId,
          organisation_id: place.organisationId,
          audience_id: audienceId,
          added_by: addedBy,
        })),
      )
      .execute();
};

export const nextPosition = async (tx: Tx, cascadeId: Id): Promise<number> => {
  const { next } = await cascadeTables(tx)
    .selectFrom('cascade.holder')
    .where('cascade_id', '=', cascadeId)
    .select(sql<number>`coalesce(max(position), 0) + 1`.as('next'))
    .executeTakeFirstOrThrow();
  return next;
};

export type HolderChange = {
  name?: string;
  email?: string;
  mobile?: string | null;
  role?: string;
  audienceId?: Id | null;
  locale?: Locale;
  position?: number;
  sentAt?: Date;
  mailStatus?: MailStatus;
  confirmedAt?: Date;
  how?: Way;
  reached?: number | null;
  passedOn?: string;
  declinedAt?: Date | null;
  replacedBy?: Id;
};

export const updateHolder = async (tx: Tx, id: Id, change: HolderChange): Promise<void> => {
  await cascadeTables(tx)
    .updateTable('cascade.holder')
    .set({
      ...(change.name === undefined ? {} : { name: change.name }),
      ...(change.email === undefined ? {} : { email: change.email }),
      ...(change.mobile === undefined ? {} : { mobile: change.mobile }),
      ...(change.role === undefined ? {} : { role: change.role }),
      ...(change.audienceId === undefined ? {} : { audience_id: change.audienceId }),
      ...(change.locale === undefined ? {} : { locale: change.locale }),
      ...(change.position === undefined ? {} : { position: change.position }),
      ...(change.sentAt === undefined ? {} : { sent_at: change.sentAt }),
      ...(change.mailStatus === undefined ? {} : { mail_status: change.mailStatus }),
      ...(change.confirmedAt === undefined ? {} : { confirmed_at: change.confirmedAt }),
      ...(change.how === undefined ? {} : { how: change.how }),
      ...(change.reached === undefined ? {} : { reached: change.reached }),
      ...(change.passedOn === undefined ? {} : { passed_on: change.passedOn }),
      ...(change.declinedAt === undefined ? {} : { declined_at: change.declinedAt }),
      ...(change.replacedBy === undefined ? {} : { replaced_by: change.replacedBy }),
    })
    .where('id', '=', id)
    .execute();
};

/** One more reminder, today; several people in one statement. */
export const markReminded = async (tx: Tx, ids: readonly Id[], today: string): Promise<void> => {
  await cascadeTables(tx)
    .updateTable('cascade.holder')
    .set({ reminders: sql`reminders + 1`, reminded_on: today })
    .where('id', 'in', ids)
    .execute();
};

export const markSent = async (tx: Tx, ids: readonly Id[]): Promise<void> => {
  await cascadeTables(tx)
    .updateTable('cascade.holder')
    .set({ sent_at: sql<Date>`coalesce(sent_at, now())`, mail_status: 'waiting' })
    .where('id', 'in', ids)
    .execute();
};

export const markRemoved = async (tx: Tx, ids: readonly Id[], removedWith: Id): Promise<void> => {
  await cascadeTables(tx)
    .updateTable('cascade.holder')
    .set({ removed_at: sql<Date>`now()`, removed_with: removedWith })
    .where('id', 'in', ids)
    .where('removed_at', 'is', null)
    .execute();
};

/** Brings back those who left with this one; answers how many. */
export const restoreRemovedWith = async (tx: Tx, holderId: Id): Promise<Id[]> => {
  const rows = await cascadeTables(tx)
    .updateTable('cascade.holder')
    .set({ removed_at: null, removed_with: null })
    .where('removed_with', '=', holderId)
    .where('replaced_by', 'is', null)
    .returning('id')
    .execute();
  return rows.map(({ id }) => id);
};

import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { Body } from '../domain/body.ts';
import type { SendOutChannel, SendOutStatus } from '../domain/send-out.ts';
import { deliveryTables } from './tables.ts';

const columns = [
  'id',
  'organisation_id as organisationId',
  'programme_id as programmeId',
  'title',
  'subject',
  'body',
  'channels',
  'status',
  'revision',
  'created_by as createdBy',
  'created_at as createdAt',
  'updated_by as updatedBy',
  'updated_at as updatedAt',
  'released_at as releasedAt',
  'released_by as releasedBy',
  'recipients',
] as const;

const audienceIds = sql<
  Id[]
>`array(select audience_id from delivery.send_out_audience where send_out_id = send_out.id order by audience_id)`.as('audienceIds');
const needIds = sql<Id[]>`array(select need_id from delivery.send_out_need where send_out_id = send_out.id order by need_id)`.as('needIds');

const selection = (tx: Tx, organisationId: Id) =>
  deliveryTables(tx)
    .selectFrom('delivery.send_out as send_out')
    .where('organisation_id', '=', organisationId)
    .select([...columns, audienceIds, needIds]);

export type SendOutRow = {
  id: Id;
  organisationId: Id;
  programmeId: Id;
  title: string;
  subject: string;
  body: Body;
  channels: SendOutChannel[];
  status: SendOutStatus;
  revision: number;
  createdBy: Id;
  createdAt: Date;
  updatedBy: Id;
  updatedAt: Date;
  releasedAt: Date | null;
  releasedBy: Id | null;
  recipients: number | null;
  audienceIds: Id[];
  needIds: Id[];
};

export const selectSendOut = (tx: Tx, organisationId: Id, id: Id): Promise<SendOutRow | undefined> =>
  selection(tx, organisationId).where('id', '=', id).executeTakeFirst();

/** The same, locked: nobody changes or releases it meanwhile. */
export const lockSendOut = (tx: Tx, organisationId: Id, id: Id): Promise<SendOutRow | undefined> =>
  selection(tx, organisationId).where('id', '=', id).forUpdate().executeTakeFirst();

export const selectSendOutsByIds = (tx: Tx, organisationId: Id, ids: readonly Id[]): Promise<SendOutRow[]> =>
  selection(tx, organisationId).where(sql<boolean>`id = any(${ids}::uuid[])`).execute();

/** Those that are leaving right now, of any of these organisations. */
export const selectLeaving = (tx: Tx, organisationIds: readonly Id[]): Promise<SendOutRow[]> =>
  deliveryTables(tx)
    .selectFrom('delivery.send_out as send_out')
    .where(sql<boolean>`organisation_id = any(${organisationIds}::uuid[])`)
    .where('status', '=', 'sending')
    .select([...columns, audienceIds, needIds])
    .orderBy('id', 'desc')
    .execute();

/** Newest first. */
export const selectSendOuts = (
  tx: Tx,
  organisationId: Id,
  page: { status?: SendOutStatus; programmeId?: Id; after?: Id; limit: number },
): Promise<SendOutRow[]> => {
  let query = selection(tx, organisationId).orderBy('id', 'desc').limit(page.limit);
  if (page.status !== undefined) query = query.where('status', '=', page.status);
  if (page.programmeId !== undefined) query = query.where('programme_id', '=', page.programmeId);
  if (page.after !== undefined) query = query.where('id', '<', page.after);
  return query.execute();
};

export const insertSendOut = async (
  tx: Tx,
  sendOut: {
    id: Id;
    organisationId: Id;
    programmeId: Id;
    title: string;
    subject: string;
    body: Body;
    channels: readonly SendOutChannel[];
    personId: Id;
  },
): Promise<void> => {
  await deliveryTables(tx)
    .insertInto('delivery.send_out')
    .values({
      id: sendOut.id,
      organisation_id: sendOut.organisationId,
      programme_id: sendOut.programmeId,
      title: sendOut.title,
      subject: sendOut.subject,
      body: JSON.stringify(sendOut.body),
      channels: [...sendOut.channels],
      created_by: sendOut.personId,
      updated_by: sendOut.personId,
    })
    .execute();
};

export type DraftChange = { title?: string; subject?: string; body?: Body; channels?: SendOutChannel[] };

/** Answers false when somebody else changed the row since `revision`, or it is no draft any more. */
export const updateDraft = async (
  tx: Tx,
  organisationId: Id,
  id: Id,
  change: DraftChange & { revision: number; personId: Id },
): Promise<boolean> => {
  const { numUpdatedRows } = await deliveryTables(tx)
    .updateTable('delivery.send_out')
    .set({
      ...(change.title === undefined ? {} : { title: change.title }),
      ...(change.subject === undefined ? {} : { subject: change.subject }),
      ...(change.body === undefined ? {} : { body: JSON.stringify(change.body) }),
      ...(change.channels === undefined ? {} : { channels: change.channels }),
      revision: change.revision + 1,
      updated_by: change.personId,
      updated_at: new Date(),
    })
    .where('organisation_id', '=', organisationId)
    .where('id', '=', id)
    .where('revision', '=', change.revision)
    .where('status', '=', 'draft')
    .executeTakeFirst();
  return numUpdatedRows === 1n;
};

export const replaceAudiences = async (tx: Tx, sendOutId: Id, ids: readonly Id[]): Promise<void> => {
  const db = deliveryTables(tx);
  await db.deleteFrom('delivery.send_out_audience').where('send_out_id', '=', sendOutId).execute();
  const rows = [...new Set(ids)].map((audience_id) => ({ send_out_id: sendOutId, audience_id }));
  if (rows.length > 0) await db.insertInto('delivery.send_out_audience').values(rows).execute();
};

export const insertNeeds = async (tx: Tx, sendOutId: Id, ids: readonly Id[]): Promise<void> => {
  const rows = [...new Set(ids)].map((need_id) => ({ send_out_id: sendOutId, need_id }));
  if (rows.length > 0) await deliveryTables(tx).insertInto('delivery.send_out_need').values(rows).execute();
};

export const updateStatus = async (tx: Tx, organisationId: Id, id: Id, status: SendOutStatus): Promise<void> => {
  await deliveryTables(tx)
    .updateTable('delivery.send_out')
    .set({ status })
    .where('organisation_id', '=', organisationId)
    .where('id', '=', id)
    .execute();
};

export const updateReleased = async (
  tx: Tx,
  organisationId: Id,
  id: Id,
  release: { status: SendOutStatus; personId: Id; recipients: number },
): Promise<void> => {
  await deliveryTables(tx)
    .updateTable('delivery.send_out')
    .set({ status: release.status, released_at: new Date(), released_by: release.personId, recipients: release.recipients })
    .where('organisation_id', '=', organisationId)
    .where('id', '=', id)
    .execute();
};

export const insertContentVersion = async (
  tx: Tx,
  version: { id: Id; organisationId: Id; sendOutId: Id; number: number; subject: string; body: Body },
): Promise<void> => {
  await deliveryTables(tx)
    .insertInto('delivery.content_version')
    .values({
      id: version.id,
      organisation_id: version.organisationId,
      send_out_id: version.sendOutId,
      number: version.number,
      subject: version.subject,
      body: JSON.stringify(version.body),
    })
    .execute();
};

export const selectContentVersions = (tx: Tx, ids: readonly Id[]) =>
  deliveryTables(tx)
    .selectFrom('delivery.content_version')
    .where(sql<boolean>`id = any(${ids}::uuid[])`)
    .select(['id', 'organisation_id as organisationId', 'send_out_id as sendOutId', 'subject', 'body'])
    .execute();

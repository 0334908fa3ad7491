import type { Tx } from '../../../platform/database/database.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import { serviceTables } from './service-tables.ts';

export type Reference = {
  id: Id;
  messageId: Id;
  programmeId: Id;
  organisationId: Id;
  toProgrammeId: Id | null;
  name: string;
  url: string;
  how: string;
};

const columns = [
  'reference.id',
  'reference.message_id as messageId',
  'reference.programme_id as programmeId',
  'reference.organisation_id as organisationId',
  'reference.to_programme_id as toProgrammeId',
  'reference.name',
  'reference.url',
  'reference.how',
] as const;

const living = (tx: Tx) =>
  serviceTables(tx)
    .selectFrom('planning.message_reference as reference')
    .innerJoin('planning.message as message', 'message.id', 'reference.message_id')
    .where('reference.removed_at', 'is', null)
    .where('message.deleted_at', 'is', null)
    .orderBy('reference.created_at')
    .orderBy('reference.id');

export const selectReferencesFrom = (tx: Tx, messageId: Id): Promise<Reference[]> =>
  living(tx).select(columns).where('reference.message_id', '=', messageId).execute();

/** Messages of any programme that refer to this one. Who may see them is for the caller to say. */
export const selectReferencesTo = (tx: Tx, programmeId: Id): Promise<(Reference & { messageTitle: string })[]> =>
  living(tx)
    .select([...columns, 'message.title as messageTitle'])
    .where('reference.to_programme_id', '=', programmeId)
    .execute();

export const selectReference = (tx: Tx, id: Id): Promise<Reference | undefined> =>
  serviceTables(tx).selectFrom('planning.message_reference as reference').select(columns).where('reference.id', '=', id).executeTakeFirst();

export const insertReference = async (tx: Tx, reference: Omit<Reference, 'id'>): Promise<Id> => {
  const id = newId();
  await serviceTables(tx)
    .insertInto('planning.message_reference')
    .values({
      id,
      message_id: reference.messageId,
      programme_id: reference.programmeId,
      organisation_id: reference.organisationId,
      to_programme_id: reference.toProgrammeId,
      name: reference.name,
      url: reference.url,
      how: reference.how,
    })
    .execute();
  return id;
};

export const markReferenceRemoved = async (tx: Tx, id: Id, removedAt: Date | null): Promise<void> => {
  await serviceTables(tx).updateTable('planning.message_reference').set({ removed_at: removedAt }).where('id', '=', id).execute();
};

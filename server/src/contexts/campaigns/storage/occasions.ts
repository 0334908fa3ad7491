import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { Occasion, OccasionWords } from '../domain/occasion.ts';
import { campaignTables } from './tables.ts';

const whole = (tx: Tx) =>
  campaignTables(tx)
    .selectFrom('campaigns.occasion')
    .select([
      'id',
      'organisation_id as organisationId',
      'kind',
      'title',
      'starts_on as startsOn',
      'ends_on as endsOn',
      'benefit',
      'helps',
      'reach',
      'revision',
      'updated_by as updatedBy',
      'updated_at as updatedAt',
      'removed_at as removedAt',
    ]);

/** The living occasions of a shared service, in order of their day. */
export const selectOccasions = (tx: Tx, serviceId: Id): Promise<Occasion[]> =>
  whole(tx).where('service_id', '=', serviceId).where('removed_at', 'is', null).orderBy('starts_on').orderBy('id').limit(1000).execute();

/** By id, removed ones too: a campaign still tells what it was about. */
export const selectOccasionsByIds = async (tx: Tx, serviceId: Id, ids: readonly Id[]): Promise<Occasion[]> =>
  ids.length === 0 ? [] : whole(tx).where('service_id', '=', serviceId).where('id', 'in', ids).execute();

export const selectOccasion = (tx: Tx, serviceId: Id, id: Id): Promise<Occasion | undefined> =>
  whole(tx).where('service_id', '=', serviceId).where('id', '=', id).executeTakeFirst();

const columnsOf = ({ kind, title, startsOn, endsOn, benefit, helps, reach }: OccasionWords) => ({
  kind,
  title,
  starts_on: startsOn,
  ends_on: endsOn,
  benefit,
  helps,
  reach,
});

export const insertOccasion = async (
  tx: Tx,
  occasion: OccasionWords & { id: Id; serviceId: Id; organisationId: Id; createdBy: Id },
): Promise<void> => {
  const { id, serviceId, organisationId, createdBy } = occasion;
  await campaignTables(tx)
    .insertInto('campaigns.occasion')
    .values({
      id,
      service_id: serviceId,
      organisation_id: organisationId,
      created_by: createdBy,
      updated_by: createdBy,
      ...columnsOf(occasion),
    })
    .execute();
};

/** False when somebody has saved since `revision`. */
export const updateOccasion = async (tx: Tx, id: Id, revision: number, words: OccasionWords, updatedBy: Id): Promise<boolean> => {
  const { numUpdatedRows } = await campaignTables(tx)
    .updateTable('campaigns.occasion')
    .set({ ...columnsOf(words), updated_by: updatedBy, updated_at: new Date(), revision: revision + 1 })
    .where('id', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
};

export const updateOccasionRemoved = async (tx: Tx, id: Id, removedAt: Date | null): Promise<void> => {
  await campaignTables(tx)
    .updateTable('campaigns.occasion')
    .set({ removed_at: removedAt, revision: sql`revision + 1` })
    .where('id', '=', id)
    .execute();
};

import type { Updateable } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { ContributionStatus, EditReason } from '../domain/contribution.ts';
import { type NetworkTables, networkTables } from './tables.ts';

export type Contribution = {
  id: Id;
  organisationId: Id;
  status: ContributionStatus;
  title: string;
  text: string;
  suggestion: string;
  ownerId: Id | null;
  sentBy: Id;
  sentAt: Date;
  timesSent: number;
  revision: number;
  editedTitle: string | null;
  editedText: string | null;
  editedBy: Id | null;
  editedAt: Date | null;
  takenBy: Id | null;
  takenAt: Date | null;
  reasons: EditReason[];
  explanation: string;
  answeredBy: Id | null;
  answeredAt: Date | null;
  pageId: Id | null;
  pageUrl: string | null;
};

const whole = (tx: Tx) =>
  networkTables(tx)
    .selectFrom('network.contribution')
    .select([
      'id',
      'organisation_id as organisationId',
      'status',
      'title',
      'text',
      'suggestion',
      'owner_id as ownerId',
      'sent_by as sentBy',
      'sent_at as sentAt',
      'times_sent as timesSent',
      'revision',
      'edited_title as editedTitle',
      'edited_text as editedText',
      'edited_by as editedBy',
      'edited_at as editedAt',
      'taken_by as takenBy',
      'taken_at as takenAt',
      'reasons',
      'explanation',
      'answered_by as answeredBy',
      'answered_at as answeredAt',
      'page_id as pageId',
      'page_url as pageUrl',
    ]);

const most = 500;

/** Newest first: one organisation's own, or the whole network's without it. */
export const selectContributions = (tx: Tx, serviceId: Id, { organisationId }: { organisationId?: Id }): Promise<Contribution[]> => {
  const query = whole(tx).where('service_id', '=', serviceId).orderBy('id', 'desc').limit(most);
  // What its organisation has taken back is no business of the network's.
  if (organisationId === undefined) return query.where('status', '!=', 'withdrawn').execute();
  return query.where('organisation_id', '=', organisationId).execute();
};

export const selectContribution = (tx: Tx, serviceId: Id, id: Id): Promise<Contribution | undefined> =>
  whole(tx).where('service_id', '=', serviceId).where('id', '=', id).executeTakeFirst();

export const insertContribution = async (
  tx: Tx,
  one: { id: Id; serviceId: Id; organisationId: Id; hostOrganisationId: Id; title: string; text: string; suggestion: string; sentBy: Id },
): Promise<void> => {
  await networkTables(tx)
    .insertInto('network.contribution')
    .values({
      id: one.id,
      service_id: one.serviceId,
      organisation_id: one.organisationId,
      host_organisation_id: one.hostOrganisationId,
      title: one.title,
      text: one.text,
      suggestion: one.suggestion,
      owner_id: one.sentBy,
      sent_by: one.sentBy,
    })
    .execute();
};

type Change = Omit<Updateable<NetworkTables['network.contribution']>, 'id' | 'organisation_id' | 'service_id' | 'revision'>;

/** False when somebody has saved since `revision`. */
export const updateContribution = async (tx: Tx, id: Id, revision: number, change: Change): Promise<boolean> => {
  const { numUpdatedRows } = await networkTables(tx)
    .updateTable('network.contribution')
    .set({ ...change, revision: revision + 1 })
    .where('id', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
};

/** Whoever answered for it has left: what is still open has no owner. Answers how many. */
export const clearOwner = async (tx: Tx, organisationId: Id, ownerId: Id): Promise<number> => {
  const { numUpdatedRows } = await networkTables(tx)
    .updateTable('network.contribution')
    .set({ owner_id: null })
    .where('organisation_id', '=', organisationId)
    .where('owner_id', '=', ownerId)
    .where('status', 'in', ['sent', 'taken', 'returned'])
    .executeTakeFirst();
  return Number(numUpdatedRows);
};

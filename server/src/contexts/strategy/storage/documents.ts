import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { DocumentKind, Visibility } from '../domain/document.ts';
import { strategyTables } from './tables.ts';

export type GoverningDocument = {
  id: Id;
  serviceId: Id;
  organisationId: Id;
  kind: DocumentKind;
  title: string;
  visibility: Visibility;
  revision: number;
  removedAt: Date | null;
};

const whole = (tx: Tx) =>
  strategyTables(tx)
    .selectFrom('strategy.document')
    .select([
      'id',
      'service_id as serviceId',
      'organisation_id as organisationId',
      'kind',
      'title',
      'visibility',
      'revision',
      'removed_at as removedAt',
    ]);

export const selectDocuments = (tx: Tx, serviceId: Id): Promise<GoverningDocument[]> =>
  whole(tx).where('service_id', '=', serviceId).where('removed_at', 'is', null).orderBy('kind', 'desc').orderBy('title').execute();

/** Removed ones too: a removal can be undone. */
export const selectDocument = (tx: Tx, serviceId: Id, id: Id): Promise<GoverningDocument | undefined> =>
  whole(tx).where('service_id', '=', serviceId).where('id', '=', id).executeTakeFirst();

/** For readers without an account. */
export const selectPublicDocument = (tx: Tx, id: Id): Promise<GoverningDocument | undefined> =>
  whole(tx).where('id', '=', id).where('visibility', '=', 'public').where('removed_at', 'is', null).executeTakeFirst();

/** For the job, which knows no actor. */
export const selectDocumentOf = (tx: Tx, organisationId: Id, id: Id): Promise<GoverningDocument | undefined> =>
  whole(tx).where('organisation_id', '=', organisationId).where('id', '=', id).executeTakeFirst();

export const insertDocument = async (
  tx: Tx,
  one: Pick<GoverningDocument, 'id' | 'serviceId' | 'organisationId' | 'kind' | 'title' | 'visibility'> & { createdBy: Id },
): Promise<void> => {
  await strategyTables(tx)
    .insertInto('strategy.document')
    .values({
      id: one.id,
      service_id: one.serviceId,
      organisation_id: one.organisationId,
      kind: one.kind,
      title: one.title,
      visibility: one.visibility,
      created_by: one.createdBy,
    })
    .execute();
};

/** False when somebody has saved since `revision`. */
export const updateDocument = async (
  tx: Tx,
  id: Id,
  revision: number,
  change: Pick<GoverningDocument, 'kind' | 'title' | 'visibility'>,
): Promise<boolean> => {
  const { numUpdatedRows } = await strategyTables(tx)
    .updateTable('strategy.document')
    .set({ ...change, revision: revision + 1 })
    .where('id', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
};

export const updateDocumentRemoved = async (tx: Tx, id: Id, isRemoved: boolean): Promise<void> => {
  await strategyTables(tx)
    .updateTable('strategy.document')
    .set({ removed_at: isRemoved ? new Date() : null })
    .where('id', '=', id)
    .execute();
};

type Follower = { organisationId: Id; personId: Id };

export const insertFollower = async (tx: Tx, documentId: Id, { organisationId, personId }: Follower): Promise<void> => {
  await strategyTables(tx)
    .insertInto('strategy.follower')
    .values({ document_id: documentId, organisation_id: organisationId, person_id: personId })
    .onConflict((conflict) => conflict.columns(['document_id', 'person_id']).doNothing())
    .execute();
};

export const deleteFollower = async (tx: Tx, documentId: Id, personId: Id): Promise<void> => {
  await strategyTables(tx)
    .deleteFrom('strategy.follower')
    .where('document_id', '=', documentId)
    .where('person_id', '=', personId)
    .execute();
};

/** Somebody has left the organisation she followed from. */
export const deleteFollowing = async (tx: Tx, organisationId: Id, personId: Id): Promise<void> => {
  await strategyTables(tx)
    .deleteFrom('strategy.follower')
    .where('organisation_id', '=', organisationId)
    .where('person_id', '=', personId)
    .execute();
};

export const selectFollowers = (tx: Tx, documentIds: readonly Id[]): Promise<(Follower & { documentId: Id })[]> =>
  documentIds.length === 0
    ? Promise.resolve([])
    : strategyTables(tx)
        .selectFrom('strategy.follower')
        .select(['document_id as documentId', 'organisation_id as organisationId', 'person_id as personId'])
        .where('document_id', 'in', documentIds)
        .orderBy(sql`followed_at`)
        .execute();

import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { PartnerKind, ShareKind } from '../domain/partner.ts';
import { voiceTables } from './voice-tables.ts';

export type Partner = { id: Id; serviceId: Id; hostOrganisationId: Id; organisationId: Id; kind: PartnerKind; since: Date };
export type PartnerShare = { subjectId: Id; kind: ShareKind; sharedAt: Date };

const living = (tx: Tx) =>
  voiceTables(tx)
    .selectFrom('network.partner')
    .select([
      'id',
      'service_id as serviceId',
      'host_organisation_id as hostOrganisationId',
      'organisation_id as organisationId',
      'kind',
      'since',
    ])
    .where('ended_at', 'is', null);

export const selectPartners = (tx: Tx, serviceId: Id): Promise<Partner[]> =>
  living(tx).where('service_id', '=', serviceId).orderBy('since').execute();

/** The services that this organisation is a partner of. */
export const selectPartnershipsOf = (tx: Tx, organisationId: Id): Promise<Partner[]> =>
  living(tx).where('organisation_id', '=', organisationId).orderBy('since').execute();

/** False when it is a partner already. */
export const insertPartner = async (tx: Tx, one: Omit<Partner, 'since'> & { addedBy: Id }): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await voiceTables(tx)
    .insertInto('network.partner')
    .values({
      id: one.id,
      service_id: one.serviceId,
      host_organisation_id: one.hostOrganisationId,
      organisation_id: one.organisationId,
      kind: one.kind,
      added_by: one.addedBy,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
};

export const updatePartnerEnded = async (tx: Tx, serviceId: Id, id: Id, isEnded: boolean): Promise<boolean> => {
  const { numUpdatedRows } = await voiceTables(tx)
    .updateTable('network.partner')
    .set({ ended_at: isEnded ? new Date() : null })
    .where('id', '=', id)
    .where('service_id', '=', serviceId)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
};

export const selectShares = (tx: Tx, serviceId: Id): Promise<PartnerShare[]> =>
  voiceTables(tx)
    .selectFrom('network.partner_share')
    .select(['subject_id as subjectId', 'kind', 'shared_at as sharedAt'])
    .where('service_id', '=', serviceId)
    .execute();

export const insertShare = async (
  tx: Tx,
  one: { serviceId: Id; subjectId: Id; kind: ShareKind; organisationId: Id; sharedBy: Id },
): Promise<void> => {
  await voiceTables(tx)
    .insertInto('network.partner_share')
    .values({
      service_id: one.serviceId,
      subject_id: one.subjectId,
      kind: one.kind,
      organisation_id: one.organisationId,
      shared_by: one.sharedBy,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
};

export const deleteShare = async (tx: Tx, serviceId: Id, subjectId: Id): Promise<void> => {
  await voiceTables(tx)
    .deleteFrom('network.partner_share')
    .where('service_id', '=', serviceId)
    .where('subject_id', '=', subjectId)
    .execute();
};

import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { SavingBasis } from '../domain/saving.ts';
import { voiceTables } from './voice-tables.ts';

export const selectSavingBases = (tx: Tx, serviceId: Id): Promise<SavingBasis[]> =>
  voiceTables(tx)
    .selectFrom('network.saving_basis')
    .select(['id', 'print_kronor as printKronor', 'postage_kronor as postageKronor', 'source', 'valid_from as validFrom'])
    .where('service_id', '=', serviceId)
    .where('removed_at', 'is', null)
    .orderBy('valid_from')
    .execute();

type NewBasis = Omit<SavingBasis, 'validFrom'> & { validFrom: string; serviceId: Id; organisationId: Id; setBy: Id };

/** False when a basis from that day is there already. */
export const insertSavingBasis = async (tx: Tx, one: NewBasis): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await voiceTables(tx)
    .insertInto('network.saving_basis')
    .values({
      id: one.id,
      service_id: one.serviceId,
      organisation_id: one.organisationId,
      print_kronor: one.printKronor,
      postage_kronor: one.postageKronor,
      source: one.source,
      valid_from: one.validFrom,
      set_by: one.setBy,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
};

export const updateSavingBasisRemoved = async (tx: Tx, serviceId: Id, id: Id, isRemoved: boolean): Promise<boolean> => {
  const { numUpdatedRows } = await voiceTables(tx)
    .updateTable('network.saving_basis')
    .set({ removed_at: isRemoved ? new Date() : null })
    .where('id', '=', id)
    .where('service_id', '=', serviceId)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
};

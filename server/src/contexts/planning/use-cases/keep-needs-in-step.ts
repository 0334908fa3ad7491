import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { compareNeeds } from '../domain/needs.ts';
import { selectAudiences } from '../storage/audiences.ts';
import { selectMessages } from '../storage/messages.ts';
import { insertNeeds, selectNeedsOfEverybody, updateDerivedNeeds } from '../storage/needs.ts';
import { selectParticipants } from '../storage/programmes.ts';
import { announceNeeds } from './announce.ts';

/**
 * Brings the needs of the owner and of all who have adopted the programme in step with its structure.
 * Call it after every change of structure, with the programme locked. The counts are the given organisation's.
 */
export const keepNeedsInStep = async (tx: Tx, programmeId: Id, organisationId: Id): Promise<{ added: number; withdrawn: number }> => {
  const structure = { audiences: await selectAudiences(tx, programmeId), messages: await selectMessages(tx, programmeId) };
  const kept = await selectNeedsOfEverybody(tx, programmeId);
  const { added, changed } = compareNeeds(structure, kept, await selectParticipants(tx, programmeId));
  const inserted = await insertNeeds(tx, programmeId, added);
  await updateDerivedNeeds(tx, changed);
  await announceNeeds(tx, programmeId, [...inserted, ...changed]);
  const before = new Map(kept.map((need) => [need.id, need.withdrawnBecause]));
  const own = changed.filter((need) => need.organisationId === organisationId);
  const revived = own.filter((need) => need.withdrawnBecause === null && before.get(need.id) !== null);
  const withdrawn = own.filter((need) => need.withdrawnBecause !== null && before.get(need.id) === null);
  return { added: inserted.filter((need) => need.organisationId === organisationId).length + revived.length, withdrawn: withdrawn.length };
};

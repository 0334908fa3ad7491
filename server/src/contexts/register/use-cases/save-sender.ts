import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { upsertParty } from '../storage/parties.ts';
import { readParty, throwIfAny } from './read-party.ts';

/** Ten digits, or twelve with `16`. */
export type SaveSender = { organisationNumber: string; name: string };

/** Connects an organisation as a sender, or changes its name; saving the same again changes nothing. */
export const saveSender = async (tx: Tx, actor: MemberActor | null, command: SaveSender): Promise<{ id: Id }> => {
  const { number, name, faults } = readParty(command);
  throwIfAny(faults);
  const { id, isChanged } = await upsertParty(tx, 'sender', { number, name });
  if (isChanged) await recordAudit(tx, actor, { action: 'register.senderSaved', subjectType: 'registerSender', subjectId: id });
  return { id };
};

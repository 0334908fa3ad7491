import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { type FieldFault, type RawMember, readMember } from '../domain/members/read-member.ts';
import { announceMembers } from './announce-members.ts';
import { type SavedMembers, saveMembers } from './save-members.ts';

/** Faults as an error whose fields the form can show. */
export const faultsToError = (faults: readonly FieldFault[]): AppError =>
  new AppError(
    'invalidInput',
    { summarySv: faults.map(({ sv }) => sv).join(' '), summaryEn: faults.map(({ en }) => en).join(' ') },
    { fields: faults.map(({ field, sv, en }) => ({ field, sv, en })) },
  );

/** Adds one member by hand; the same rules as for a list. */
export const addMember = async (
  tx: Tx,
  actor: MemberActor,
  { audienceId, raw }: { audienceId: Id; raw: RawMember },
): Promise<SavedMembers> => {
  const { member, faults } = readMember(raw);
  if (faults.length > 0) throw faultsToError(faults);
  const saved = await saveMembers(tx, actor, audienceId, [member]);
  await announceMembers(tx, actor.organisationId, audienceId);
  await recordAudit(tx, actor, { action: 'delivery.memberAdded', subjectType: 'audience', subjectId: audienceId, details: saved });
  return saved;
};

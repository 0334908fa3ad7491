import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { readMember } from '../domain/members/read-member.ts';
import { selectMembersByEmail } from '../storage/members-by-email.ts';
import { faultsToError } from './add-member.ts';
import { announceMembers } from './announce-members.ts';
import { saveMembers } from './save-members.ts';

/** Adds people that another context knows by name and e-mail, such as the holders of a cascade; all of them or none. */
export const addMembers = async (
  tx: Tx,
  actor: MemberActor,
  { audienceId, members }: { audienceId: Id; members: readonly { name: string; email: string }[] },
): Promise<void> => {
  if (members.length === 0) return;
  const readings = members.map(({ name, email }) => readMember({ name, email }));
  const faults = readings.flatMap((reading) => reading.faults);
  if (faults.length > 0) throw faultsToError(faults);
  const saved = await saveMembers(
    tx,
    actor,
    audienceId,
    readings.map(({ member }) => member),
  );
  await announceMembers(tx, actor.organisationId, audienceId);
  await recordAudit(tx, actor, { action: 'delivery.membersAdded', subjectType: 'audience', subjectId: audienceId, details: saved });
};

/** The audience's members with this address: usually one, several where a unit shares it. */
export const findMembersByEmail = (tx: Tx, place: { organisationId: Id; audienceId: Id; email: string }): Promise<Id[]> =>
  selectMembersByEmail(tx, place);

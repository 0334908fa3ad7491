import type { Tx } from '../../../platform/database/database.ts';
import { publish } from '../../../platform/jobs/events.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { Role } from '../../../vocabulary/role.ts';
import { membershipChanged } from '../events.ts';
import { deleteMembership, selectMembers, upsertMembership } from '../storage/people.ts';
import { recordAudit } from './record-audit.ts';

/** Sets a member's roles; no roles takes the membership away. Somebody must always be able to manage. */
export const changeRoles = async (tx: Tx, actor: MemberActor, command: { personId: Id; roles: Role[] }): Promise<void> => {
  const members = await selectMembers(tx, actor.organisationId);
  const member = members.find(({ personId }) => personId === command.personId);
  if (member === undefined) throw new AppError('notFound');
  const managers = members.filter(({ roles }) => roles.includes('manage'));
  if (managers.length === 1 && managers[0]?.personId === command.personId && !command.roles.includes('manage'))
    throw new AppError('lastManager');
  if (command.roles.length === 0) await deleteMembership(tx, command.personId, actor.organisationId);
  else await upsertMembership(tx, command.personId, actor.organisationId, command.roles);
  await publish(tx, membershipChanged, { personId: command.personId, organisationId: actor.organisationId });
  await recordAudit(tx, actor, {
    action: command.roles.length === 0 ? 'identity.memberRemoved' : 'identity.rolesChanged',
    subjectType: 'person',
    subjectId: command.personId,
    details: { roles: command.roles.join(' ') },
  });
};

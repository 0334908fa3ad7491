import type { Tx } from '../../../platform/database/database.ts';
import type { Actor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { selectArchives, selectMemberships } from '../storage/people.ts';
import { updateSessionOrganisation } from '../storage/sessions.ts';
import { recordAudit } from './record-audit.ts';

export const switchOrganisation = async (tx: Tx, actor: Actor, command: { organisationId: Id; tokenHash: string }): Promise<void> => {
  const memberships = [...(await selectMemberships(tx, actor.personId)), ...(await selectArchives(tx, actor.personId))];
  if (!memberships.some(({ id }) => id === command.organisationId)) throw new AppError('notFound');
  await updateSessionOrganisation(tx, command.tokenHash, command.organisationId);
  await recordAudit(
    tx,
    { ...actor, organisationId: command.organisationId },
    { action: 'identity.organisationSwitched', subjectType: 'organisation', subjectId: command.organisationId },
  );
};

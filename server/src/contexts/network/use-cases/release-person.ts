import { listMembers, recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { isOfTheHost } from '../domain/duty.ts';
import { selectDutiesOf, updateEnded } from '../storage/appointments.ts';
import { clearOwner } from '../storage/contributions.ts';
import { clearResponsible } from '../storage/group-tasks.ts';
import { deleteFromGroups } from '../storage/working-groups.ts';

/**
 * Somebody's roles in an organisation have changed. Whoever is no member any more leaves her duties vacant, her open
 * contributions without an owner, and her groups; an editor without the role leaves that duty only. Stands running twice.
 */
export const releasePerson = async (tx: Tx, { organisationId, personId }: { organisationId: Id; personId: Id }): Promise<void> => {
  const member = (await listMembers(tx, organisationId)).find((one) => one.personId === personId);
  const held = await selectDutiesOf(tx, organisationId, personId);
  const lost = held.filter(({ duty }) => member === undefined || (isOfTheHost(duty) && !member.roles.includes('editor')));
  await updateEnded(
    tx,
    lost.map(({ id }) => id),
    'left',
  );
  const ownerless = member === undefined ? await clearOwner(tx, organisationId, personId) : 0;
  if (member === undefined) {
    await deleteFromGroups(tx, organisationId, personId);
    await clearResponsible(tx, organisationId, personId);
  }
  if (lost.length === 0 && ownerless === 0) return;
  await recordAudit(
    tx,
    { organisationId },
    {
      action: 'network.personReleased',
      subjectType: 'person',
      subjectId: personId,
      details: { duties: lost.length, contributions: ownerless },
    },
  );
};

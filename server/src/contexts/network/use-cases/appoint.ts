import { listMembers, recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import { type Duty, isHeldAlone, isOfTheHost } from '../domain/duty.ts';
import { invalidField } from '../domain/invalid-field.ts';
import { insertAppointment, selectAppointments, updateEnded, updatePhone } from '../storage/appointments.ts';
import { type Network, reachNetwork } from './reach-network.ts';

type Command = { duty: Duty; personId: Id; phone?: string };

const assertSuited = async (tx: Tx, actor: MemberActor, network: Network, { duty, personId }: Command): Promise<void> => {
  if (isOfTheHost(duty) && network.hostOrganisationId !== actor.organisationId)
    throw invalidField(
      'duty',
      'Huvudredaktören utses av värden för tjänsten.',
      'The editor-in-chief is appointed by the host of the service.',
    );
  const person = (await listMembers(tx, actor.organisationId)).find((one) => one.personId === personId);
  if (person === undefined)
    throw invalidField(
      'personId',
      'Välj någon som arbetar hos er. Bjud in personen först.',
      'Choose somebody who works for you. Invite the person first.',
    );
  if (isOfTheHost(duty) && !person.roles.includes('editor'))
    throw invalidField(
      'personId',
      'Personen behöver rollen huvudredaktör. Ge den under Organisationen.',
      'The person needs the role editor-in-chief. Give it under Organisation.',
    );
};

/** Gives somebody of the own organisation a duty in the network. Whoever held it alone before gives way; appointing her again changes the phone only. */
export const appoint = async (tx: Tx, actor: MemberActor, command: Command): Promise<{ id: Id }> => {
  const network = await reachNetwork(tx, actor);
  await assertSuited(tx, actor, network, command);
  const { duty, personId, phone = '' } = command;
  const { serviceId } = network;
  const { organisationId } = actor;
  const holders = (await selectAppointments(tx, serviceId)).filter((one) => one.organisationId === organisationId && one.duty === duty);
  const same = holders.find((one) => one.personId === personId);
  if (same !== undefined) {
    await updatePhone(tx, same.id, phone);
    return { id: same.id };
  }
  const replaced = isHeldAlone(duty) ? holders.map(({ id }) => id) : [];
  await updateEnded(tx, replaced, 'replaced');
  const id = newId();
  await insertAppointment(tx, { id, serviceId, organisationId, duty, personId, phone, appointedBy: actor.personId });
  await recordAudit(tx, actor, {
    action: 'network.appointed',
    subjectType: 'appointment',
    subjectId: id,
    details: { duty, personId, replaced: replaced.length },
  });
  return { id };
};

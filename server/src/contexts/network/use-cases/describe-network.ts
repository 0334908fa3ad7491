import { listMembers } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { mayDo } from '../../../vocabulary/role.ts';
import type { Duty } from '../domain/duty.ts';
import { type Appointment, selectAppointments } from '../storage/appointments.ts';
import { type GroupMember, selectGroupMembers, selectGroups, type WorkingGroup } from '../storage/working-groups.ts';
import { type Named, type Names, nameThem, reachNetwork } from './reach-network.ts';

export type AppointedPerson = {
  appointmentId: Id;
  personId: Id;
  name: string;
  email: string | null;
  phone: string;
  organisation: Named;
  appointedAt: Date;
};
export type DescribedGroup = Omit<WorkingGroup, 'organisationId'> & {
  organisation: Named;
  members: { personId: Id; name: string; organisation: Named }[];
  mayChange: boolean;
};
export type DescribedNetwork = {
  serviceName: string;
  host: Named;
  isEditor: boolean;
  isHost: boolean;
  mayAppoint: boolean;
  organisations: (Named & { isOwn: boolean; communicator: AppointedPerson | null; deputy: AppointedPerson | null })[];
  vacancies: number;
  editor: AppointedPerson | null;
  deputyEditor: AppointedPerson | null;
  referenceGroup: AppointedPerson[];
  steeringGroup: AppointedPerson[];
  groups: DescribedGroup[];
  /** Whom the actor can appoint: the people of the own organisation. `isEditor`: has the role that an editor needs. */
  colleagues: { personId: Id; name: string; isEditor: boolean }[];
};

const personOf = (names: Names, one: Appointment | undefined): AppointedPerson | null => {
  const name = one === undefined ? null : names.person(one.personId);
  if (one === undefined || name === null) return null;
  const { id: appointmentId, personId, phone, appointedAt } = one;
  return {
    appointmentId,
    personId,
    name,
    email: names.email(personId),
    phone,
    organisation: names.organisation(one.organisationId),
    appointedAt,
  };
};

export const mayChangeGroup = (actor: MemberActor, isEditor: boolean, group: WorkingGroup, members: readonly GroupMember[]): boolean =>
  isEditor ||
  (mayDo(actor.roles, 'write') &&
    (group.organisationId === actor.organisationId || members.some(({ organisationId }) => organisationId === actor.organisationId)));

const describeGroups = (
  actor: MemberActor,
  isEditor: boolean,
  groups: readonly WorkingGroup[],
  all: readonly GroupMember[],
  names: Names,
) =>
  groups.map((group): DescribedGroup => {
    const { organisationId, ...rest } = group;
    const own = all.filter(({ groupId }) => groupId === group.id);
    const members = own.flatMap(({ personId, organisationId: from }) => {
      const name = names.person(personId);
      return name === null ? [] : [{ personId, name, organisation: names.organisation(from) }];
    });
    return { ...rest, organisation: names.organisation(organisationId), members, mayChange: mayChangeGroup(actor, isEditor, group, own) };
  });

/** The whole network as every organisation in it sees it: who answers for what, and where nobody does. */
export const describeNetwork = async (tx: Tx, actor: MemberActor): Promise<DescribedNetwork> => {
  const network = await reachNetwork(tx, actor);
  const appointments = await selectAppointments(tx, network.serviceId);
  const groups = await selectGroups(tx, network.serviceId);
  const members = await selectGroupMembers(
    tx,
    groups.map(({ id }) => id),
  );
  const names = await nameThem(
    tx,
    network.organisationIds,
    [...appointments, ...members].map(({ personId }) => personId),
  );
  const held = (duty: Duty, organisationId?: Id): AppointedPerson[] =>
    appointments
      .filter((one) => one.duty === duty && (organisationId === undefined || one.organisationId === organisationId))
      .flatMap((one) => personOf(names, one) ?? []);
  const organisations = network.organisationIds
    .map((id) => ({
      ...names.organisation(id),
      isOwn: id === actor.organisationId,
      communicator: held('communicator', id)[0] ?? null,
      deputy: held('deputyCommunicator', id)[0] ?? null,
    }))
    .toSorted((one, other) => one.name.localeCompare(other.name, 'sv'));
  const colleagues = (await listMembers(tx, actor.organisationId)).map(({ personId, name, roles }) => ({
    personId,
    name,
    isEditor: roles.includes('editor'),
  }));
  return {
    serviceName: network.name,
    host: names.organisation(network.hostOrganisationId),
    isEditor: network.isEditor,
    isHost: network.hostOrganisationId === actor.organisationId,
    mayAppoint: mayDo(actor.roles, 'manage'),
    organisations,
    vacancies: organisations.filter(({ communicator }) => communicator === null).length,
    editor: held('editor')[0] ?? null,
    deputyEditor: held('deputyEditor')[0] ?? null,
    referenceGroup: held('referenceGroup'),
    steeringGroup: held('steeringGroup'),
    groups: describeGroups(actor, network.isEditor, groups, members, names),
    colleagues,
  };
};

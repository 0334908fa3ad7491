import { findMembersByEmail } from '#delivery';
import { findPerson, recordAudit } from '#identity';
import { listGroups, type Network, reachNetwork } from '#network';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import { calendarDateOf } from '../../../vocabulary/calendar-date.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { mayDo } from '../../../vocabulary/role.ts';
import { type Grant, isLiving, letsIn } from '../domain/access.ts';
import { selectGrants } from '../storage/access.ts';

export type Room = Network & {
  /** The host's editor-in-chief, and whoever manages the host. */
  isOwner: boolean;
  hasAccess: boolean;
  /** Every grant, ended ones too, newest first. */
  grants: Grant[];
};

/** The audiences of living grants that this person is a member of, by her address. */
const audiencesOf = async (tx: Tx, actor: MemberActor, grants: readonly Grant[]): Promise<Id[]> => {
  const asked = grants.filter(({ kind, toOrganisationId }) => kind === 'audience' && toOrganisationId === actor.organisationId);
  const email = asked.length === 0 ? null : (await findPerson(tx, actor.personId))?.email;
  if (email === null || email === undefined) return [];
  const found: Id[] = [];
  for (const { audienceId } of asked) {
    if (audienceId === null) continue;
    const members = await findMembersByEmail(tx, { organisationId: actor.organisationId, audienceId, email });
    if (members.length > 0) found.push(audienceId);
  }
  return found;
};

const mayEnter = async (tx: Tx, actor: MemberActor, serviceId: Id, grants: readonly Grant[]): Promise<boolean> => {
  const today = calendarDateOf(new Date());
  const living = grants.filter((grant) => isLiving(grant, today));
  const { organisationId, personId } = actor;
  const seats = living.some(({ kind }) => kind === 'group') ? await listGroups(tx, serviceId) : [];
  const isIn = (members: readonly { organisationId: Id; personId: Id }[]): boolean =>
    members.some((seat) => seat.personId === personId && seat.organisationId === organisationId);
  const groupIds = seats.filter(({ members }) => isIn(members)).map(({ id }) => id);
  const seeker = { organisationId, personId, groupIds, audienceIds: await audiencesOf(tx, actor, living) };
  return living.some((grant) => letsIn(grant, seeker));
};

/** The room of the actor's service, whether or not she may enter it. Throws `noNetwork` when the organisation shares no service. */
export const seeRoom = async (tx: Tx, actor: MemberActor): Promise<Room> => {
  const network = await reachNetwork(tx, actor);
  const isHost = network.hostOrganisationId === actor.organisationId;
  const isOwner = isHost && (network.isEditor || mayDo(actor.roles, 'manage'));
  const grants = await selectGrants(tx, network.serviceId);
  return { ...network, isOwner, grants, hasAccess: isHost || (await mayEnter(tx, actor, network.serviceId, grants)) };
};

/** The room for somebody who may enter. Throws `roomClosed` for others of the network: they can ask. */
export const reachRoom = async (tx: Tx, actor: MemberActor): Promise<Room> => {
  const room = await seeRoom(tx, actor);
  if (!room.hasAccess) throw new AppError('roomClosed');
  return room;
};

/** What the host keeps for everybody. Throws `onlyRoomOwner`. */
export const reachAsOwner = async (tx: Tx, actor: MemberActor): Promise<Room> => {
  const room = await reachRoom(tx, actor);
  if (!room.isOwner) throw new AppError('onlyRoomOwner');
  return room;
};

/** An audit line about something in the room. */
export const audit = (
  tx: Tx,
  actor: MemberActor,
  action: string,
  subjectType: string,
  subjectId: Id,
  details: Record<string, number | string | boolean> = {},
): Promise<void> => recordAudit(tx, actor, { action: `collaboration.${action}`, subjectType, subjectId, details });

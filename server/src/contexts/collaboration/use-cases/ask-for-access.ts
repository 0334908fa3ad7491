import { nameThem } from '#network';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import { type AccessRequest, insertGrant, insertRequest, selectRequest, selectRequests, updateRequest } from '../storage/access.ts';
import { mailOwners, mailPeople } from './mail-people.ts';
import { audit, reachAsOwner, seeRoom } from './reach-room.ts';

/** Somebody of the network who is not in the room asks to be let in, with a reason. The host is told by mail. */
export const askForAccess = async (tx: Tx, actor: MemberActor, { reason }: { reason: string }): Promise<{ id: Id }> => {
  const room = await seeRoom(tx, actor);
  if (room.hasAccess) throw new AppError('alreadyInRoom');
  const id = newId();
  const { organisationId, personId } = actor;
  const isNew = await insertRequest(tx, { id, serviceId: room.serviceId, organisationId, personId, reason });
  if (!isNew) throw new AppError('alreadyAsked');
  await mailOwners(tx, room, 'accessAsked', id);
  await audit(tx, actor, 'accessAsked', 'accessRequest', id);
  return { id };
};

/** Takes an own request back before it is answered. */
export const withdrawAccessRequest = async (tx: Tx, actor: MemberActor, { requestId }: { requestId: Id }): Promise<void> => {
  const { serviceId } = await seeRoom(tx, actor);
  const request = await selectRequest(tx, serviceId, requestId);
  if (request === undefined || request.personId !== actor.personId || request.organisationId !== actor.organisationId)
    throw new AppError('notFound');
  if (!(await updateRequest(tx, requestId, { status: 'withdrawn' }))) throw new AppError('answeredAlready');
  await audit(tx, actor, 'accessRequestWithdrawn', 'accessRequest', requestId);
};

type Answer = { requestId: Id; isGranted: boolean; answer: string; lastDay: string | null };

/** The host lets the person in or declines; both are logged, and the person is told by mail. */
export const answerAccessRequest = async (tx: Tx, actor: MemberActor, { requestId, isGranted, answer, lastDay }: Answer): Promise<void> => {
  const { serviceId } = await reachAsOwner(tx, actor);
  const request = await selectRequest(tx, serviceId, requestId);
  if (request === undefined) throw new AppError('notFound');
  const grantId = isGranted ? newId() : null;
  if (grantId !== null)
    await insertGrant(tx, {
      id: grantId,
      serviceId,
      organisationId: actor.organisationId,
      kind: 'person',
      toOrganisationId: request.organisationId,
      personId: request.personId,
      grantedBy: actor.personId,
      lastDay,
    });
  const status = isGranted ? ('granted' as const) : ('declined' as const);
  if (!(await updateRequest(tx, requestId, { status, answer, answeredBy: actor.personId, grantId }))) throw new AppError('answeredAlready');
  await mailPeople(tx, request.organisationId, 'accessAnswered', requestId, [request.personId]);
  await audit(tx, actor, isGranted ? 'accessGranted' : 'accessDeclined', 'accessRequest', requestId);
};

/** Own requests; every one for the host. */
export const listAccessRequests = async (tx: Tx, actor: MemberActor) => {
  const room = await seeRoom(tx, actor);
  const { organisationId, personId } = actor;
  const requests = await selectRequests(tx, room.serviceId, room.isOwner ? null : { organisationId, personId });
  const names = await nameThem(
    tx,
    room.organisationIds,
    requests.flatMap((one) => [one.personId, one.answeredBy]),
  );
  const describe = ({ organisationId: from, personId: who, answeredBy, ...rest }: AccessRequest) => ({
    ...rest,
    organisation: names.organisation(from),
    personName: names.person(who) ?? '–',
    answeredByName: names.person(answeredBy),
    isOwn: who === personId && from === organisationId,
  });
  return { items: requests.map(describe), isOwner: room.isOwner, hasAccess: room.hasAccess };
};

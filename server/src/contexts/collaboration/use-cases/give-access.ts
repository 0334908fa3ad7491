import { listMembers } from '#identity';
import { listGroups } from '#network';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import { invalidField } from '../domain/invalid-field.ts';
import { words } from '../domain/words.ts';
import { insertGrant, selectGrant, updateGrantEnded } from '../storage/access.ts';
import { countAsActivity, nameAudience } from './count-as-activity.ts';
import { audit, type Room, reachAsOwner, reachRoom } from './reach-room.ts';

export type Giving = { lastDay: string | null } & (
  | { kind: 'organisation'; organisationId: Id }
  | { kind: 'person'; organisationId: Id; personId: Id }
  | { kind: 'group'; groupId: Id }
);

const assertWorksThere = async (tx: Tx, room: Room, organisationId: Id, personId?: Id): Promise<void> => {
  if (!room.organisationIds.includes(organisationId)) throw new AppError('notFound');
  if (personId === undefined) return;
  if (!(await listMembers(tx, organisationId)).some((member) => member.personId === personId)) throw new AppError('notFound');
};

/** The host lets in an organisation, a person or a working group, at once. */
export const giveAccess = async (tx: Tx, actor: MemberActor, giving: Giving): Promise<{ id: Id }> => {
  const room = await reachAsOwner(tx, actor);
  if (giving.kind === 'group') {
    if (!(await listGroups(tx, room.serviceId)).some(({ id }) => id === giving.groupId)) throw new AppError('notFound');
  } else await assertWorksThere(tx, room, giving.organisationId, giving.kind === 'person' ? giving.personId : undefined);
  const id = newId();
  await insertGrant(tx, {
    id,
    serviceId: room.serviceId,
    organisationId: actor.organisationId,
    kind: giving.kind,
    toOrganisationId: giving.kind === 'group' ? null : giving.organisationId,
    groupId: giving.kind === 'group' ? giving.groupId : null,
    personId: giving.kind === 'person' ? giving.personId : null,
    grantedBy: actor.personId,
    lastDay: giving.lastDay,
  });
  await audit(tx, actor, 'accessGiven', 'roomAccess', id, { kind: giving.kind });
  return { id };
};

type ToAudience = { programmeId: Id; audienceId: Id; needIds: Id[]; lastDay: string | null };

/**
 * An organisation that is in the room lets in one of its own audiences: its colleagues whose address stands there. The access
 * counts as a channel of the plan for the needs that it answers for.
 */
export const giveAudienceAccess = async (tx: Tx, actor: MemberActor, { lastDay, ...link }: ToAudience): Promise<{ id: Id }> => {
  const { serviceId } = await reachRoom(tx, actor);
  const { organisationId, personId } = actor;
  const name = await nameAudience(tx, organisationId, link);
  const activityId = await countAsActivity(tx, actor, link, words[actor.locale].accessActivity(name));
  const id = newId();
  const { programmeId, audienceId } = link;
  await insertGrant(tx, {
    id,
    serviceId,
    organisationId,
    kind: 'audience',
    toOrganisationId: organisationId,
    programmeId,
    audienceId,
    activityId,
    grantedBy: personId,
    lastDay,
  });
  await audit(tx, actor, 'accessGiven', 'roomAccess', id, { kind: 'audience', needs: link.needIds.length });
  return { id };
};

/** Ends an access, or takes that back. The host may end every one; an organisation those of its own audiences. */
export const endAccess = async (tx: Tx, actor: MemberActor, { grantId, isEnded }: { grantId: Id; isEnded: boolean }): Promise<void> => {
  const room = await reachRoom(tx, actor);
  const grant = await selectGrant(tx, room.serviceId, grantId);
  const isOwn = grant?.kind === 'audience' && grant.organisationId === actor.organisationId;
  if (grant === undefined || (!room.isOwner && !isOwn)) throw new AppError('notFound');
  if (!isEnded && grant.lastDay !== null && grant.endedAt === null)
    throw invalidField('lastDay', 'Tillgången har en sista dag. Ge den på nytt.', 'The access has a last day. Give it anew.');
  await updateGrantEnded(tx, grantId, isEnded ? actor.personId : null);
  await audit(tx, actor, isEnded ? 'accessEnded' : 'accessResumed', 'roomAccess', grantId, { kind: grant.kind });
};

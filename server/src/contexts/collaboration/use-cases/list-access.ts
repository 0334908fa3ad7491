import { listMembersOf } from '#delivery';
import { listMembers } from '#identity';
import { listGroups, nameThem } from '#network';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { calendarDateOf } from '../../../vocabulary/calendar-date.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { type Grant, isLiving } from '../domain/access.ts';
import { selectUses, type Use } from '../storage/uses.ts';
import { nameAudience } from './count-as-activity.ts';
import { type Room, reachRoom } from './reach-room.ts';

const mostMembers = 5000;

type Person = { organisationId: Id; personId: Id };
type Groups = Awaited<ReturnType<typeof listGroups>>;

/** Those whom a grant lets in, as people who can sign in. An audience's members without an account cannot. */
const peopleOf = async (tx: Tx, grant: Grant, groups: Groups): Promise<Person[]> => {
  const { kind, toOrganisationId, personId, groupId, audienceId } = grant;
  if (kind === 'group') return groups.find(({ id }) => id === groupId)?.members ?? [];
  if (toOrganisationId === null) return [];
  if (kind === 'person') return personId === null ? [] : [{ organisationId: toOrganisationId, personId }];
  const all = (await listMembers(tx, toOrganisationId)).map((member) => ({ ...member, organisationId: toOrganisationId }));
  if (kind === 'organisation') return all;
  const members = await listMembersOf(tx, toOrganisationId, audienceId === null ? [] : [audienceId], mostMembers);
  const emails = new Set(members.flatMap(({ email }) => email?.toLowerCase() ?? []));
  return all.filter(({ email }) => email !== null && emails.has(email.toLowerCase()));
};

/** Used or not: how many of the people have opened something, and how often, since they were let in. */
const usedBy = (people: readonly Person[], uses: readonly Use[], since: Date) => {
  const keys = new Set(people.map(({ organisationId, personId }) => `${organisationId} ${personId}`));
  const theirs = uses.filter((use) => keys.has(`${use.organisationId} ${use.personId}`) && use.lastAt >= since);
  const times = (kind: Use['kind']): number => theirs.filter((use) => use.kind === kind).reduce((sum, use) => sum + use.times, 0);
  const lastMs = Math.max(0, ...theirs.map(({ lastAt }) => lastAt.getTime()));
  return {
    people: people.length,
    users: new Set(theirs.map(({ organisationId, personId }) => `${organisationId} ${personId}`)).size,
    opened: times('opened'),
    fetched: times('fetched'),
    lastAt: lastMs === 0 ? null : new Date(lastMs),
  };
};

/** What a host and an organisation see: the host every access, others those that let in their own people. */
const seenBy = (actor: MemberActor, room: Room): Grant[] =>
  room.isOwner ? room.grants : room.grants.filter(({ toOrganisationId }) => toOrganisationId === actor.organisationId);

const nameOf = async (tx: Tx, grant: Grant, groups: Groups, person: string | null): Promise<string> => {
  if (grant.kind === 'group') return groups.find(({ id }) => id === grant.groupId)?.name ?? '';
  if (grant.kind === 'person') return person ?? '–';
  const { toOrganisationId, programmeId, audienceId } = grant;
  if (grant.kind !== 'audience' || toOrganisationId === null || programmeId === null || audienceId === null) return '';
  // The audience may have been taken out of the plan since.
  return nameAudience(tx, toOrganisationId, { programmeId, audienceId }).catch(() => '–');
};

/** Who has been let in, and whether they have used it: each access is a channel with its own figures. */
export const listAccess = async (tx: Tx, actor: MemberActor) => {
  const room = await reachRoom(tx, actor);
  const grants = seenBy(actor, room);
  const uses = await selectUses(tx, room.serviceId);
  const groups = await listGroups(tx, room.serviceId);
  const names = await nameThem(
    tx,
    room.organisationIds,
    grants.flatMap(({ personId, grantedBy }) => [personId, grantedBy]),
  );
  const today = calendarDateOf(new Date());
  const items = [];
  for (const grant of grants)
    items.push({
      id: grant.id,
      kind: grant.kind,
      name: await nameOf(tx, grant, groups, names.person(grant.personId)),
      organisation: grant.toOrganisationId === null ? null : names.organisation(grant.toOrganisationId),
      isLiving: isLiving(grant, today),
      lastDay: grant.lastDay,
      endedAt: grant.endedAt,
      grantedAt: grant.grantedAt,
      grantedByName: names.person(grant.grantedBy),
      activityId: grant.organisationId === actor.organisationId ? grant.activityId : null,
      mayEnd: room.isOwner || (grant.kind === 'audience' && grant.organisationId === actor.organisationId),
      use: usedBy(await peopleOf(tx, grant, groups), uses, grant.grantedAt),
    });
  return { items, isOwner: room.isOwner };
};

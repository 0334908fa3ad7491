import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { type AccessNeed, floorIn, type Impact, unmetNeeds, weighImpact } from '../domain/audience-profile.ts';
import { selectActivities } from '../storage/activities.ts';
import { type AudienceProfile, replaceOwnImpact, selectProfiles, upsertProfile } from '../storage/audience-profiles.ts';
import { selectAudience, selectAudiences } from '../storage/audiences.ts';
import { lockOwnAudience, reachPlannedProgramme } from './reach-programme.ts';

const nameOfGroups = async (tx: Tx, programmeId: Id) => new Map((await selectAudiences(tx, programmeId)).map((group) => [group.id, group]));

/**
 * How hard each group is hit and what it needs, and what follows for what is planned: activities that meet not all needs,
 * and those that are only for groups hit harder, or for which nobody has said how hard.
 */
export const describeGroups = async (tx: Tx, actor: MemberActor, { programmeId }: { programmeId: Id }) => {
  await reachPlannedProgramme(tx, actor, programmeId);
  const profiles = await selectProfiles(tx, actor.organisationId, programmeId);
  const groups = await nameOfGroups(tx, programmeId);
  const activities = await selectActivities(tx, actor.organisationId, { programmeId, state: 'planned' });
  return {
    groups: profiles.map((profile) => ({
      ...profile,
      channels: (groups.get(profile.audienceId)?.channels ?? []).flatMap(({ name, via, condition }) => {
        const floor = floorIn(condition);
        return floor === undefined ? [] : [{ name, via, condition, floor, verdict: weighImpact(floor, profile.impact) }];
      }),
    })),
    activities: activities.flatMap((activity) => {
      const noted = weighActivity(activity, profiles, groups);
      return noted.unmet.length + noted.skip.length + noted.ask.length === 0
        ? []
        : [{ activityId: activity.id, title: activity.title, ...noted }];
    }),
  };
};

type Planned = Awaited<ReturnType<typeof selectActivities>>[number];

const weighActivity = ({ needs, details }: Planned, profiles: readonly AudienceProfile[], groups: ReadonlyMap<Id, { name: string }>) => {
  const reached = new Set(needs.map(({ audienceId }) => audienceId));
  const own = profiles.filter(({ audienceId }) => reached.has(audienceId));
  const namesOf = (wanted: 'skip' | 'ask'): string[] =>
    own
      .filter(({ impact }) => weighImpact(details.impactFloor, impact) === wanted)
      .map(({ audienceId }) => groups.get(audienceId)?.name ?? '');
  return {
    unmet: unmetNeeds(
      own.flatMap(({ accessNeeds }) => accessNeeds),
      details.meetsNeeds ?? [],
    ),
    impactFloor: details.impactFloor ?? null,
    skip: namesOf('skip'),
    ask: namesOf('ask'),
  };
};

type Profile = { audienceId: Id; impact: Impact | null; accessNeeds: AccessNeed[]; languages: string };

/** For the programme's owner: what holds for everybody who follows it. */
export const describeGroup = async (tx: Tx, actor: MemberActor, { audienceId, ...profile }: Profile): Promise<Record<string, never>> => {
  await lockOwnAudience(tx, actor, audienceId);
  const { organisationId } = actor;
  await upsertProfile(tx, { audienceId, organisationId }, { ...profile, accessNeeds: [...new Set(profile.accessNeeds)] });
  await recordAudit(tx, actor, { action: 'planning.groupDescribed', subjectType: 'audience', subjectId: audienceId });
  return {};
};

/** How hard the group is hit here, whatever the owner says; null goes back to the owner's word. */
export const setOwnImpact = async (
  tx: Tx,
  actor: MemberActor,
  { audienceId, impact }: { audienceId: Id; impact: Impact | null },
): Promise<Record<string, never>> => {
  const audience = await selectAudience(tx, audienceId);
  if (audience === undefined || audience.deletedAt !== null) throw new AppError('notFound');
  await reachPlannedProgramme(tx, actor, audience.programmeId);
  await replaceOwnImpact(tx, { audienceId, organisationId: actor.organisationId }, impact);
  await recordAudit(tx, actor, { action: 'planning.impactSet', subjectType: 'audience', subjectId: audienceId });
  return {};
};

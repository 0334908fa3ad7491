import { addMilestone, type DescribedStructure, planActivity, saveYearPlan, structureOf } from '#planning';
import type { Tx } from '../../platform/database/database.ts';
import type { MemberActor } from '../../vocabulary/actor.ts';
import { calendarDateOf } from '../../vocabulary/calendar-date.ts';
import type { Id } from '../../vocabulary/id.ts';
import { demoKinds, demoMilestones } from './demo-activities.ts';

const dayFromNow = (days: number): string => calendarDateOf(new Date(Date.now() + days * 86_400_000));

const needIdsOf = (structure: DescribedStructure, audienceName: string | null): Id[] => {
  const audience = structure.audiences.find(({ name }) => name === audienceName);
  return structure.needs.filter(({ audienceId }) => audienceId === audience?.id).map(({ id }) => id);
};

const addMilestones = async (tx: Tx, actor: MemberActor, programmeId: Id): Promise<Map<string, Id>> => {
  const ids = new Map<string, Id>();
  for (const { name, inDays } of demoMilestones) {
    const date = inDays === null ? null : dayFromNow(inDays);
    ids.set(name, (await addMilestone(tx, actor, { programmeId, name, date })).id);
  }
  return ids;
};

/** Milestones and an activity of most kinds for the municipality that has come far, one for the next, and both have published their year. */
export const seedActivities = async (
  tx: Tx,
  programmeId: Id,
  { karin, olle }: { karin: MemberActor; olle: MemberActor },
): Promise<void> => {
  const milestones = await addMilestones(tx, karin, programmeId);
  const structure = await structureOf(tx, karin.organisationId, programmeId);
  for (const { audience, milestone, inDays, lastsDays = 1, isConfirmed = false, offset, ...plan } of demoKinds) {
    const plannedDate = inDays === undefined && lastsDays === 1 ? null : dayFromNow(inDays ?? 0);
    await planActivity(tx, karin, {
      ...plan,
      programmeId,
      needIds: needIdsOf(structure, audience),
      responsiblePersonId: plan.isIdea === true ? null : karin.personId,
      plannedDate,
      plannedUntil: lastsDays === 1 ? null : dayFromNow((inDays ?? 0) + lastsDays - 1),
      confirmedDate: isConfirmed ? plannedDate : null,
      confirmedTime: isConfirmed ? '18:00' : null,
      ...(milestone === undefined ? {} : { milestoneId: milestones.get(milestone) ?? null, offset }),
    });
  }
  await planForTheNext(tx, olle, programmeId);
  const year = new Date().getFullYear();
  for (const actor of [karin, olle])
    for (const each of [year, year + 1]) await saveYearPlan(tx, actor, { year: each, isShared: false, isPublished: true });
};

const planForTheNext = async (tx: Tx, olle: MemberActor, programmeId: Id): Promise<void> => {
  const structure = await structureOf(tx, olle.organisationId, programmeId);
  await planActivity(tx, olle, {
    programmeId,
    title: 'Frukost med föreningarna',
    type: 'event',
    details: { takesPart: 'Olle Berg', material: 'Bilder' },
    needIds: needIdsOf(structure, 'Civilsamhällets aktörer (föreningar etc.)'),
    plannedDate: dayFromNow(26),
    responsiblePersonId: olle.personId,
  });
};

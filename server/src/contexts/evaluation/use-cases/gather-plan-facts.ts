import { findOrganisation, findPeople } from '#identity';
import { type Activity, activitiesOf, textsFor } from '#planning';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { calendarDateOf } from '../../../vocabulary/calendar-date.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { PlanFacts, ReportedActivity } from '../files/plan-facts.ts';
import { drawMatrix } from './draw-matrix.ts';
import { tally, tellNetworkCoverage } from './tell-coverage.ts';

const reported =
  (names: ReadonlyMap<Id, string>) =>
  (activity: Activity): ReportedActivity => {
    const {
      id,
      title,
      type,
      details,
      plannedDate,
      confirmedDate,
      state,
      doneAt,
      responsiblePersonId,
      brief,
      effortHours,
      costKronor,
      needs,
    } = activity;
    return {
      id,
      title,
      type,
      details,
      day: confirmedDate ?? plannedDate,
      isAgreed: confirmedDate !== null,
      isDone: state === 'done',
      doneOn: doneAt === null ? null : calendarDateOf(doneAt),
      responsible: names.get(responsiblePersonId ?? '') ?? '',
      brief,
      effortHours,
      costKronor,
      needs,
    };
  };

const byDay = (one: ReportedActivity, other: ReportedActivity): number => (one.day ?? '9999').localeCompare(other.day ?? '9999');

const gatherActivities = async (tx: Tx, actor: MemberActor, programmeId: Id): Promise<ReportedActivity[]> => {
  const living = (await activitiesOf(tx, actor.organisationId, { programmeId })).filter(
    ({ state, isIdea }) => state !== 'cancelled' && !isIdea,
  );
  const people = await findPeople(tx, [...new Set(living.flatMap(({ responsiblePersonId }) => responsiblePersonId ?? []))]);
  return living.map(reported(new Map(people.map(({ id, name }) => [id, name])))).toSorted(byDay);
};

/** What the documents about one programme are written from, all of one moment. Throws `notFound` when the organisation may not see it. */
export const gatherPlanFacts = async (tx: Tx, actor: MemberActor, { programmeId }: { programmeId: Id }): Promise<PlanFacts> => {
  const { structure, cells, gaps, counts } = await drawMatrix(tx, actor, { programmeId });
  const organisation = await findOrganisation(tx, actor.organisationId);
  const fill = await textsFor(tx, { organisationId: actor.organisationId, programmeId });
  const tiers = new Map(structure.audiences.map(({ id, tier }) => [id, tier]));
  const perTier = Map.groupBy(cells, ({ audienceId }) => tiers.get(audienceId) ?? null);
  return {
    locale: actor.locale,
    today: calendarDateOf(new Date()),
    organisation: { name: organisation?.name ?? '', colour: organisation?.brandColour ?? '' },
    programme: { name: structure.programme.name, description: structure.programme.description },
    counts,
    byTier: [...perTier].map(([tier, list]) => ({ tier, ...tally(list) })).toSorted((one, other) => (one.tier ?? 99) - (other.tier ?? 99)),
    audiences: structure.audiences.map((audience) => ({
      ...audience,
      channels: audience.channels.map(({ name }) => name),
      inheritsFrom: audience.inheritsFrom.map(({ name }) => name),
    })),
    messages: new Map(structure.messages.map(({ id, title, summary }) => [id, { title: fill(title), summary: fill(summary) }])),
    writtenTitles: new Map(structure.messages.map(({ id, title }) => [id, title])),
    cells,
    gaps,
    activities: await gatherActivities(tx, actor, programmeId),
    network: (await tellNetworkCoverage(tx, actor, { programmeId })).organisations,
  };
};

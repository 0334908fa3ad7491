import { findOrganisations, findPeople, networkOf } from '#identity';
import { listTargets } from '#strategy';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { type CalendarActivity, selectPlannedInYear } from '../storage/calendar.ts';
import { countPlannedInYear, selectYearPlanHistory, selectYearPlans, type YearPlan } from '../storage/year-plans.ts';

type Named = { id: Id; name: string };
type ListedPlan = Pick<YearPlan, 'id' | 'isShared' | 'publishedAt'> & { organisation: Named; activities: number };
type YearPlans = {
  own: YearPlan | null;
  shared: YearPlan | null;
  published: ListedPlan[];
  missing: Named[] | null;
  /** The strategy's numbers for the year, which the plans are to lead to. */
  targets: Awaited<ReturnType<typeof listTargets>>;
};

/** The year's plans: one's own, what the network has published and, for the editor-in-chief, who has not. */
export const listYearPlans = async (tx: Tx, actor: MemberActor, { year }: { year: number }): Promise<YearPlans> => {
  const networkIds = await networkOf(tx, actor.organisationId);
  const plans = await selectYearPlans(tx, { organisationIds: networkIds, year });
  const organisations = new Map((await findOrganisations(tx, networkIds)).map(({ id, name }) => [id, { id, name }]));
  const counts = await countPlannedInYear(tx, networkIds, year);
  const published = plans.filter(({ publishedAt }) => publishedAt !== null);
  const havePublished = new Set(published.filter(({ isShared }) => !isShared).map(({ organisationId }) => organisationId));
  const own = plans.filter(({ organisationId }) => organisationId === actor.organisationId);
  const named = (id: Id): Named => organisations.get(id) ?? { id, name: '' };
  const byName = (one: Named, other: Named): number => one.name.localeCompare(other.name, 'sv');
  return {
    own: own.find(({ isShared }) => !isShared) ?? null,
    shared: own.find(({ isShared }) => isShared) ?? null,
    published: published.map(({ id, isShared, publishedAt, organisationId }) => ({
      id,
      isShared,
      publishedAt,
      organisation: named(organisationId),
      activities: counts.get(organisationId) ?? 0,
    })),
    targets: await listTargets(tx, actor.organisationId, year),
    missing: actor.roles.includes('editor')
      ? networkIds
          .filter((id) => !havePublished.has(id))
          .map(named)
          .toSorted(byName)
      : null,
  };
};

type Event = { action: string; changedBy: string; changedAt: Date; title: string };
type ReadPlan = { plan: YearPlan; organisation: Named; activities: CalendarActivity[]; history: Event[] };

/** One plan with its activities and its history; another organisation's only when it is published. */
export const readYearPlan = async (tx: Tx, actor: MemberActor, { yearPlanId }: { yearPlanId: Id }): Promise<ReadPlan> => {
  const networkIds = await networkOf(tx, actor.organisationId);
  const [plan] = await selectYearPlans(tx, { organisationIds: networkIds, yearPlanId });
  if (plan === undefined || (plan.publishedAt === null && plan.organisationId !== actor.organisationId)) throw new AppError('notFound');
  const [organisation] = await findOrganisations(tx, [plan.organisationId]);
  const history = await selectYearPlanHistory(tx, plan);
  const people = await findPeople(tx, [...new Set(history.flatMap(({ changedBy }) => changedBy ?? []))]);
  const nameOf = new Map(people.map(({ id, name }) => [id, name]));
  return {
    plan,
    organisation: { id: plan.organisationId, name: organisation?.name ?? '' },
    activities: await selectPlannedInYear(tx, { organisationId: actor.organisationId, networkIds }, plan),
    history: history.map((event) => ({ ...event, changedBy: event.changedBy === null ? '' : (nameOf.get(event.changedBy) ?? '') })),
  };
};

import { sharedServicesOf } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { type Benefit, selectBenefits } from '../storage/benefits.ts';
import { selectActuals, selectGoals, selectTargets, type Target } from '../storage/goals.ts';
import { showBenefits } from './register-benefit.ts';
import { listEvents } from './watch-event.ts';

type NamedBenefit = Pick<Benefit, 'id' | 'title' | 'beneficiary' | 'measure' | 'unit' | 'baseline' | 'target' | 'targetOn'>;

/** Benefits that the organisation may point at: its own and those shared in its network. */
export const listBenefits = async (tx: Tx, organisationId: Id): Promise<NamedBenefit[]> => {
  const [service] = await sharedServicesOf(tx, organisationId);
  const benefits = await selectBenefits(tx, { organisationId, serviceId: service?.id ?? null });
  return benefits.map(({ id, title, beneficiary, measure, unit, baseline, target, targetOn }) => ({
    id,
    title,
    beneficiary,
    measure,
    unit,
    baseline,
    target,
    targetOn,
  }));
};

/** The titles of benefits by id; one that is gone, or not the organisation's to read, has none. */
export const nameBenefits = async (tx: Tx, organisationId: Id, ids: readonly Id[]): Promise<Map<Id, string>> => {
  const wanted = new Set(ids);
  if (wanted.size === 0) return new Map();
  return new Map((await listBenefits(tx, organisationId)).filter(({ id }) => wanted.has(id)).map(({ id, title }) => [id, title]));
};

type NamedTarget = Pick<Target, 'id' | 'year' | 'measure' | 'unit' | 'audience' | 'baseline' | 'target'> & {
  goal: string;
  /** The last month that somebody has entered. */
  latest: { month: number; value: number } | null;
};

/** The shared service's numbers, of one year or of all, each with the long-term goal it leads to: for yearly plans and campaigns. */
export const listTargets = async (tx: Tx, organisationId: Id, year?: number): Promise<NamedTarget[]> => {
  const [service] = await sharedServicesOf(tx, organisationId);
  if (service === undefined) return [];
  const goals = await selectGoals(tx, service.id);
  const targets = await selectTargets(
    tx,
    goals.map(({ id }) => id),
  );
  const wanted = targets.filter((target) => year === undefined || target.year === year);
  const actuals = await selectActuals(
    tx,
    wanted.map(({ id }) => id),
  );
  const latestOf = (targetId: Id) =>
    actuals
      .filter((one) => one.targetId === targetId)
      .reduce<NamedTarget['latest']>((last, { month, value }) => (last !== null && last.month > month ? last : { month, value }), null);
  return wanted.map(({ id, goalId, year: of, measure, unit, audience, baseline, target }) => ({
    id,
    year: of,
    measure,
    unit,
    audience,
    baseline,
    target,
    goal: goals.find((goal) => goal.id === goalId)?.statement ?? '',
    latest: latestOf(id),
  }));
};

type StrategyWork = { watchesOverdue: number; sectionsToReview: number; benefitsOverdue: number };

/** What has passed its day or waits for a review: of outside events for those who write what governs, of benefits for everybody's own. */
export const countStrategyWork = async (tx: Tx, actor: MemberActor): Promise<StrategyWork> => {
  const benefitsOverdue = (await showBenefits(tx, actor)).overdue;
  if ((await sharedServicesOf(tx, actor.organisationId)).length === 0) return { watchesOverdue: 0, sectionsToReview: 0, benefitsOverdue };
  const { mayWrite, overdue, toReview } = await listEvents(tx, actor);
  return { watchesOverdue: mayWrite ? overdue : 0, sectionsToReview: mayWrite ? toReview : 0, benefitsOverdue };
};

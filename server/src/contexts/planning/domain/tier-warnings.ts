import type { Id } from '../../../vocabulary/id.ts';

/** An audience with needs. `plannedDate` is its earliest date in the plan: null when an activity has no date, undefined when there is no activity. */
export type PlannedAudience = { audienceId: Id; name: string; tier: number | null; plannedDate: string | null | undefined };

export type TierWarning = {
  kind: 'lowerTierFirst';
  audienceId: Id;
  audienceName: string;
  tier: number;
  plannedDate: string | null;
  /** Audiences that should come first: not planned at all, or planned later. */
  before: { audienceId: Id; audienceName: string; tier: number; plannedDate: string | null }[];
};

/** Tier 1 comes first. Audiences without a tier neither warn nor are waited for. */
export const warnOfTiers = (audiences: readonly PlannedAudience[]): TierWarning[] =>
  audiences.flatMap(({ audienceId, name, tier, plannedDate }) => {
    if (tier === null || plannedDate === undefined) return [];
    const before = audiences.flatMap((other) => {
      if (other.tier === null || other.tier >= tier || !comesLater(other.plannedDate, plannedDate)) return [];
      return [{ audienceId: other.audienceId, audienceName: other.name, tier: other.tier, plannedDate: other.plannedDate ?? null }];
    });
    return before.length === 0 ? [] : [{ kind: 'lowerTierFirst' as const, audienceId, audienceName: name, tier, plannedDate, before }];
  });

const comesLater = (higher: string | null | undefined, lower: string | null): boolean => {
  if (higher === undefined) return true;
  return higher !== null && lower !== null && higher > lower;
};

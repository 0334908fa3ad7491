import { queryOptions } from '@tanstack/react-query';
import { get } from './call.ts';

type Reached = { needs: number; planned: number; delivered: number; confirmed: number };
export type CoverageCounts = Reached & { late: number };
export type CoverageDay = Reached & { day: string; onTime: number };
export type Coverage = {
  programme: { id: string; name: string };
  now: CoverageCounts;
  days: CoverageDay[];
  byTier: (CoverageCounts & { tier: number | null })[];
  byAudience: (CoverageCounts & { id: string; name: string; tier: number | null })[];
};
export type NetworkCounts = CoverageCounts & { onTime: number };
export type NetworkCoverage = { organisations: (NetworkCounts & { id: string; name: string })[]; total: NetworkCounts };

export const coverageQuery = (programmeId: string, days: number) =>
  queryOptions({ queryKey: ['coverage', programmeId, days], queryFn: () => get<Coverage>(`/v1/programmes/${programmeId}/coverage`, { days }) });
export const networkCoverageQuery = (programmeId: string) =>
  queryOptions({ queryKey: ['network-coverage', programmeId], queryFn: () => get<NetworkCoverage>('/v1/network/coverage', { programmeId }) });

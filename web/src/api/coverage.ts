import { queryOptions } from '@tanstack/react-query';
import { get } from './call.ts';

export type CoverageCounts = { needs: number; planned: number; delivered: number; confirmed: number };
export type CoverageDay = CoverageCounts & { day: string };
export type Coverage = {
  days: CoverageDay[];
  byTier: (CoverageCounts & { tier: number | null })[];
  byAudience: (CoverageCounts & { audienceId: string; name: string })[];
};
export type NetworkCoverage = { organisations: (CoverageCounts & { id: string; name: string; onTime: number })[]; total: CoverageCounts & { onTime: number } };

export const coverageQuery = (programmeId: string, days: number) =>
  queryOptions({ queryKey: ['coverage', programmeId, days], queryFn: () => get<Coverage>(`/v1/programmes/${programmeId}/coverage`, { days }) });
export const networkCoverageQuery = (programmeId: string) =>
  queryOptions({ queryKey: ['network-coverage', programmeId], queryFn: () => get<NetworkCoverage>('/v1/network/coverage', { programmeId }) });

import type { AnswerOf } from '@budkavle/api-client';
import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from './client.ts';

export type Coverage = AnswerOf<'getCoverage'>;
export type CoverageCounts = Coverage['now'];
export type CoverageDay = Coverage['days'][number];

export const coverageQuery = (programmeId: string, days: number) =>
  queryOptions({
    queryKey: ['coverage', programmeId, days],
    queryFn: () => dataOf(api.GET('/v1/programmes/{programmeId}/coverage', { params: { path: { programmeId }, query: { days } } })),
  });
export const networkCoverageQuery = (programmeId: string) =>
  queryOptions({
    queryKey: ['network-coverage', programmeId],
    queryFn: () => dataOf(api.GET('/v1/network/coverage', { params: { query: { programmeId } } })),
  });

import type { AnswerOf, BodyOf } from '@budkavle/api-client';
import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from './client.ts';

export type Merger = AnswerOf<'listOrganisationMerges'>['items'][number];
export type MergerReport = AnswerOf<'getOrganisationMerge'>;
export type MergeEffects = AnswerOf<'previewOrganisationMerge'>;

const one = (mergeId: string) => ({ params: { path: { mergeId } } });

export const mergersQuery = queryOptions({ queryKey: ['mergers'], queryFn: () => dataOf(api.GET('/v1/organisation-merges')) });
/** Asked again every second while rows are moving. */
export const mergerQuery = (mergeId: string) =>
  queryOptions({
    queryKey: ['mergers', mergeId],
    queryFn: () => dataOf(api.GET('/v1/organisation-merges/{mergeId}', one(mergeId))),
    refetchInterval: ({ state }) => (state.data?.state === 'merging' ? 1000 : false),
  });
export const previewMerger = (body: BodyOf<'previewOrganisationMerge'>) => dataOf(api.POST('/v1/organisation-merge-previews', { body }));
export const mergeOrganisations = (body: BodyOf<'mergeOrganisations'>) => dataOf(api.POST('/v1/organisation-merges', { body }));
export const cancelMerger = (mergeId: string) => dataOf(api.POST('/v1/organisation-merges/{mergeId}/cancel', one(mergeId)));

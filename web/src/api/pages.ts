import type { AnswerOf } from '@budkavle/api-client';
import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from './client.ts';

export type PageSummary = AnswerOf<'listPages'>['items'][number];

const one = (pageId: string) => ({ params: { path: { pageId } } });

export const pagesQuery = queryOptions({
  queryKey: ['pages'],
  queryFn: async () => (await dataOf(api.GET('/v1/pages', { params: { query: { limit: 100 } } }))).items,
});
export const pageQuery = (id: string) =>
  queryOptions({ queryKey: ['page', id], queryFn: () => dataOf(api.GET('/v1/pages/{pageId}', one(id))) });
export const withdrawPage = (id: string) => dataOf(api.POST('/v1/pages/{pageId}/withdraw', one(id)));
export const restorePage = (id: string) => dataOf(api.POST('/v1/pages/{pageId}/restore', one(id)));

export const frontDoorQuery = queryOptions({ queryKey: ['front-door'], queryFn: () => dataOf(api.GET('/v1/front-door')) });

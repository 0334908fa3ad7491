import type { AnswerOf, BodyOf } from '@budkavle/api-client';
import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from './client.ts';

export type Programme = AnswerOf<'listProgrammes'>['items'][number];
export type NewProgramme = BodyOf<'createProgramme'>;

const one = (programmeId: string) => ({ params: { path: { programmeId } } });

export const programmesQuery = queryOptions({
  queryKey: ['programmes'],
  queryFn: async () => (await dataOf(api.GET('/v1/programmes'))).items,
});
export const archivedProgrammesQuery = queryOptions({
  queryKey: ['programmes', 'archived'],
  queryFn: async () => (await dataOf(api.GET('/v1/programmes', { params: { query: { archived: 'true' } } }))).items,
});

export const createProgramme = (body: NewProgramme) => dataOf(api.POST('/v1/programmes', { body }));
export const archiveProgramme = (id: string) => dataOf(api.POST('/v1/programmes/{programmeId}/archive', one(id)));
export const restoreProgramme = (id: string) => dataOf(api.POST('/v1/programmes/{programmeId}/restore', one(id)));
export const adoptProgramme = (id: string) => dataOf(api.POST('/v1/programmes/{programmeId}/adopt', one(id)));

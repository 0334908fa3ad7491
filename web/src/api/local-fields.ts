import type { AnswerOf } from '@budkavle/api-client';
import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from './client.ts';

export type LocalField = AnswerOf<'listLocalFields'>['items'][number];

const one = (programmeId: string) => ({ params: { path: { programmeId } } });
const field = (fieldId: string) => ({ params: { path: { fieldId } } });

export const localFieldsQuery = (programmeId: string) =>
  queryOptions({
    queryKey: ['local-fields', programmeId],
    queryFn: () => dataOf(api.GET('/v1/programmes/{programmeId}/local-fields', one(programmeId))),
  });
export const localGapsQuery = (programmeId: string) =>
  queryOptions({
    queryKey: ['local-gaps', programmeId],
    queryFn: async () => (await dataOf(api.GET('/v1/programmes/{programmeId}/local-field-gaps', one(programmeId)))).items,
  });
/** `text` is the message's own wording: another one is another question. */
export const localTextQuery = (messageId: string, text: string) =>
  queryOptions({
    queryKey: ['local-text', messageId, text],
    queryFn: () => dataOf(api.GET('/v1/messages/{messageId}/local-text', { params: { path: { messageId } } })),
    staleTime: 0,
  });
export const addLocalField = (programmeId: string, body: { name: string; explanation: string }) =>
  dataOf(api.POST('/v1/programmes/{programmeId}/local-fields', { ...one(programmeId), body }));
export const removeLocalField = (fieldId: string, isRemoved: boolean) =>
  dataOf(api.PATCH('/v1/local-fields/{fieldId}', { ...field(fieldId), body: { isRemoved } }));
export const setLocalValue = (fieldId: string, value: string) =>
  dataOf(api.PUT('/v1/local-fields/{fieldId}/value', { ...field(fieldId), body: { value } }));

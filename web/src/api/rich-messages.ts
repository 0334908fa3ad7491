import type { AnswerOf, BodyOf } from '@budkavle/api-client';
import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from './client.ts';

export type MessageDetail = AnswerOf<'getMessageDetails'>;
export type DetailFields = Omit<BodyOf<'enrichMessage'>, 'revision'>;
export type Asked = MessageDetail['asked'][number];
export type AskState = Asked['state'];

const message = (messageId: string) => ({ params: { path: { messageId } } });

export const messageDetailQuery = (messageId: string) =>
  queryOptions({
    queryKey: ['message', messageId, 'details'],
    queryFn: () => dataOf(api.GET('/v1/messages/{messageId}/details', message(messageId))),
  });
export const enrichMessage = (id: string, body: BodyOf<'enrichMessage'>) =>
  dataOf(api.PUT('/v1/messages/{messageId}/details', { ...message(id), body }));
export const noteAskAnswer = (messageId: string, audienceId: string, body: BodyOf<'noteAskAnswer'>) =>
  dataOf(api.PUT('/v1/messages/{messageId}/asks/{audienceId}', { params: { path: { messageId, audienceId } }, body }));
export const publishAnswer = (id: string) => dataOf(api.POST('/v1/messages/{messageId}/answer-page', message(id)));
export const questionsQuery = (programmeId: string) =>
  queryOptions({
    queryKey: ['questions', programmeId],
    queryFn: async () => (await dataOf(api.GET('/v1/programmes/{programmeId}/questions', { params: { path: { programmeId } } }))).items,
  });

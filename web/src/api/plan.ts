import type { AnswerOf, BodyOf } from '@budkavle/api-client';
import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from './client.ts';

export type PlanStructure = AnswerOf<'getPlan'>;
export type PlanAudience = PlanStructure['audiences'][number];
export type AudienceChannel = PlanAudience['channels'][number];
export type PlanMessage = PlanStructure['messages'][number];
export type MessageDetails = AnswerOf<'getMessage'>;
export type Level = PlanStructure['needs'][number]['level'];
export type Side = PlanAudience['side'];

const programme = (programmeId: string) => ({ path: { programmeId } });
const audience = (audienceId: string) => ({ params: { path: { audienceId } } });
const message = (messageId: string) => ({ params: { path: { messageId } } });
const need = (needId: string) => ({ params: { path: { needId } } });

export const planQuery = (programmeId: string) =>
  queryOptions({
    queryKey: ['plan', programmeId],
    queryFn: () => dataOf(api.GET('/v1/programmes/{programmeId}/plan', { params: programme(programmeId) })),
  });

export type Removed = AnswerOf<'listRemoved'>['items'][number];

export const removedQuery = (programmeId: string) =>
  queryOptions({
    queryKey: ['removed', programmeId],
    queryFn: async () => (await dataOf(api.GET('/v1/programmes/{programmeId}/removed', { params: programme(programmeId) }))).items,
    staleTime: 0,
  });

export const addAudience = (programmeId: string, body: BodyOf<'addAudience'>) =>
  dataOf(api.POST('/v1/programmes/{programmeId}/audiences', { params: programme(programmeId), body }));
export const changeAudience = (id: string, body: BodyOf<'changeAudience'>) =>
  dataOf(api.PATCH('/v1/audiences/{audienceId}', { ...audience(id), body }));
export const removeAudience = (id: string) => dataOf(api.DELETE('/v1/audiences/{audienceId}', audience(id)));
export const restoreAudience = (id: string) => dataOf(api.POST('/v1/audiences/{audienceId}/restore', audience(id)));
export const setInheritance = (id: string, fromAudienceIds: string[]) =>
  dataOf(api.PUT('/v1/audiences/{audienceId}/inheritance', { ...audience(id), body: { fromAudienceIds } }));
export const breakInheritance = (id: string, messageId: string) =>
  dataOf(api.POST('/v1/audiences/{audienceId}/inheritance-breaks', { ...audience(id), body: { messageId } }));
export const mendInheritance = (audienceId: string, messageId: string) =>
  dataOf(api.DELETE('/v1/audiences/{audienceId}/inheritance-breaks/{messageId}', { params: { path: { audienceId, messageId } } }));

export const messageQuery = (messageId: string) =>
  queryOptions({ queryKey: ['message', messageId], queryFn: () => dataOf(api.GET('/v1/messages/{messageId}', message(messageId))) });
export const addMessage = (programmeId: string, body: BodyOf<'addMessage'>) =>
  dataOf(api.POST('/v1/programmes/{programmeId}/messages', { params: programme(programmeId), body }));
export const changeMessage = (id: string, body: BodyOf<'changeMessage'>) =>
  dataOf(api.PATCH('/v1/messages/{messageId}', { ...message(id), body }));
export const removeMessage = (id: string) => dataOf(api.DELETE('/v1/messages/{messageId}', message(id)));
export const restoreMessage = (id: string) => dataOf(api.POST('/v1/messages/{messageId}/restore', message(id)));
export const setVariantOf = (id: string, coreMessageId: string | null) =>
  dataOf(api.POST('/v1/messages/{messageId}/variant-of', { ...message(id), body: { coreMessageId } }));

export type NeedChange = BodyOf<'changeNeed'>;

export const addNeed = (programmeId: string, body: BodyOf<'addNeed'>) =>
  dataOf(api.POST('/v1/programmes/{programmeId}/needs', { params: programme(programmeId), body }));
export const changeNeed = (id: string, body: NeedChange) => dataOf(api.PATCH('/v1/needs/{needId}', { ...need(id), body }));
/** The same change for many cells. What they were before comes back, for an undo with `putBackNeeds`. */
export const changeNeeds = (programmeId: string, needIds: string[], body: NeedChange) =>
  dataOf(api.PATCH('/v1/programmes/{programmeId}/needs', { params: programme(programmeId), body: { needIds, ...body } }));
export const putBackNeeds = (programmeId: string, items: AnswerOf<'changeNeeds'>['previous']) =>
  dataOf(api.PATCH('/v1/programmes/{programmeId}/needs', { params: programme(programmeId), body: { items } }));
export const withdrawNeed = (id: string) => dataOf(api.DELETE('/v1/needs/{needId}', need(id)));
export const restoreNeed = (id: string) => dataOf(api.POST('/v1/needs/{needId}/restore', need(id)));

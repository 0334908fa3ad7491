import type { AnswerOf, BodyOf } from '@budkavle/api-client';
import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from './client.ts';

export type CascadeSummary = AnswerOf<'listCascades'>['items'][number];
export type Cascade = AnswerOf<'showCascade'>;
export type Holder = Cascade['holders'][number];
export type Kit = AnswerOf<'showKit'>['kit'];
export type CascadeQuestion = AnswerOf<'listCascadeQuestions'>['items'][number];

const one = (cascadeId: string) => ({ params: { path: { cascadeId } } });
const holder = (holderId: string) => ({ params: { path: { holderId } } });

export const cascadesQuery = queryOptions({
  queryKey: ['cascades'],
  queryFn: async () => (await dataOf(api.GET('/v1/cascades'))).items,
});
/** Somebody may answer on a phone while staff looks: asked for again now and then. */
export const cascadeQuery = (id: string) =>
  queryOptions({
    queryKey: ['cascade', id],
    queryFn: () => dataOf(api.GET('/v1/cascades/{cascadeId}', one(id))),
    refetchInterval: 20_000,
  });
export const kitQuery = (id: string) =>
  queryOptions({ queryKey: ['cascade', id, 'kit'], queryFn: () => dataOf(api.GET('/v1/cascades/{cascadeId}/kit', one(id))) });
export const cascadeQuestionsQuery = (id: string) =>
  queryOptions({
    queryKey: ['cascade', id, 'questions'],
    queryFn: async () => (await dataOf(api.GET('/v1/cascades/{cascadeId}/questions', one(id)))).items,
  });

export const planCascade = (programmeId: string, body: BodyOf<'planCascade'>) =>
  dataOf(api.POST('/v1/programmes/{programmeId}/cascades', { params: { path: { programmeId } }, body }));
export const changeCascade = (id: string, body: BodyOf<'changeCascade'>) =>
  dataOf(api.PATCH('/v1/cascades/{cascadeId}', { ...one(id), body }));
export const changeKit = (id: string, body: BodyOf<'changeKit'>) => dataOf(api.PUT('/v1/cascades/{cascadeId}/kit', { ...one(id), body }));
export const startCascade = (id: string) => dataOf(api.POST('/v1/cascades/{cascadeId}/start', one(id)));
export const stopCascade = (id: string) => dataOf(api.POST('/v1/cascades/{cascadeId}/stop', one(id)));
export const resumeCascade = (id: string) => dataOf(api.POST('/v1/cascades/{cascadeId}/resume', one(id)));
export const endCascade = (id: string) => dataOf(api.POST('/v1/cascades/{cascadeId}/end', one(id)));
export const remindEverybody = (id: string) => dataOf(api.POST('/v1/cascades/{cascadeId}/reminders', one(id)));
export const removeCascade = (id: string) => dataOf(api.DELETE('/v1/cascades/{cascadeId}', one(id)));
export const restoreCascade = (id: string) => dataOf(api.POST('/v1/cascades/{cascadeId}/restore', one(id)));

export const addHolder = (id: string, body: BodyOf<'addHolder'>) =>
  dataOf(api.POST('/v1/cascades/{cascadeId}/holders', { ...one(id), body }));
export const importOutline = (id: string, text: string) =>
  dataOf(api.POST('/v1/cascades/{cascadeId}/outline', { ...one(id), body: { text } }));
export const changeHolder = (id: string, body: BodyOf<'changeHolder'>) =>
  dataOf(api.PATCH('/v1/cascade-holders/{holderId}', { ...holder(id), body }));
export const removeHolder = (id: string) => dataOf(api.DELETE('/v1/cascade-holders/{holderId}', holder(id)));
export const restoreHolder = (id: string) => dataOf(api.POST('/v1/cascade-holders/{holderId}/restore', holder(id)));
export const replaceHolder = (id: string, body: BodyOf<'replaceHolder'>) =>
  dataOf(api.POST('/v1/cascade-holders/{holderId}/replace', { ...holder(id), body }));
export const remindHolder = (id: string) => dataOf(api.POST('/v1/cascade-holders/{holderId}/reminders', holder(id)));
export const sendLink = (id: string) => dataOf(api.POST('/v1/cascade-holders/{holderId}/links', holder(id)));
export const copyLink = (id: string) => dataOf(api.POST('/v1/cascade-holders/{holderId}/copied-links', holder(id)));
export const answerQuestion = (questionId: string, body: BodyOf<'answerCascadeQuestion'>) =>
  dataOf(api.POST('/v1/cascade-questions/{questionId}/answer', { params: { path: { questionId } }, body }));

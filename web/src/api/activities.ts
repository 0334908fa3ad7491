import type { AnswerOf, BodyOf } from '@budkavle/api-client';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, dataOf } from './client.ts';

export type Activity = AnswerOf<'listActivities'>['items'][number];

const one = (activityId: string) => ({ params: { path: { activityId } } });
const programme = (programmeId: string) => ({ params: { path: { programmeId } } });

export const activitiesQuery = (programmeId: string) =>
  queryOptions({
    queryKey: ['activities', programmeId],
    queryFn: async () => (await dataOf(api.GET('/v1/programmes/{programmeId}/activities', programme(programmeId)))).items,
  });

export const addActivity = (programmeId: string, body: BodyOf<'planActivity'>) =>
  dataOf(api.POST('/v1/programmes/{programmeId}/activities', { ...programme(programmeId), body }));
export const changeActivity = (id: string, body: BodyOf<'changeActivity'>) =>
  dataOf(api.PATCH('/v1/activities/{activityId}', { ...one(id), body }));
export const markActivityDone = (id: string) => dataOf(api.POST('/v1/activities/{activityId}/done', { ...one(id), body: {} }));
export const cancelActivity = (id: string) => dataOf(api.POST('/v1/activities/{activityId}/cancel', one(id)));
export const reopenActivity = (id: string) => dataOf(api.POST('/v1/activities/{activityId}/reopen', one(id)));

/** What others have learnt from something like this; asked for anew when the kind or the groups change. */
export const lessonsQuery = (programmeId: string, type: Activity['type'], needIds: readonly string[]) =>
  queryOptions({
    queryKey: ['lessons', programmeId, type, needIds.slice(0, 50).join(',')],
    queryFn: async () => {
      const query = { type, needs: needIds.slice(0, 50).join(',') };
      return (await dataOf(api.GET('/v1/programmes/{programmeId}/lessons', { params: { path: { programmeId }, query } }))).items;
    },
    placeholderData: keepPreviousData,
  });

export type ActivityTypeName = Activity['type'];
export type ActivityStage = Activity['stage'];
export type ActivityFields = Omit<BodyOf<'changeActivity'>, 'revision' | 'title' | 'needIds'> & { title: string; needIds: string[] };

export const activityTypeNames = [
  'meeting',
  'managementMeeting',
  'committee',
  'memo',
  'email',
  'digitalPost',
  'stream',
  'dialogue',
  'training',
  'webPage',
  'event',
  'press',
  'social',
  'other',
] as const satisfies readonly ActivityTypeName[];

export const localTypesQuery = queryOptions({
  queryKey: ['activity-types'],
  queryFn: async () => (await dataOf(api.GET('/v1/activity-types'))).items,
});
export const addLocalType = (name: string) => dataOf(api.POST('/v1/activity-types', { body: { name } }));
export const logContact = (id: string) => dataOf(api.POST('/v1/activities/{activityId}/contacts', { ...one(id), body: {} }));
export const logPageCheck = (id: string) => dataOf(api.POST('/v1/activities/{activityId}/checks', { ...one(id), body: {} }));
export const logDelivery = (id: string, outlet: string) =>
  dataOf(api.POST('/v1/activities/{activityId}/deliveries', { ...one(id), body: { outlet } }));

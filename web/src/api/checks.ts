import type { AnswerOf, BodyOf } from '@budkavle/api-client';
import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from './client.ts';

export type Check = NonNullable<AnswerOf<'getCheck'>['check']>;
export type CheckFields = BodyOf<'saveCheck'>;
export type Attendance = AnswerOf<'getAttendance'>;
export type AttendanceFields = BodyOf<'noteAttendance'>;
export type Attendee = Omit<Attendance['members'][number], 'audiences'>;

const message = (messageId: string) => ({ params: { path: { messageId } } });
const activity = (activityId: string) => ({ params: { path: { activityId } } });

export const checkQuery = (messageId: string) =>
  queryOptions({
    queryKey: ['check', messageId],
    queryFn: async () => (await dataOf(api.GET('/v1/messages/{messageId}/check', message(messageId)))).check,
  });
export const saveCheck = (id: string, body: CheckFields) => dataOf(api.PUT('/v1/messages/{messageId}/check', { ...message(id), body }));
export const removeCheck = (id: string) => dataOf(api.DELETE('/v1/messages/{messageId}/check', message(id)));
export const restoreCheck = (id: string) => dataOf(api.POST('/v1/messages/{messageId}/check/restore', message(id)));
export const sendCheck = (id: string) =>
  dataOf(api.POST('/v1/messages/{messageId}/check/send-outs', { ...message(id), body: { audienceIds: [] } }));

export const attendanceQuery = (activityId: string) =>
  queryOptions({
    queryKey: ['attendance', activityId],
    queryFn: () => dataOf(api.GET('/v1/activities/{activityId}/attendance', activity(activityId))),
  });
export const noteAttendance = (id: string, body: AttendanceFields) =>
  dataOf(api.PUT('/v1/activities/{activityId}/attendance', { ...activity(id), body }));
export const removeAttendance = (id: string) => dataOf(api.DELETE('/v1/activities/{activityId}/attendance', activity(id)));
export const matchAttendees = (id: string, text: string) =>
  dataOf(api.POST('/v1/activities/{activityId}/attendance-matches', { ...activity(id), body: { text } }));

import type { AnswerOf } from '@budkavle/api-client';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, dataOf } from './client.ts';

export type Milestone = AnswerOf<'listMilestones'>['items'][number];
export type Ripple = AnswerOf<'previewMilestoneMove'>;

const one = (milestoneId: string) => ({ params: { path: { milestoneId } } });
const programme = (programmeId: string) => ({ params: { path: { programmeId } } });

export const milestonesQuery = (programmeId: string) =>
  queryOptions({
    queryKey: ['milestones', programmeId],
    queryFn: async () => (await dataOf(api.GET('/v1/programmes/{programmeId}/milestones', programme(programmeId)))).items,
  });
type Offset = { amount: number; unit: 'days' | 'weeks' | 'workingDays' };

/** The day so far from the milestone. The server counts: it knows the holidays. */
export const countedDayQuery = (programmeId: string, milestoneId: string, offset: Offset) =>
  queryOptions({
    queryKey: ['milestones', programmeId, 'day', milestoneId, offset.amount, offset.unit],
    queryFn: async () => {
      const params = { path: { programmeId, milestoneId }, query: offset };
      return (await dataOf(api.GET('/v1/programmes/{programmeId}/milestones/{milestoneId}/counted-day', { params }))).day;
    },
    placeholderData: keepPreviousData,
  });
export const rippleQuery = (milestoneId: string, date: string | null) =>
  queryOptions({
    queryKey: ['ripple', milestoneId, date],
    queryFn: () => dataOf(api.POST('/v1/milestones/{milestoneId}/move-previews', { ...one(milestoneId), body: { date } })),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
export const addMilestone = (programmeId: string, body: { name: string; date: string | null }) =>
  dataOf(api.POST('/v1/programmes/{programmeId}/milestones', { ...programme(programmeId), body }));
export const moveMilestone = (id: string, body: { date: string | null; revision: number }) =>
  dataOf(api.POST('/v1/milestones/{milestoneId}/moves', { ...one(id), body }));
export const undoMove = (moveId: string) => dataOf(api.POST('/v1/milestone-moves/{moveId}/undo', { params: { path: { moveId } } }));
export const removeMilestone = (id: string) => dataOf(api.DELETE('/v1/milestones/{milestoneId}', one(id)));
export const restoreMilestone = (id: string) => dataOf(api.POST('/v1/milestones/{milestoneId}/restore', one(id)));

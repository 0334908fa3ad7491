import { queryOptions } from '@tanstack/react-query';
import { get, patch, post } from './call.ts';

export const channelNames = ['email', 'digitalPost', 'webPage', 'meeting', 'training', 'memo', 'press', 'social', 'other'] as const;
export type ChannelName = (typeof channelNames)[number];

export type Activity = {
  id: string;
  title: string;
  channel: ChannelName;
  plannedDate: string | null;
  state: 'planned' | 'done' | 'cancelled';
  responsible: { id: string; name: string } | null;
  doneAt: string | null;
  sendOutId: string | null;
  pageId: string | null;
  note: string;
  revision: number;
  needs: { needId: string; audienceId: string; audienceName: string; messageId: string; messageTitle: string; messageVersion: number | null }[];
};

export const activitiesQuery = (programmeId: string) =>
  queryOptions({
    queryKey: ['activities', programmeId],
    queryFn: async () => (await get<{ items: Activity[] }>(`/v1/programmes/${programmeId}/activities`)).items,
  });

export type ActivityFields = {
  title: string;
  channel: ChannelName;
  plannedDate: string | null;
  needIds: string[];
  responsiblePersonId?: string | null;
  note?: string;
};

export const addActivity = (programmeId: string, body: ActivityFields) => post<{ id: string }>(`/v1/programmes/${programmeId}/activities`, body);
export const changeActivity = (id: string, body: Partial<ActivityFields> & { revision: number }) => patch(`/v1/activities/${id}`, body);
export const markActivityDone = (id: string, doneOn?: string) => post(`/v1/activities/${id}/done`, doneOn === undefined ? {} : { doneOn });
export const cancelActivity = (id: string) => post(`/v1/activities/${id}/cancel`);
export const reopenActivity = (id: string) => post(`/v1/activities/${id}/reopen`);

import { queryOptions } from '@tanstack/react-query';
import { get, patch, post, put, remove } from './call.ts';

export type Level = 'know' | 'understand' | 'canDo';
export type Side = 'internal' | 'external';

export type AudienceChannel = {
  name: string;
  via?: string | null;
  condition?: string | null;
  cadence?: string | null;
  sender?: string | null;
  alternativeGroup?: number | null;
  detail?: string | null;
  inherited?: boolean;
};
export type PlanAudience = {
  id: string;
  name: string;
  side: Side;
  tier: number | null;
  contactPerson: string;
  channelNote: string;
  note: string;
  channels: AudienceChannel[];
  inheritsFrom: { id: string; name: string }[];
  ownMessageIds: string[];
  inheritedMessageIds: string[];
  brokenMessageIds: string[];
  position: number;
  revision: number;
};
export type PlanMessage = { id: string; title: string; summary: string; version: number; usedBy: number; coreMessageId: string | null; revision: number };
export type PlanNeed = {
  id: string;
  audienceId: string;
  messageId: string;
  level: Level;
  needBy: string | null;
  owner: { id: string; name: string } | null;
  share: number;
  inheritedFrom: string | null;
};
export type PlanStructure = {
  programme: {
    id: string;
    name: string;
    description: string;
    visibility: 'own' | 'network';
    organisation: { id: string; name: string };
    isOwn: boolean;
    isAdopted: boolean;
    revision: number;
  };
  audiences: PlanAudience[];
  messages: PlanMessage[];
  needs: PlanNeed[];
  /** Audiences that would hear before those who should hear first. */
  warnings: { audienceId: string; audienceName: string; tier: number; plannedDate: string | null; before: { audienceId: string; audienceName: string; tier: number; plannedDate: string | null }[] }[];
  undoableImport: { id: string; sourceName: string; importedAt: string } | null;
};

export const planQuery = (programmeId: string) =>
  queryOptions({ queryKey: ['plan', programmeId], queryFn: () => get<PlanStructure>(`/v1/programmes/${programmeId}/plan`) });

export type AudienceFields = { name: string; side: Side; tier: number | null; contactPerson?: string; channelNote?: string };

export const addAudience = (programmeId: string, body: AudienceFields) => post<{ id: string }>(`/v1/programmes/${programmeId}/audiences`, body);
export const changeAudience = (id: string, body: Partial<AudienceFields> & { revision: number }) => patch(`/v1/audiences/${id}`, body);
export const removeAudience = (id: string) => remove<{ whereUsed: { messages: number; needs: number; activities: number } }>(`/v1/audiences/${id}`);
export const restoreAudience = (id: string) => post(`/v1/audiences/${id}/restore`);
export const setInheritance = (id: string, fromAudienceIds: string[]) => put(`/v1/audiences/${id}/inheritance`, { fromAudienceIds });
export const breakInheritance = (id: string, messageId: string) => post(`/v1/audiences/${id}/inheritance-breaks`, { messageId });
export const mendInheritance = (id: string, messageId: string) => remove(`/v1/audiences/${id}/inheritance-breaks/${messageId}`);

export type MessageDetails = PlanMessage & {
  programme: { id: string; name: string; isOwn: boolean };
  coreMessage: { id: string; title: string } | null;
  variants: { id: string; title: string }[];
  versions: { version: number; title: string; summary: string; changedBy: string | null; changedAt: string }[];
  usedIn: { audienceId: string; name: string; needId: string | null; level: Level | null }[];
  activities: { id: string; title: string; channel: string; state: 'planned' | 'done' | 'cancelled'; plannedDate: string | null; doneAt: string | null; messageVersion: number | null }[];
};

export const messageQuery = (messageId: string) =>
  queryOptions({ queryKey: ['message', messageId], queryFn: () => get<MessageDetails>(`/v1/messages/${messageId}`) });

export const addMessage = (programmeId: string, body: { title: string; summary?: string }) =>
  post<{ id: string }>(`/v1/programmes/${programmeId}/messages`, body);
export const changeMessage = (id: string, body: { title: string; summary: string; revision: number }) => patch<{ version: number; revision: number }>(`/v1/messages/${id}`, body);
export const removeMessage = (id: string) => remove(`/v1/messages/${id}`);
export const restoreMessage = (id: string) => post(`/v1/messages/${id}/restore`);
export const setVariantOf = (id: string, coreMessageId: string | null) => post(`/v1/messages/${id}/variant-of`, { coreMessageId });

export type NeedChange = { level?: Level; needBy?: string | null; ownerPersonId?: string | null; share?: number };

export const addNeed = (programmeId: string, body: { audienceId: string; messageId: string; level: Level; needBy?: string | null }) =>
  post<{ id: string }>(`/v1/programmes/${programmeId}/needs`, body);
export const changeNeed = (needId: string, body: NeedChange) => patch(`/v1/needs/${needId}`, body);
export const changeNeeds = (programmeId: string, needIds: string[], body: NeedChange) => patch(`/v1/programmes/${programmeId}/needs`, { needIds, ...body });
export const withdrawNeed = (needId: string) => remove(`/v1/needs/${needId}`);
export const restoreNeed = (needId: string) => post(`/v1/needs/${needId}/restore`);

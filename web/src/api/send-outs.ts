import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { get, patch, post } from './call.ts';

export const sendChannels = ['email', 'digitalPost', 'web'] as const;
export type SendChannel = (typeof sendChannels)[number];
export type RichText = { type: string; content?: RichText[]; text?: string; marks?: { type: string; attrs?: Record<string, unknown> }[]; attrs?: Record<string, unknown> };
export type SendOutStatus = 'draft' | 'sending' | 'done' | 'stopped';
export type EntryStatus = 'waiting' | 'sending' | 'handedOver' | 'delivered' | 'notDelivered' | 'unknown';
export type EntryCounts = Record<EntryStatus, number>;
export type Reach = { total: number; email: number; digitalPost: number; reachable: number; unreachable: number };
/** A placeholder that some recipients have no value for, and which rows they are. */
export type Missing = { name: string; recipients: number; rows: number[]; isUnknown: boolean; onWeb: boolean };

export type SendOutSummary = {
  id: string;
  title: string;
  subject: string;
  status: SendOutStatus;
  channels: SendChannel[];
  programmeId: string;
  revision: number;
  updatedAt: string;
  releasedAt: string | null;
  recipients: number | null;
  counts: EntryCounts;
  confirmed: number;
};
export type SendOut = Omit<SendOutSummary, 'counts' | 'confirmed'> & {
  body: RichText;
  updatedBy: string | null;
  releasedBy: string | null;
  audiences: { id: string; members: number }[];
  needs: { id: string }[];
  reach: Reach;
  missing: Missing[];
};

export const sendOutsQuery = queryOptions({
  queryKey: ['send-outs'],
  queryFn: async () => (await get<{ items: SendOutSummary[] }>('/v1/send-outs')).items,
});
export const sendOutQuery = (id: string) => queryOptions({ queryKey: ['send-out', id], queryFn: () => get<SendOut>(`/v1/send-outs/${id}`) });

/** Asks the national register which of them have a digital mailbox, so it is asked for separately. */
export const reachQuery = (id: string, revision: number) =>
  queryOptions({ queryKey: ['reach', id, revision], queryFn: () => get<Reach & { withMailbox: number | null }>(`/v1/send-outs/${id}/reach`), staleTime: 60_000 });

export type NewSendOut = { title: string; needIds: string[]; audienceIds: string[]; channels: SendChannel[] };
export type SendOutChange = { title?: string; subject?: string; body?: RichText; channels?: SendChannel[]; audienceIds?: string[]; revision: number };
export type TheirVersion = { subject: string; body: RichText; updatedBy: string | null; updatedAt: string; revision: number };

export const createSendOut = (programmeId: string, body: NewSendOut) => post<{ id: string }>(`/v1/programmes/${programmeId}/send-outs`, body);
export const changeSendOut = (id: string, body: SendOutChange) => patch<{ revision: number; updatedAt: string; reach: Reach }>(`/v1/send-outs/${id}`, body);

export type Preview = { row: number; total: number; recipientName: string | null; subject: string; html: string; text: string; missing: string[] };

export const previewQuery = (id: string, row: number, channel: SendChannel, revision: number) =>
  queryOptions({
    queryKey: ['preview', id, row, channel, revision],
    queryFn: () => get<Preview>(`/v1/send-outs/${id}/preview`, { row, channel }),
  });

export const releaseSendOut = (id: string, body: { revision: number; expectedRecipients: number }) =>
  post<{ recipients: number }>(`/v1/send-outs/${id}/release`, body);
export const stopSendOut = (id: string) => post<{ stopped: number }>(`/v1/send-outs/${id}/stop`);
export const resendFailed = (id: string) => post<{ count: number }>(`/v1/send-outs/${id}/resend-failed`);

export type Progress = { status: SendOutStatus; counts: EntryCounts; confirmed: number; total: number; people: { total: number; reached: number; confirmed: number; notReached: number }; reasons: { reason: string | null; message: string | null; count: number }[] };

export const progressQuery = (id: string) => queryOptions({ queryKey: ['progress', id], queryFn: () => get<Progress>(`/v1/send-outs/${id}/progress`) });

export type RecipientEntry = {
  id: string;
  name: string;
  address: string | null;
  channel: string;
  status: EntryStatus;
  statusText: string;
  reasonText: string | null;
  attempts: number;
  concludedAt: string | null;
  receiptAt: string | null;
};

export const recipientsQuery = (id: string, status: EntryStatus | '') =>
  infiniteQueryOptions({
    queryKey: ['recipients', id, status],
    queryFn: ({ pageParam }) => get<{ items: RecipientEntry[]; next: string | null }>(`/v1/send-outs/${id}/recipients`, { status, after: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });

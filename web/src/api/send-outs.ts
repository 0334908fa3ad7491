import type { AnswerOf, BodyOf } from '@budkavle/api-client';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, dataOf, given } from './client.ts';

/** A text as the editor keeps it: a ProseMirror document. */
export type RichText = {
  type: string;
  content?: RichText[];
  text?: string;
  marks?: { type: string; attrs?: Record<string, unknown> }[];
  attrs?: Record<string, unknown>;
};

export type SendOutSummary = AnswerOf<'listSendOuts'>['items'][number];
export type SendOut = Omit<AnswerOf<'getSendOut'>, 'body'> & { body: RichText };
export type SendChannel = SendOut['channels'][number];
export type Reach = SendOut['reach'];
export type Missing = SendOut['missing'][number];
export type Progress = AnswerOf<'showProgress'>;
export type EntryCounts = Progress['counts'];
export type EntryStatus = keyof EntryCounts;
export type RecipientEntry = AnswerOf<'listRecipients'>['items'][number];
/** What an edit conflict sends along. */
export type TheirVersion = Pick<SendOut, 'title' | 'subject' | 'body' | 'channels' | 'updatedBy' | 'updatedAt' | 'revision'> & {
  audienceIds: string[];
};

export const sendChannels = ['email', 'digitalPost', 'web'] as const satisfies readonly SendChannel[];

const one = (sendOutId: string) => ({ path: { sendOutId } });

export const sendOutsQuery = queryOptions({
  queryKey: ['send-outs'],
  queryFn: async () => (await dataOf(api.GET('/v1/send-outs', { params: { query: { limit: 100 } } }))).items,
});
export const sendOutQuery = (id: string) =>
  queryOptions({
    queryKey: ['send-out', id],
    queryFn: async () => (await dataOf(api.GET('/v1/send-outs/{sendOutId}', { params: one(id) }))) as SendOut,
  });
/** Asks the national register which of them have a digital mailbox, so it is asked for separately. */
export const reachQuery = (id: string, revision: number) =>
  queryOptions({
    queryKey: ['reach', id, revision],
    queryFn: () => dataOf(api.GET('/v1/send-outs/{sendOutId}/reach', { params: one(id) })),
    staleTime: 60_000,
  });

export const createSendOut = (programmeId: string, body: BodyOf<'planSendOut'>) =>
  dataOf(api.POST('/v1/programmes/{programmeId}/send-outs', { params: { path: { programmeId } }, body }));
export const changeSendOut = (id: string, body: BodyOf<'saveSendOut'>) =>
  dataOf(api.PATCH('/v1/send-outs/{sendOutId}', { params: one(id), body }));

export const previewQuery = (id: string, row: number, channel: SendChannel, revision: number) =>
  queryOptions({
    queryKey: ['preview', id, row, channel, revision],
    queryFn: () => dataOf(api.GET('/v1/send-outs/{sendOutId}/preview', { params: { ...one(id), query: { row, channel } } })),
  });

export const releaseSendOut = (id: string, body: BodyOf<'releaseSendOut'>) =>
  dataOf(api.POST('/v1/send-outs/{sendOutId}/release', { params: one(id), body }));
export const stopSendOut = (id: string) => dataOf(api.POST('/v1/send-outs/{sendOutId}/stop', { params: one(id) }));
export const resendFailed = (id: string) => dataOf(api.POST('/v1/send-outs/{sendOutId}/resend-failed', { params: one(id) }));

export const progressQuery = (id: string) =>
  queryOptions({ queryKey: ['progress', id], queryFn: () => dataOf(api.GET('/v1/send-outs/{sendOutId}/progress', { params: one(id) })) });

export const recipientsQuery = (id: string, status: EntryStatus | '') =>
  infiniteQueryOptions({
    queryKey: ['recipients', id, status],
    queryFn: ({ pageParam }) =>
      dataOf(api.GET('/v1/send-outs/{sendOutId}/recipients', { params: { ...one(id), query: given({ status, after: pageParam }) } })),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });

import type { AnswerOf, BodyOf } from '@budkavle/api-client';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, dataOf, given, upload } from './client.ts';

export type Mailboxes = AnswerOf<'listMailboxes'>;
export type Mailbox = Mailboxes['items'][number];
export type LetterSummary = AnswerOf<'listLetters'>['items'][number];
export type Letter = AnswerOf<'findLetter'>;
export type Attachment = Letter['attachments'][number];
export type Moved = AnswerOf<'moveLetters'>['moved'];
export type Journey = AnswerOf<'showLetterJourney'>;
export type NoticeSettings = AnswerOf<'findNoticeSettings'>;
export type NoticeAddress = NoticeSettings['addresses'][number];
export type Application = AnswerOf<'findMailboxApplication'>;
export type MailboxSender = AnswerOf<'listMailboxSenders'>['items'][number];
export type Leaving = AnswerOf<'prepareLeaving'>;
export type CheckedDelivery = AnswerOf<'checkDelivery'>;
export type CheckedSignature = CheckedDelivery['inner'];
/** `inbox`, `archive`, `deleted`, or the id of a folder. */
export type Place = string;

const one = (letterId: string) => ({ params: { path: { letterId } } });
const ofMailbox = (mailboxId: string) => ({ params: { path: { mailboxId } } });
const ofFolder = (folderId: string) => ({ params: { path: { folderId } } });
const ofAddress = (addressId: string) => ({ params: { path: { addressId } } });

export const mailboxesQuery = queryOptions({
  queryKey: ['mailboxes'],
  queryFn: async () => (await dataOf(api.GET('/v1/mailboxes'))).items,
});

type Whose = { kind: 'person' | 'organisation'; organisationId?: string };
export const applicationQuery = (whose: Whose) =>
  queryOptions({
    queryKey: ['mailbox-application', whose],
    queryFn: () => dataOf(api.GET('/v1/mailbox-application', { params: { query: whose } })),
    // What the register says now, not what it said before.
    staleTime: 0,
    gcTime: 0,
    retry: false,
  });
export const openMailbox = (body: BodyOf<'openMailbox'>) => dataOf(api.POST('/v1/mailboxes', { body }));

export const lettersQuery = (mailboxId: string, place: Place, search: string) =>
  infiniteQueryOptions({
    queryKey: ['letters', mailboxId, place, search],
    queryFn: ({ pageParam }) =>
      dataOf(
        api.GET('/v1/mailboxes/{mailboxId}/letters', {
          params: { path: { mailboxId }, query: given({ search, after: pageParam, folder: place }) },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });
export const letterQuery = (letterId: string) =>
  queryOptions({ queryKey: ['letter', letterId], queryFn: () => dataOf(api.GET('/v1/letters/{letterId}', one(letterId))) });
export const journeyQuery = (letterId: string) =>
  queryOptions({
    queryKey: ['letter-journey', letterId],
    queryFn: () => dataOf(api.GET('/v1/letters/{letterId}/journey', one(letterId))),
  });

export const markRead = (letterId: string) => dataOf(api.POST('/v1/letters/{letterId}/read', one(letterId)));
export const markUnread = (letterId: string) => dataOf(api.POST('/v1/letters/{letterId}/unread', one(letterId)));

export const foldersQuery = (mailboxId: string) =>
  queryOptions({
    queryKey: ['folders', mailboxId],
    queryFn: () => dataOf(api.GET('/v1/mailboxes/{mailboxId}/folders', ofMailbox(mailboxId))),
  });
export const createFolder = ({ mailboxId, name }: { mailboxId: string; name: string }) =>
  dataOf(api.POST('/v1/mailboxes/{mailboxId}/folders', { ...ofMailbox(mailboxId), body: { name } }));
export const renameFolder = ({ folderId, name }: { folderId: string; name: string }) =>
  dataOf(api.PATCH('/v1/letter-folders/{folderId}', { ...ofFolder(folderId), body: { name } }));
export const removeFolder = (folderId: string) => dataOf(api.DELETE('/v1/letter-folders/{folderId}', ofFolder(folderId)));
export const restoreFolder = (folderId: string) => dataOf(api.POST('/v1/letter-folders/{folderId}/restore', ofFolder(folderId)));

type Move = { mailboxId: string; letterIds: string[]; to: Place };
export const moveLetters = async ({ mailboxId, letterIds, to }: Move): Promise<Moved> =>
  (await dataOf(api.POST('/v1/mailboxes/{mailboxId}/moves', { ...ofMailbox(mailboxId), body: { letterIds, to } }))).moved;
/** Each letter to where it lay before. */
export const moveBack = async ({ mailboxId, moved }: { mailboxId: string; moved: Moved }): Promise<void> => {
  const places = Map.groupBy(moved, ({ from }) => from);
  for (const [to, letters] of places) await moveLetters({ mailboxId, letterIds: letters.map(({ letterId }) => letterId), to });
};

export const noticeSettingsQuery = (mailboxId: string) =>
  queryOptions({
    queryKey: ['notice-settings', mailboxId],
    queryFn: () => dataOf(api.GET('/v1/mailboxes/{mailboxId}/notices', ofMailbox(mailboxId))),
  });
type Settings = BodyOf<'saveNoticeSettings'>;
export const saveNoticeSettings = ({ mailboxId, ...body }: Settings & { mailboxId: string }) =>
  dataOf(api.PUT('/v1/mailboxes/{mailboxId}/notices', { ...ofMailbox(mailboxId), body }));
export const addNoticeAddress = ({ mailboxId, ...body }: BodyOf<'addNoticeAddress'> & { mailboxId: string }) =>
  dataOf(api.POST('/v1/mailboxes/{mailboxId}/notice-addresses', { ...ofMailbox(mailboxId), body }));
export const resendNoticeCode = (addressId: string) => dataOf(api.POST('/v1/notice-addresses/{addressId}/code', ofAddress(addressId)));
export const verifyNoticeAddress = ({ addressId, code }: { addressId: string; code: string }) =>
  dataOf(api.POST('/v1/notice-addresses/{addressId}/verification', { ...ofAddress(addressId), body: { code } }));
export const removeNoticeAddress = (addressId: string) => dataOf(api.DELETE('/v1/notice-addresses/{addressId}', ofAddress(addressId)));

export const sendersQuery = (mailboxId: string) =>
  queryOptions({
    queryKey: ['mailbox-senders', mailboxId],
    queryFn: async () => (await dataOf(api.GET('/v1/mailboxes/{mailboxId}/senders', ofMailbox(mailboxId)))).items,
    retry: false,
  });
type Signed = { signingId?: string | undefined };
export type SigningLead = NonNullable<AnswerOf<'findMailboxSigning'>['lead']>;
/** Asked every second while it waits: the code to scan is another each time. */
export const signingQuery = (signingId: string) =>
  queryOptions({
    queryKey: ['mailbox-signing', signingId],
    queryFn: () => dataOf(api.GET('/v1/mailbox-signings/{signingId}', { params: { path: { signingId } } })),
    refetchInterval: ({ state }) => (state.data === undefined || state.data.state === 'waiting' ? 1000 : false),
    refetchIntervalInBackground: true,
    gcTime: 0,
  });
export const abandonSigning = (signingId: string) =>
  dataOf(api.DELETE('/v1/mailbox-signings/{signingId}', { params: { path: { signingId } } }));

type Refusal = { mailboxId: string; optedOut: string[] };
export const writeSenderAgreement = ({ mailboxId, optedOut }: Refusal) =>
  dataOf(api.POST('/v1/mailboxes/{mailboxId}/sender-agreement', { ...ofMailbox(mailboxId), body: { optedOut } }));
export const saveMailboxSenders = ({ mailboxId, signingId, ...refusal }: Refusal & Signed & { agreementText: string }) =>
  dataOf(
    api.PUT('/v1/mailboxes/{mailboxId}/senders', {
      ...ofMailbox(mailboxId),
      body: signingId === undefined ? refusal : { ...refusal, signingId },
    }),
  );

export const leavingQuery = (mailboxId: string) =>
  queryOptions({
    queryKey: ['leaving', mailboxId],
    queryFn: () => dataOf(api.GET('/v1/mailboxes/{mailboxId}/leaving', ofMailbox(mailboxId))),
    staleTime: 0,
    gcTime: 0,
    retry: false,
  });
export const leaveMailbox = ({ mailboxId, ...body }: Signed & { mailboxId: string; agreementText: string | null }) =>
  dataOf(api.POST('/v1/mailboxes/{mailboxId}/close', { ...ofMailbox(mailboxId), body: given(body) }));

export const checkDelivery = (file: File): Promise<CheckedDelivery> => {
  const form = new FormData();
  form.append('file', file);
  return upload<CheckedDelivery>('/v1/delivery-checks', form);
};

/** Files that the browser fetches by itself. */
export const letterPackageUrl = (letterId: string): string => `/v1/letters/${letterId}/package`;
export const attachmentUrl = (letterId: string, position: number): string => `/v1/letters/${letterId}/attachments/${position}`;
export const attachmentViewUrl = (letterId: string, position: number): string => `${attachmentUrl(letterId, position)}/view`;
export const exportUrl = (mailboxId: string): string => `/v1/mailboxes/${mailboxId}/export`;
export const letterPageUrl = (letterId: string, look: { theme: string; size: string }): string =>
  `/v1/letters/${letterId}/page?${new URLSearchParams(look)}`;

import type { AnswerOf, BodyOf } from '@budkavle/api-client';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, dataOf, given, upload } from './client.ts';

export type Room = AnswerOf<'describeRoom'>;
export type RoomItem = AnswerOf<'listRoomItems'>['items'][number];
export type Collection = RoomItem['collection'];
export type WholeItem = AnswerOf<'showRoomItem'>;
export type Access = AnswerOf<'listRoomAccess'>['items'][number];
export type AccessRequest = AnswerOf<'listAccessRequests'>['items'][number];
export type HandOut = AnswerOf<'listHandOuts'>['items'][number];
export type Topic = AnswerOf<'listTopics'>['items'][number];
export type Peers = AnswerOf<'listPeers'>;
export type Help = AnswerOf<'listHelp'>['items'][number];
export type GiveAways = AnswerOf<'listGiveAways'>;
export type ExperienceNote = AnswerOf<'listNotes'>['items'][number];
export type DesignTokens = AnswerOf<'showDesignTokens'>;
export type PlanLink = NonNullable<BodyOf<'handOut'>['link']>;

/** Everything of the room; what one does changes several of its lists. */
export const roomKey = ['collaboration'] as const;

const itemIn = (itemId: string) => ({ params: { path: { itemId } } });
const helpIn = (helpId: string) => ({ params: { path: { helpId } } });

export const roomQuery = queryOptions({
  queryKey: [...roomKey, 'room'],
  queryFn: () => dataOf(api.GET('/v1/collaboration')),
  retry: false,
});
export const itemsQuery = (asked: { collection: Collection | undefined; tag: string; search: string }) =>
  queryOptions({
    queryKey: [...roomKey, 'items', asked],
    queryFn: () => dataOf(api.GET('/v1/collaboration/items', { params: { query: given(asked) } })),
    placeholderData: keepPreviousData,
  });
export const itemQuery = (itemId: string, version: number | undefined) =>
  queryOptions({
    queryKey: [...roomKey, 'item', itemId, version ?? 0],
    queryFn: () =>
      dataOf(api.GET('/v1/collaboration/items/{itemId}', { params: { path: { itemId }, query: given({ version: version ?? null }) } })),
  });
export const roomUseQuery = queryOptions({ queryKey: [...roomKey, 'use'], queryFn: () => dataOf(api.GET('/v1/collaboration/use')) });
export const accessQuery = queryOptions({ queryKey: [...roomKey, 'access'], queryFn: () => dataOf(api.GET('/v1/collaboration/access')) });
export const accessRequestsQuery = queryOptions({
  queryKey: [...roomKey, 'requests'],
  queryFn: () => dataOf(api.GET('/v1/collaboration/access-requests')),
});
export const handOutsQuery = queryOptions({
  queryKey: [...roomKey, 'handOuts'],
  queryFn: async () => (await dataOf(api.GET('/v1/collaboration/hand-outs'))).items,
});
export const topicsQuery = queryOptions({ queryKey: [...roomKey, 'topics'], queryFn: () => dataOf(api.GET('/v1/collaboration/topics')) });
export const peersQuery = queryOptions({ queryKey: [...roomKey, 'peers'], queryFn: () => dataOf(api.GET('/v1/collaboration/peers')) });
export const helpQuery = queryOptions({ queryKey: [...roomKey, 'help'], queryFn: () => dataOf(api.GET('/v1/collaboration/help')) });
export const giveAwaysQuery = queryOptions({
  queryKey: [...roomKey, 'giveAways'],
  queryFn: () => dataOf(api.GET('/v1/collaboration/give-aways')),
});
export const notesQuery = (asked: { search: string; tag: string }) =>
  queryOptions({
    queryKey: [...roomKey, 'notes', asked],
    queryFn: () => dataOf(api.GET('/v1/collaboration/notes', { params: { query: given(asked) } })),
    placeholderData: keepPreviousData,
  });
export const designTokensQuery = queryOptions({
  queryKey: [...roomKey, 'tokens'],
  queryFn: () => dataOf(api.GET('/v1/collaboration/design-tokens')),
});

export const followCollection = (body: BodyOf<'followCollection'>) => dataOf(api.PUT('/v1/collaboration/subscriptions', { body }));

export const addItem = (body: BodyOf<'addRoomItem'>) => dataOf(api.POST('/v1/collaboration/items', { body }));
export const addFile = (
  file: File,
  said: { collection: Collection; title: string; summary: string; tags: string[] },
): Promise<{ id: string }> => {
  const form = new FormData();
  form.set('collection', said.collection);
  form.set('title', said.title);
  form.set('summary', said.summary);
  form.set('tags', said.tags.join(','));
  form.set('file', file);
  return upload('/v1/collaboration/files', form);
};
export const saveItem = (itemId: string, body: BodyOf<'saveRoomItem'>) =>
  dataOf(api.PUT('/v1/collaboration/items/{itemId}', { ...itemIn(itemId), body }));
export const replaceFile = (itemId: string, file: File, changeNote: string): Promise<{ revision: number }> => {
  const form = new FormData();
  form.set('changeNote', changeNote);
  form.set('file', file);
  return upload(`/v1/collaboration/items/${itemId}/file`, form);
};
export const removeItem = (itemId: string) => dataOf(api.POST('/v1/collaboration/items/{itemId}/remove', itemIn(itemId)));
export const restoreItem = (itemId: string) => dataOf(api.POST('/v1/collaboration/items/{itemId}/restore', itemIn(itemId)));
export const fileUrl = (itemId: string, version: number): string => `/v1/collaboration/items/${itemId}/file?version=${version}`;

export const giveAccess = (body: BodyOf<'giveRoomAccess'>) => dataOf(api.POST('/v1/collaboration/access', { body }));
export const giveAudienceAccess = (body: BodyOf<'giveAudienceAccess'>) => dataOf(api.POST('/v1/collaboration/audience-access', { body }));
export const endAccess = (grantId: string) => dataOf(api.POST('/v1/collaboration/access/{grantId}/end', { params: { path: { grantId } } }));
export const resumeAccess = (grantId: string) =>
  dataOf(api.POST('/v1/collaboration/access/{grantId}/resume', { params: { path: { grantId } } }));
export const askForAccess = (reason: string) => dataOf(api.POST('/v1/collaboration/access-requests', { body: { reason } }));
export const withdrawAccessRequest = (requestId: string) =>
  dataOf(api.POST('/v1/collaboration/access-requests/{requestId}/withdraw', { params: { path: { requestId } } }));
export const answerAccessRequest = (requestId: string, body: BodyOf<'answerAccessRequest'>) =>
  dataOf(api.POST('/v1/collaboration/access-requests/{requestId}/answer', { params: { path: { requestId } }, body }));

export const handOut = (body: BodyOf<'handOut'>) => dataOf(api.POST('/v1/collaboration/hand-outs', { body }));
export const handOutPackage = (body: BodyOf<'handOutPackage'>) => dataOf(api.POST('/v1/collaboration/packages', { body }));
export const packageUrl = (handOutId: string): string => `/v1/collaboration/hand-outs/${handOutId}/package`;
export const revokeHandOut = (handOutId: string) =>
  dataOf(api.POST('/v1/collaboration/hand-outs/{handOutId}/revoke', { params: { path: { handOutId } } }));
export const resumeHandOut = (handOutId: string) =>
  dataOf(api.POST('/v1/collaboration/hand-outs/{handOutId}/resume', { params: { path: { handOutId } } }));
export const revokeLink = (handOutRecipientId: string) =>
  dataOf(api.POST('/v1/collaboration/hand-out-recipients/{handOutRecipientId}/revoke', { params: { path: { handOutRecipientId } } }));
export const resumeLink = (handOutRecipientId: string) =>
  dataOf(api.POST('/v1/collaboration/hand-out-recipients/{handOutRecipientId}/resume', { params: { path: { handOutRecipientId } } }));

export const addTopic = (body: BodyOf<'addTopic'>) => dataOf(api.POST('/v1/collaboration/topics', { body }));
export const changeTopic = (topicId: string, body: BodyOf<'changeTopic'>) =>
  dataOf(api.PUT('/v1/collaboration/topics/{topicId}', { params: { path: { topicId } }, body }));
export const removeTopic = (topicId: string) =>
  dataOf(api.POST('/v1/collaboration/topics/{topicId}/remove', { params: { path: { topicId } } }));
export const restoreTopic = (topicId: string) =>
  dataOf(api.POST('/v1/collaboration/topics/{topicId}/restore', { params: { path: { topicId } } }));
export const shareExperience = (body: BodyOf<'shareExperience'>) => dataOf(api.PUT('/v1/collaboration/my-experience', { body }));
export const leadLocally = (topicIds: string[] | null) => dataOf(api.PUT('/v1/collaboration/my-lead', { body: { topicIds } }));
export const describeOwnOrganisation = (body: BodyOf<'describeOwnOrganisation'>) =>
  dataOf(api.PUT('/v1/collaboration/own-organisation', { body }));
export const contactPeer = (body: BodyOf<'contactPeer'>) => dataOf(api.POST('/v1/collaboration/peer-contacts', { body }));
export const askForDeepDive = (body: BodyOf<'askForDeepDive'>) => dataOf(api.POST('/v1/collaboration/deep-dives', { body }));
export const takeHelp = (helpId: string) => dataOf(api.POST('/v1/collaboration/help/{helpId}/take', helpIn(helpId)));
export const withdrawHelp = (helpId: string) => dataOf(api.POST('/v1/collaboration/help/{helpId}/withdraw', helpIn(helpId)));
export const answerHelp = (helpId: string, answer: string) =>
  dataOf(api.POST('/v1/collaboration/help/{helpId}/answer', { ...helpIn(helpId), body: { answer } }));
export const declineHelp = (helpId: string, answer: string) =>
  dataOf(api.POST('/v1/collaboration/help/{helpId}/decline', { ...helpIn(helpId), body: { answer } }));

export const addGiveAway = (body: BodyOf<'addGiveAway'>) => dataOf(api.POST('/v1/collaboration/give-aways', { body }));
export const changeGiveAway = (giveAwayId: string, body: BodyOf<'changeGiveAway'>) =>
  dataOf(api.PUT('/v1/collaboration/give-aways/{giveAwayId}', { params: { path: { giveAwayId } }, body }));
export const orderGiveAway = (body: BodyOf<'orderGiveAway'>) => dataOf(api.POST('/v1/collaboration/give-away-orders', { body }));
export const moveOrder = (orderId: string, to: BodyOf<'moveOrder'>['to']) =>
  dataOf(api.POST('/v1/collaboration/give-away-orders/{orderId}/status', { params: { path: { orderId } }, body: { to } }));

export const writeNote = (body: BodyOf<'writeNote'>) => dataOf(api.POST('/v1/collaboration/notes', { body }));
export const changeNote = (noteId: string, body: BodyOf<'changeNote'>) =>
  dataOf(api.PUT('/v1/collaboration/notes/{noteId}', { params: { path: { noteId } }, body }));
export const removeNote = (noteId: string) => dataOf(api.POST('/v1/collaboration/notes/{noteId}/remove', { params: { path: { noteId } } }));
export const restoreNote = (noteId: string) =>
  dataOf(api.POST('/v1/collaboration/notes/{noteId}/restore', { params: { path: { noteId } } }));

export const saveDesignTokens = (body: BodyOf<'saveDesignTokens'>) => dataOf(api.PUT('/v1/collaboration/design-tokens', { body }));

import type { AnswerOf, BodyOf } from '@budkavle/api-client';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, dataOf, given } from './client.ts';

export type Mailboxes = AnswerOf<'listMailboxes'>;
export type Mailbox = Mailboxes['items'][number];
export type LetterSummary = AnswerOf<'listLetters'>['items'][number];
export type Letter = AnswerOf<'findLetter'>;

const one = (letterId: string) => ({ params: { path: { letterId } } });

export const mailboxesQuery = queryOptions({
  queryKey: ['mailboxes'],
  queryFn: async () => (await dataOf(api.GET('/v1/mailboxes'))).items,
});
export const openMailbox = (body: BodyOf<'openMailbox'>) => dataOf(api.POST('/v1/mailboxes', { body }));

export const lettersQuery = (mailboxId: string, search: string) =>
  infiniteQueryOptions({
    queryKey: ['letters', mailboxId, search],
    queryFn: ({ pageParam }) =>
      dataOf(api.GET('/v1/mailboxes/{mailboxId}/letters', { params: { path: { mailboxId }, query: given({ search, after: pageParam }) } })),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });
export const letterQuery = (letterId: string) =>
  queryOptions({ queryKey: ['letter', letterId], queryFn: () => dataOf(api.GET('/v1/letters/{letterId}', one(letterId))) });

export const markRead = (letterId: string) => dataOf(api.POST('/v1/letters/{letterId}/read', one(letterId)));
export const markUnread = (letterId: string) => dataOf(api.POST('/v1/letters/{letterId}/unread', one(letterId)));
export const deleteLetter = (letterId: string) => dataOf(api.DELETE('/v1/letters/{letterId}', one(letterId)));
export const restoreLetter = (letterId: string) => dataOf(api.POST('/v1/letters/{letterId}/restore', one(letterId)));

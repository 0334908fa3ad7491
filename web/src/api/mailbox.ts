import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { get, post, remove } from './call.ts';

export type Mailbox = { id: string; kind: 'person' | 'organisation'; name: string; unread: number };
export type LetterSummary = { id: string; senderName: string; senderColour: string; subject: string; receivedAt: string; isRead: boolean };
export type Letter = LetterSummary & { mailboxId?: string; html: string; text: string };

export const mailboxesQuery = queryOptions({
  queryKey: ['mailboxes'],
  queryFn: async () => (await get<{ items: Mailbox[] }>('/v1/mailboxes')).items,
});
export const openMailbox = (body: { kind: 'person' } | { kind: 'organisation'; organisationId: string }) => post<{ id: string }>('/v1/mailboxes', body);

export const lettersQuery = (mailboxId: string, search: string) =>
  infiniteQueryOptions({
    queryKey: ['letters', mailboxId, search],
    queryFn: ({ pageParam }) => get<{ items: LetterSummary[]; next: string | null; total?: number }>(`/v1/mailboxes/${mailboxId}/letters`, { search, after: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });
export const letterQuery = (letterId: string) => queryOptions({ queryKey: ['letter', letterId], queryFn: () => get<Letter>(`/v1/letters/${letterId}`) });

export const markRead = (letterId: string) => post(`/v1/letters/${letterId}/read`);
export const markUnread = (letterId: string) => post(`/v1/letters/${letterId}/unread`);
export const deleteLetter = (letterId: string) => remove(`/v1/letters/${letterId}`);
export const restoreLetter = (letterId: string) => post(`/v1/letters/${letterId}/restore`);

import type { AnswerOf } from '@budkavle/api-client';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, dataOf, given } from './client.ts';

export type SystemLetter = AnswerOf<'listSentLetters'>['items'][number];
export type SystemLetterStatus = SystemLetter['status'];
export type KeyLetters = AnswerOf<'countSentLetters'>['items'][number];

export const letterCountsQuery = queryOptions({
  queryKey: ['systemLetters', 'counts'],
  queryFn: async () => (await dataOf(api.GET('/v1/letters/counts'))).items,
});

export type LetterSearch = { status: SystemLetterStatus | ''; reference: string; apiKeyId: string };

export const systemLettersQuery = (search: LetterSearch) =>
  infiniteQueryOptions({
    queryKey: ['systemLetters', search],
    queryFn: ({ pageParam }) =>
      dataOf(
        api.GET('/v1/letters', {
          params: {
            query: {
              limit: 50,
              ...given({ reference: search.reference, apiKeyId: search.apiKeyId, after: pageParam }),
              ...(search.status === '' ? {} : { status: search.status }),
            },
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });

export const cancelLetter = (letterId: string) => dataOf(api.POST('/v1/letters/{letterId}/cancel', { params: { path: { letterId } } }));

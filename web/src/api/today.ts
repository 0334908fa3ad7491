import type { AnswerOf } from '@budkavle/api-client';
import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from './client.ts';

export type Today = AnswerOf<'getToday'>;
export type Attention = Today['attention'][number];

export const todayQuery = queryOptions({ queryKey: ['today'], queryFn: () => dataOf(api.GET('/v1/today')) });

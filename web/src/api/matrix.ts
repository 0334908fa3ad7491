import type { AnswerOf } from '@budkavle/api-client';
import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from './client.ts';

export type Matrix = AnswerOf<'getMatrix'>;
export type MatrixCell = Matrix['cells'][number];
export type CellState = MatrixCell['state'];
export type MatrixAudience = Matrix['audiences'][number];
export type MatrixMessage = Matrix['messages'][number];
export type Gap = Matrix['gaps'][number];
export type NeedEvidence = AnswerOf<'getEvidence'>;

export const matrixQuery = (programmeId: string) =>
  queryOptions({
    queryKey: ['matrix', programmeId],
    queryFn: () => dataOf(api.GET('/v1/programmes/{programmeId}/matrix', { params: { path: { programmeId } } })),
  });

export const evidenceQuery = (needId: string) =>
  queryOptions({
    queryKey: ['evidence', needId],
    queryFn: () => dataOf(api.GET('/v1/needs/{needId}/evidence', { params: { path: { needId } } })),
  });

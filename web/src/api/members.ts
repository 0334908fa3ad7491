import type { AnswerOf, BodyOf } from '@budkavle/api-client';
import { infiniteQueryOptions } from '@tanstack/react-query';
import { api, dataOf, given, upload } from './client.ts';

export type Member = AnswerOf<'listAudienceMembers'>['items'][number];
export type MemberPreview = AnswerOf<'previewMembers'>;
export type NewMember = BodyOf<'addMember'>;

const audience = (audienceId: string) => ({ path: { audienceId } });

export const membersQuery = (audienceId: string, search: string) =>
  infiniteQueryOptions({
    queryKey: ['members', audienceId, search],
    queryFn: ({ pageParam }) =>
      dataOf(
        api.GET('/v1/audiences/{audienceId}/members', { params: { ...audience(audienceId), query: given({ search, after: pageParam }) } }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });

/** Nothing is saved: it tells how columns and rows are understood; the token stands for the list at the import. */
export const previewMembers = (source: { text: string } | { file: File }): Promise<MemberPreview> => {
  if ('text' in source) return dataOf(api.POST('/v1/member-previews', { body: { text: source.text } }));
  const form = new FormData();
  form.set('file', source.file);
  return upload('/v1/member-previews', form);
};
export const importMembers = (audienceId: string, body: BodyOf<'importMembers'>) =>
  dataOf(api.POST('/v1/audiences/{audienceId}/members/imports', { params: audience(audienceId), body }));
export const addMember = (audienceId: string, body: NewMember) =>
  dataOf(api.POST('/v1/audiences/{audienceId}/members', { params: audience(audienceId), body }));
export const removeMember = (audienceId: string, recipientId: string) =>
  dataOf(api.DELETE('/v1/audiences/{audienceId}/members/{recipientId}', { params: { path: { audienceId, recipientId } } }));
export const restoreMember = (audienceId: string, recipientId: string) =>
  dataOf(api.POST('/v1/audiences/{audienceId}/members/{recipientId}/restore', { params: { path: { audienceId, recipientId } } }));

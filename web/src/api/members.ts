import { infiniteQueryOptions } from '@tanstack/react-query';
import { get, post, remove } from './call.ts';

export type Member = {
  recipientId: string;
  name: string;
  email: string | null;
  mobile: string | null;
  personalNumberMasked: string | null;
  organisationNumber: string | null;
  locale: 'sv' | 'en' | null;
};
export type MemberPage = { items: Member[]; next: string | null; total: number };

export const membersQuery = (audienceId: string, search: string) =>
  infiniteQueryOptions({
    queryKey: ['members', audienceId, search],
    queryFn: ({ pageParam }) => get<MemberPage>(`/v1/audiences/${audienceId}/members`, { search, after: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });

export type MemberField = 'name' | 'firstName' | 'lastName' | 'email' | 'mobile' | 'personalNumber' | 'organisationNumber' | 'locale';
export type PreviewRow = Omit<Member, 'recipientId'> & { row: number; repaired: { column: string; message: string }[] };
export type MemberPreview = {
  columns: { header: string; field: MemberField | null }[];
  rows: PreviewRow[];
  total: number;
  valid: number;
  badRows: number;
  /** The first twenty. */
  errors: { row: number; column: string; value: string; message: string }[];
  repairedRows: number;
  duplicates: number;
  duplicateRows: { row: number; sameAsRow: number }[];
  known: number;
  token: string;
};

export const previewMembers = (source: { text: string } | { file: File }): Promise<MemberPreview> => {
  if ('text' in source) return post<MemberPreview>('/v1/member-previews', { text: source.text });
  const form = new FormData();
  form.set('file', source.file);
  return post<MemberPreview>('/v1/member-previews', form);
};
export const importMembers = (audienceId: string, body: { token: string; skipErrors: boolean }) =>
  post<{ added: number; updated: number; unchanged: number; skipped: number; merged: number }>(`/v1/audiences/${audienceId}/members/imports`, body);

export type NewMember = { name?: string; email?: string; mobile?: string; personalNumber?: string; organisationNumber?: string; locale?: 'sv' | 'en' };

export const addMember = (audienceId: string, body: NewMember) => post<{ added: number; updated: number; unchanged: number }>(`/v1/audiences/${audienceId}/members`, body);
export const removeMember = (audienceId: string, recipientId: string) => remove(`/v1/audiences/${audienceId}/members/${recipientId}`);
export const restoreMember = (audienceId: string, recipientId: string) => post(`/v1/audiences/${audienceId}/members/${recipientId}/restore`);

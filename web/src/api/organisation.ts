import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { get, post, put, remove } from './call.ts';
import type { Role } from './session.ts';

export type Person = { personId: string; name: string; email: string | null; roles: Role[] };
export type Invitation = { id: string; email: string; roles: Role[]; createdAt: string; expiresAt: string; acceptedAt: string | null; withdrawnAt: string | null };
export type Organisation = { id: string; name: string; kind: string; organisationNumber: string; slug: string; brandColour: string; revision: number };

export const peopleQuery = queryOptions({ queryKey: ['people'], queryFn: async () => (await get<{ items: Person[] }>('/v1/people')).items });
export const setRoles = (personId: string, roles: Role[]) => put(`/v1/people/${personId}/roles`, { roles });
export const removePerson = (personId: string) => remove(`/v1/people/${personId}`);

export const invitationsQuery = queryOptions({ queryKey: ['invitations'], queryFn: async () => (await get<{ items: Invitation[] }>('/v1/invitations')).items });
export const invite = (body: { email: string; roles: Role[] }) => post<{ id: string }>('/v1/invitations', body);
export const acceptInvitation = (token: string) => post<{ organisationId: string }>('/v1/invitations/accept', { token });
export const withdrawInvitation = (id: string) => post(`/v1/invitations/${id}/withdraw`);

export const organisationQuery = queryOptions({ queryKey: ['organisation'], queryFn: () => get<Organisation>('/v1/organisation') });
export const changeOrganisation = (body: { name: string; brandColour: string; revision: number }) => put('/v1/organisation', body);

export type AuditLine = {
  id: string;
  at: string;
  actorName: string | null;
  action: string;
  subjectType: string;
  subjectId: string;
  details: Record<string, unknown>;
};

export const auditQuery = (search: string) =>
  infiniteQueryOptions({
    queryKey: ['audit', search],
    queryFn: ({ pageParam }) => get<{ items: AuditLine[]; next: string | null }>('/v1/audit', { search, after: pageParam, limit: 50 }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });

import type { AnswerOf, BodyOf } from '@budkavle/api-client';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, dataOf, given } from './client.ts';
import type { Role } from './session.ts';

export type Person = AnswerOf<'listPeople'>['items'][number];
export type Invitation = AnswerOf<'listInvitations'>['items'][number];
export type Organisation = AnswerOf<'getOrganisation'>;
export type AuditLine = AnswerOf<'listAudit'>['items'][number];

const person = (personId: string) => ({ params: { path: { personId } } });

export const peopleQuery = queryOptions({ queryKey: ['people'], queryFn: async () => (await dataOf(api.GET('/v1/people'))).items });
export const setRoles = (personId: string, roles: Role[]) =>
  dataOf(api.PUT('/v1/people/{personId}/roles', { ...person(personId), body: { roles } }));
export const removePerson = (personId: string) => dataOf(api.DELETE('/v1/people/{personId}', person(personId)));

export const invitationsQuery = queryOptions({
  queryKey: ['invitations'],
  queryFn: async () => (await dataOf(api.GET('/v1/invitations'))).items,
});
export const invite = (body: BodyOf<'invitePerson'>) => dataOf(api.POST('/v1/invitations', { body }));
export const acceptInvitation = (token: string) => dataOf(api.POST('/v1/invitations/accept', { body: { token } }));
export const withdrawInvitation = (invitationId: string) =>
  dataOf(api.POST('/v1/invitations/{invitationId}/withdraw', { params: { path: { invitationId } } }));

export const organisationQuery = queryOptions({ queryKey: ['organisation'], queryFn: () => dataOf(api.GET('/v1/organisation')) });
export const changeOrganisation = (body: BodyOf<'changeOrganisation'>) => dataOf(api.PUT('/v1/organisation', { body }));

export const auditQuery = (search: string) =>
  infiniteQueryOptions({
    queryKey: ['audit', search],
    queryFn: ({ pageParam }) => dataOf(api.GET('/v1/audit', { params: { query: { limit: 50, ...given({ search, after: pageParam }) } } })),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });

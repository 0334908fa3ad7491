import type { AnswerOf, BodyOf } from '@budkavle/api-client';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, dataOf, given, upload } from './client.ts';

export type RegisterSender = AnswerOf<'listRegisterSenders'>['items'][number];
export type RegisterDispatcher = AnswerOf<'listRegisterDispatchers'>['items'][number];
export type RegisterOperator = AnswerOf<'listRegisterOperators'>['items'][number];
export type RegisterCount = AnswerOf<'listRegisterCounts'>['items'][number];
export type CompanyPreview = AnswerOf<'previewRegisterCompanies'>;

/** Whether one's organisation keeps the register; it does not change while one works. */
export const registerQuery = queryOptions({
  queryKey: ['register'],
  queryFn: () => dataOf(api.GET('/v1/register')),
  staleTime: Number.POSITIVE_INFINITY,
});

export const sendersQuery = queryOptions({
  queryKey: ['register', 'senders'],
  queryFn: async () => (await dataOf(api.GET('/v1/register/senders'))).items,
});
export const dispatchersQuery = queryOptions({
  queryKey: ['register', 'dispatchers'],
  queryFn: async () => (await dataOf(api.GET('/v1/register/dispatchers'))).items,
});
export const operatorsQuery = queryOptions({
  queryKey: ['register', 'operators'],
  queryFn: async () => (await dataOf(api.GET('/v1/register/operators'))).items,
});
export const certificatesQuery = queryOptions({
  queryKey: ['register', 'certificates'],
  queryFn: async () => (await dataOf(api.GET('/v1/register/certificates'))).items,
});
export const countsQuery = (weeks: number) =>
  queryOptions({
    queryKey: ['register', 'counts', weeks],
    queryFn: async () => (await dataOf(api.GET('/v1/open-data/register-counts', { params: { query: { weeks } } }))).items,
  });
export const companiesQuery = (search: string) =>
  infiniteQueryOptions({
    queryKey: ['register', 'companies', search],
    queryFn: ({ pageParam }) => dataOf(api.GET('/v1/register/companies', { params: { query: given({ search, after: pageParam }) } })),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });

export const saveSender = (body: BodyOf<'saveRegisterSender'>) => dataOf(api.POST('/v1/register/senders', { body }));
export const saveDispatcher = (body: BodyOf<'saveRegisterDispatcher'>) => dataOf(api.POST('/v1/register/dispatchers', { body }));
export const saveOperator = (body: BodyOf<'saveRegisterOperator'>) => dataOf(api.POST('/v1/register/operators', { body }));

/** What can be taken out of the register and taken back. */
export type RegisterKind = 'sender' | 'dispatcher' | 'operator' | 'company';

const removals: Record<RegisterKind, { remove: (id: string) => Promise<unknown>; restore: (id: string) => Promise<unknown> }> = {
  sender: {
    remove: (senderId) => dataOf(api.DELETE('/v1/register/senders/{senderId}', { params: { path: { senderId } } })),
    restore: (senderId) => dataOf(api.POST('/v1/register/senders/{senderId}/restore', { params: { path: { senderId } } })),
  },
  dispatcher: {
    remove: (dispatcherId) => dataOf(api.DELETE('/v1/register/dispatchers/{dispatcherId}', { params: { path: { dispatcherId } } })),
    restore: (dispatcherId) => dataOf(api.POST('/v1/register/dispatchers/{dispatcherId}/restore', { params: { path: { dispatcherId } } })),
  },
  operator: {
    remove: (registerOperatorId) =>
      dataOf(api.DELETE('/v1/register/operators/{registerOperatorId}', { params: { path: { registerOperatorId } } })),
    restore: (registerOperatorId) =>
      dataOf(api.POST('/v1/register/operators/{registerOperatorId}/restore', { params: { path: { registerOperatorId } } })),
  },
  company: {
    remove: (companyId) => dataOf(api.DELETE('/v1/register/companies/{companyId}', { params: { path: { companyId } } })),
    restore: (companyId) => dataOf(api.POST('/v1/register/companies/{companyId}/restore', { params: { path: { companyId } } })),
  },
};

export const removeFromRegister = (kind: RegisterKind, id: string) => removals[kind].remove(id);
export const restoreToRegister = (kind: RegisterKind, id: string) => removals[kind].restore(id);

/** Nothing is saved: it tells how the rows are understood; the token stands for the list at the import. */
export const previewCompanies = (file: File): Promise<CompanyPreview> => {
  const form = new FormData();
  form.set('file', file);
  return upload('/v1/register/company-previews', form);
};
export const importCompanies = (body: BodyOf<'importRegisterCompanies'>) => dataOf(api.POST('/v1/register/company-imports', { body }));

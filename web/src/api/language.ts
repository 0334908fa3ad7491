import type { AnswerOf, BodyOf } from '@budkavle/api-client';
import { queryOptions } from '@tanstack/react-query';
import { api, dataOf, given, quietApi, upload } from './client.ts';

export type Term = AnswerOf<'listTerms'>['items'][number];
export type TermStatus = Term['status'];
export type Readings = BodyOf<'addTerm'>['readings'];
export type TermPreview = AnswerOf<'previewTerm'>['readings'];
export type ParagraphCheck = AnswerOf<'checkParagraphs'>['items'][number];
export type TextCheck = AnswerOf<'checkText'>;
export type BrandDose = TextCheck['brands'][number];
export type FindingKind = BodyOf<'ignoreFinding'>['finding'];
export type Ignored = AnswerOf<'listIgnored'>['items'][number];
export type BreakingText = AnswerOf<'listBreakingTexts'>['items'][number];
export type OrganisationUses = NonNullable<AnswerOf<'listBreakingTexts'>['network']>;
export type TextSource = AnswerOf<'readPageText'>;
export type MainMessage = AnswerOf<'listMainMessages'>['items'][number];
export type MainVersion = MainMessage['versions'][number];
export type ConcreteMessage = AnswerOf<'listConcreteMessages'>['items'][number];

const term = (termId: string) => ({ params: { path: { termId } } });
const text = (textId: string) => ({ params: { path: { textId } } });
const main = (mainMessageId: string) => ({ params: { path: { mainMessageId } } });

export const termsQuery = (search: string, status: TermStatus | '') =>
  queryOptions({
    queryKey: ['terms', search, status],
    queryFn: async () => (await dataOf(api.GET('/v1/terms', { params: { query: { limit: 200, ...given({ search, status }) } } }))).items,
  });
export const previewTerm = async (written: string) => (await dataOf(api.POST('/v1/term-previews', { body: { term: written } }))).readings;
export const addTerm = (body: BodyOf<'addTerm'>) => dataOf(api.POST('/v1/terms', { body }));
export const changeTerm = (id: string, body: BodyOf<'changeTerm'>) => dataOf(api.PATCH('/v1/terms/{termId}', { ...term(id), body }));
export const retireTerm = (id: string) => dataOf(api.POST('/v1/terms/{termId}/retire', term(id)));
export const restoreTerm = (id: string) => dataOf(api.POST('/v1/terms/{termId}/restore', term(id)));

/** Asked again while texts wait to be read, so that the list fills while one looks. */
const whileWaiting = (query: { state: { data: { waiting: number } | undefined } }): number | false =>
  (query.state.data?.waiting ?? 0) > 0 ? 1500 : false;

export const termUsesQuery = (id: string) =>
  queryOptions({
    queryKey: ['term-uses', id],
    queryFn: () => dataOf(api.GET('/v1/terms/{termId}/texts', term(id))),
    refetchInterval: whileWaiting,
  });
export const breakingTextsQuery = queryOptions({
  queryKey: ['breaking-texts'],
  queryFn: () => dataOf(api.GET('/v1/breaking-texts')),
  refetchInterval: whileWaiting,
});

export const checkParagraphs = async (paragraphs: string[]) =>
  (await dataOf(quietApi.POST('/v1/paragraph-checks', { body: { paragraphs } }))).items;
export const textCheckQuery = (whole: string) =>
  queryOptions({
    queryKey: ['text-check', whole],
    queryFn: () => dataOf(quietApi.POST('/v1/text-checks', { body: { text: whole } })),
    staleTime: 60_000,
    gcTime: 60_000,
  });
export const brandRulesQuery = queryOptions({
  queryKey: ['brand-rules'],
  queryFn: async () => (await dataOf(quietApi.GET('/v1/brand-rules'))).items,
});

export const ignoredQuery = (textId: string) =>
  queryOptions({
    queryKey: ['ignored', textId],
    queryFn: async () => (await dataOf(quietApi.GET('/v1/texts/{textId}/ignored-findings', text(textId)))).items,
  });
export const ignoreFinding = (textId: string, body: BodyOf<'ignoreFinding'>) =>
  dataOf(api.POST('/v1/texts/{textId}/ignored-findings', { ...text(textId), body }));
export const heedFinding = (ignoredId: string) =>
  dataOf(api.DELETE('/v1/ignored-findings/{ignoredId}', { params: { path: { ignoredId } } }));
export const ignoredReviewQuery = queryOptions({
  queryKey: ['ignored-review'],
  queryFn: () => dataOf(api.GET('/v1/ignored-findings')),
});

export const readPageText = (address: string) => dataOf(api.POST('/v1/page-texts', { body: { address } }));
export const readFileText = (file: File): Promise<TextSource> => {
  const form = new FormData();
  form.set('file', file);
  return upload<TextSource>('/v1/file-texts', form);
};

export const mainMessagesQuery = queryOptions({
  queryKey: ['main-messages'],
  queryFn: () => dataOf(api.GET('/v1/main-messages')),
});
export const concreteMessagesQuery = queryOptions({
  queryKey: ['concrete-messages'],
  queryFn: () => dataOf(api.GET('/v1/concrete-messages')),
});
export const addMainMessage = (body: BodyOf<'addMainMessage'>) => dataOf(api.POST('/v1/main-messages', { body }));
export const rewriteMainMessage = (id: string, body: BodyOf<'rewriteMainMessage'>) =>
  dataOf(api.POST('/v1/main-messages/{mainMessageId}/versions', { ...main(id), body }));
export const agreeOnMainMessage = (id: string, body: BodyOf<'agreeOnMainMessage'>) =>
  dataOf(api.POST('/v1/main-messages/{mainMessageId}/agreement', { ...main(id), body }));
export const adoptMainMessage = (id: string, body: BodyOf<'adoptMainMessage'>) =>
  dataOf(api.POST('/v1/main-messages/{mainMessageId}/adoption', { ...main(id), body }));
export const retireMainMessage = (id: string) => dataOf(api.POST('/v1/main-messages/{mainMessageId}/retire', main(id)));
export const restoreMainMessage = (id: string) => dataOf(api.POST('/v1/main-messages/{mainMessageId}/restore', main(id)));
export const hangMessage = (messageId: string, body: BodyOf<'hangMessage'>) =>
  dataOf(api.PUT('/v1/concrete-messages/{messageId}', { params: { path: { messageId } }, body }));

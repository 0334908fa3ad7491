import type { AnswerOf, BodyOf } from '@budkavle/api-client';
import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from './client.ts';

export type Suggestion = AnswerOf<'listSuggestions'>['items'][number];
export type SuggestionAnswer = AnswerOf<'tellSuggestionAnswers'>['items'][number];
export type NewDecision = BodyOf<'decideSuggestion'>;

const one = (programmeId: string) => ({ params: { path: { programmeId } } });

export const suggestionsQuery = (programmeId: string) =>
  queryOptions({
    queryKey: ['suggestions', programmeId],
    queryFn: () => dataOf(api.GET('/v1/programmes/{programmeId}/suggestions', one(programmeId))),
  });
export const suggestionAnswersQuery = (programmeId: string) =>
  queryOptions({
    queryKey: ['suggestion-answers', programmeId],
    queryFn: () => dataOf(api.GET('/v1/programmes/{programmeId}/suggestion-answers', one(programmeId))),
  });
export const decideSuggestion = (programmeId: string, body: NewDecision) =>
  dataOf(api.POST('/v1/programmes/{programmeId}/suggestion-decisions', { ...one(programmeId), body }));
export const undoDecision = (decisionId: string) =>
  dataOf(api.POST('/v1/suggestion-decisions/{decisionId}/undo', { params: { path: { decisionId } } }));
export const markSuggestionsSeen = (programmeId: string) =>
  dataOf(api.POST('/v1/programmes/{programmeId}/suggestions/seen', one(programmeId)));
export const copyProgramme = (programmeId: string, name: string) =>
  dataOf(api.POST('/v1/programmes/{programmeId}/copies', { ...one(programmeId), body: { name } }));

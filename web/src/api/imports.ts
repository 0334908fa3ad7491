import type { AnswerOf, BodyOf } from '@budkavle/api-client';
import { api, dataOf, upload } from './client.ts';

export type PlanPreview = AnswerOf<'previewPlan'>;
export type ParsedPlan = PlanPreview['plan'];
export type PlanDiff = NonNullable<PlanPreview['diff']>;
export type PlanProblem = ParsedPlan['problems'][number];
export type DuplicateSuggestion = ParsedPlan['duplicates'][number];
export type Merge = NonNullable<BodyOf<'importPlan'>['merges']>[number];

/** Nothing is saved: it only tells how the plan is understood. */
export const previewPlan = (source: { text: string } | { file: File }, programmeId: string): Promise<PlanPreview> => {
  if ('text' in source) return dataOf(api.POST('/v1/plan-previews', { body: { text: source.text, programmeId } }));
  const form = new FormData();
  form.set('programmeId', programmeId);
  form.set('file', source.file);
  return upload('/v1/plan-previews', form);
};
export const importPlan = (programmeId: string, body: BodyOf<'importPlan'>) =>
  dataOf(api.POST('/v1/programmes/{programmeId}/imports', { params: { path: { programmeId } }, body }));
export const undoImport = (importId: string) => dataOf(api.POST('/v1/imports/{importId}/undo', { params: { path: { importId } } }));

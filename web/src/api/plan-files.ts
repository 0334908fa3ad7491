import type { AnswerOf } from '@budkavle/api-client';
import { api, dataOf, upload } from './client.ts';

export type PlanFilePreview = AnswerOf<'previewPlanFile'>;
export type PlanFileRow = PlanFilePreview['rows'][number];
export type PlanFileCell = PlanFileRow['cells'][number];
export type PlanFileFinding = PlanFilePreview['findings'][number];
export type PlanFileChoices = { skip: string[]; takeAway: string[]; conflicts: Record<string, 'file' | 'plan'> };

export const planWorkbookUrl = (programmeId: string): string => `/v1/programmes/${programmeId}/plan.xlsx`;

/** The plan in a Word file that can be changed and read in again. */
export const planWordUrl = (programmeId: string): string => `/v1/programmes/${programmeId}/documents/plan-to-change?format=docx`;

const formOf = (file: File): FormData => {
  const form = new FormData();
  form.set('file', file);
  return form;
};

/** Nothing is saved. */
export const previewPlanFile = (programmeId: string, file: File): Promise<PlanFilePreview> =>
  upload(`/v1/programmes/${programmeId}/plan-file-previews`, formOf(file));

export const applyPlanFile = (programmeId: string, file: File, choices: PlanFileChoices): Promise<AnswerOf<'applyPlanFile'>> => {
  const form = new FormData();
  form.set('choices', JSON.stringify(choices));
  form.set('file', file);
  return upload(`/v1/programmes/${programmeId}/plan-files`, form);
};
export const undoPlanFile = (fileImportId: string) =>
  dataOf(api.POST('/v1/plan-files/{fileImportId}/undo', { params: { path: { fileImportId } } }));

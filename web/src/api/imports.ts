import { post } from './call.ts';
import type { Level, Side } from './plan.ts';

export type ParsedAudience = {
  name: string;
  side: Side;
  tier: number | null;
  line: number;
  ownMessages: { title: string; line: number; level: Level; needBy: string | null }[];
  inheritsFrom: { as: string; audience: string }[];
  messages: string[];
  wants: { title: string; level: Level; needBy: string | null; inheritedFrom: string | null }[];
  channels: string[];
  channelNote: string;
};
export type PlanProblem = {
  code: string;
  severity: 'error' | 'warning';
  line: number | null;
  row?: number;
  column?: string;
  text: string;
  message_sv: string;
  message_en: string;
};
export type DuplicateSuggestion = { keys: string[]; titles: string[]; score: number };
export type ParsedPlan = {
  refused: boolean;
  audiences: ParsedAudience[];
  messages: { key: string; title: string; usedBy: number }[];
  needs: number;
  problems: PlanProblem[];
  duplicates: DuplicateSuggestion[];
  ignored: { line: number; text: string }[];
};
export type PlanDiff = {
  isEmpty: boolean;
  audiences: {
    added: { name: string; messages: number }[];
    changed: { id: string; name: string; fields: string[]; messagesAdded: string[]; levelsChanged: string[]; inheritsFromAdded: string[] }[];
    unchanged: number;
  };
  messages: { added: string[] };
  needs: { added: number; now: number };
};
export type PlanPreview = { plan: ParsedPlan; diff: PlanDiff | null };
/** `merge`: the same message. `variant`: its own wording under a core message. */
export type Merge = { keep: string; variants: string[]; as: 'merge' | 'variant' };
export type ImportResult = { audiences: { added: number; changed: number }; messages: { added: number }; needs: { added: number }; importId: string | null };

export const previewPlan = (source: { text: string } | { file: File }, programmeId: string): Promise<PlanPreview> => {
  if ('text' in source) return post<PlanPreview>('/v1/plan-previews', { text: source.text, programmeId });
  const form = new FormData();
  form.set('programmeId', programmeId);
  form.set('file', source.file);
  return post<PlanPreview>('/v1/plan-previews', form);
};
export const importPlan = (programmeId: string, body: { plan: ParsedPlan; merges: Merge[]; sourceName: string }) =>
  post<ImportResult>(`/v1/programmes/${programmeId}/imports`, body);
export const undoImport = (importId: string) => post(`/v1/imports/${importId}/undo`);

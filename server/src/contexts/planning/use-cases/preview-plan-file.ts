import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { diffFile, type FileDiff } from '../domain/plan-workbook/diff-file.ts';
import type { PlanFile } from '../domain/plan-workbook/file-rows.ts';
import { selectExport } from '../storage/plan-files.ts';
import { reachPlannedProgramme } from './reach-programme.ts';
import { type PlanNow, readPlanRows } from './read-plan-rows.ts';

export type PlanFilePreview = FileDiff & { exportedAt: Date | null };

/** What the file would change. Changes nothing. */
export const previewPlanFile = async (
  tx: Tx,
  actor: MemberActor,
  { programmeId, file }: { programmeId: Id; file: PlanFile },
): Promise<PlanFilePreview> => {
  await reachPlannedProgramme(tx, actor, programmeId);
  return (await comparePlanFile(tx, actor, programmeId, file)).preview;
};

export const comparePlanFile = async (
  tx: Tx,
  actor: MemberActor,
  programmeId: Id,
  file: PlanFile,
): Promise<{ preview: PlanFilePreview; now: PlanNow }> => {
  const now = await readPlanRows(tx, actor, programmeId);
  const place = { programmeId, organisationId: actor.organisationId };
  const exported = file.exportId === null ? undefined : await selectExport(tx, place, file.exportId);
  const diff = diffFile(file, exported?.rows ?? null, now.rows, now.book);
  const findings = exported === undefined ? [...diff.findings, unknownExport] : diff.findings;
  return { preview: { ...diff, findings, exportedAt: exported?.exportedAt ?? null }, now };
};

const unknownExport = {
  kind: 'note',
  sheet: null,
  row: null,
  column: null,
  sv: 'Det framgår inte när filen togs ut, så den jämförs med planen som den är nu. Ändringar som andra har gjort efter att filen togs ut kan se ut som ändringar i filen.',
  en: 'It is not known when the file was taken out, so it is compared with the plan as it is now. Changes that others made after the file was taken out may look like changes in the file.',
} as const;

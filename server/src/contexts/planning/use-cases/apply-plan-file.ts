import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { KnowledgeLevel } from '../../../vocabulary/knowledge-level.ts';
import { invalidField } from '../domain/invalid-field.ts';
import { chosenRows, type FileChoices } from '../domain/plan-workbook/choices.ts';
import type { Cells } from '../domain/plan-workbook/columns.ts';
import type { RowDiff } from '../domain/plan-workbook/diff-file.ts';
import type { FileMemory } from '../domain/plan-workbook/file-memory.ts';
import type { PlanFile } from '../domain/plan-workbook/file-rows.ts';
import { insertFileImport } from '../storage/plan-files.ts';
import { addNeed } from './add-need.ts';
import { changeNeeds } from './change-needs.ts';
import { cancelActivity } from './conclude-activity.ts';
import { comparePlanFile } from './preview-plan-file.ts';
import { reachPlannedProgramme, reachProgramme } from './reach-programme.ts';
import type { PlanNow } from './read-plan-rows.ts';
import { withdrawNeed } from './withdraw-need.ts';
import { addActivityFromCells, needChangeOf, pairOf, writeActivityCells } from './write-plan-cells.ts';

type Command = { programmeId: Id; file: PlanFile; choices: FileChoices; sourceName: string };
export type FileApplied = { fileImportId: Id | null; added: number; changed: number; takenAway: number };

/** Takes in what was chosen of a changed file, compared with the plan as it is at this moment. All of it, or nothing. */
export const applyPlanFile = async (
  tx: Tx,
  actor: MemberActor,
  { programmeId, file, choices, sourceName }: Command,
): Promise<FileApplied> => {
  await reachProgramme(tx, actor, programmeId, { lock: true });
  await reachPlannedProgramme(tx, actor, programmeId);
  const { preview, now } = await comparePlanFile(tx, actor, programmeId, file);
  const { rows, undecided } = chosenRows(preview.rows, choices);
  if (undecided.length > 0)
    throw invalidField(
      'conflicts',
      `Planen har ändrats sedan filen togs ut. Välj vad som ska gälla på ${undecided.length} ställen och läs in igen.`,
      `The plan has changed since the file was taken out. Choose what holds in ${undecided.length} places and read it in again.`,
    );
  const memory = emptyMemory();
  // Needs first: a new activity may answer for a new need.
  await writeNeeds(tx, actor, programmeId, rows, now, memory);
  const { now: next } = memory.addedNeeds.length === 0 ? { now } : await comparePlanFile(tx, actor, programmeId, file);
  await writeActivities(tx, actor, programmeId, rows, next, memory);
  return conclude(tx, actor, programmeId, sourceName, rows, memory);
};

const emptyMemory = (): FileMemory => ({
  addedActivities: [],
  cancelledActivities: [],
  changedActivities: [],
  addedNeeds: [],
  withdrawnNeeds: [],
  changedNeeds: [],
});

const afterOf = ({ cells }: RowDiff): Cells => Object.fromEntries(cells.map(({ column, after }) => [column, after]));
const beforeOf = ({ cells }: RowDiff): Cells => Object.fromEntries(cells.map(({ column, now }) => [column, now]));

const writeNeeds = async (tx: Tx, actor: MemberActor, programmeId: Id, rows: readonly RowDiff[], { book }: PlanNow, memory: FileMemory) => {
  const changed = rows.filter(({ sheet, kind }) => sheet === 'needs' && kind === 'changed');
  const changes = changed.map((row) => needChangeOf(row.id ?? '', afterOf(row), book));
  if (changes.length > 0) await changeNeeds(tx, actor, { programmeId, changes });
  memory.changedNeeds.push(...changed.map((row) => ({ id: row.id ?? '', before: beforeOf(row), after: afterOf(row) })));
  for (const row of rows.filter(({ sheet, kind }) => sheet === 'needs' && kind !== 'changed')) {
    if (row.kind === 'missing') {
      await withdrawNeed(tx, actor, { needId: row.id ?? '' });
      memory.withdrawnNeeds.push(row.id ?? '');
      continue;
    }
    const cells = afterOf(row);
    const pair = pairOf(cells, book);
    if (pair === null) continue;
    const { id } = await addNeed(tx, actor, { programmeId, ...pair, level: cells.level as KnowledgeLevel, needBy: cells.needBy || null });
    if ((cells.owner ?? '') !== '')
      await changeNeeds(tx, actor, { programmeId, changes: [needChangeOf(id, { owner: cells.owner ?? '' }, book)] });
    memory.addedNeeds.push(id);
  }
};

const writeActivities = async (tx: Tx, actor: MemberActor, programmeId: Id, rows: readonly RowDiff[], now: PlanNow, memory: FileMemory) => {
  for (const row of rows.filter(({ sheet }) => sheet === 'activities')) {
    const id = row.id ?? '';
    if (row.kind === 'missing') {
      await cancelActivity(tx, actor, { activityId: id });
      memory.cancelledActivities.push(id);
    } else if (row.kind === 'added')
      memory.addedActivities.push(await addActivityFromCells(tx, actor, programmeId, afterOf(row), now.book));
    else {
      await writeActivityCells(tx, actor, id, afterOf(row), now.rows.activities.get(id) ?? {}, now.book);
      memory.changedActivities.push({ id, before: beforeOf(row), after: afterOf(row) });
    }
  }
};

const conclude = async (
  tx: Tx,
  actor: MemberActor,
  programmeId: Id,
  sourceName: string,
  rows: readonly RowDiff[],
  memory: FileMemory,
): Promise<FileApplied> => {
  const count = (kind: RowDiff['kind']): number => rows.filter((row) => row.kind === kind).length;
  const counts = { added: count('added'), changed: count('changed'), takenAway: count('missing') };
  if (rows.length === 0) return { fileImportId: null, ...counts };
  const place = { programmeId, organisationId: actor.organisationId, importedBy: actor.personId };
  const fileImportId = await insertFileImport(tx, place, sourceName, memory);
  await recordAudit(tx, actor, { action: 'planning.planFileRead', subjectType: 'programme', subjectId: programmeId, details: counts });
  return { fileImportId, ...counts };
};

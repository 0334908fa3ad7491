import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { undoHours } from '../domain/plan-import/import-memory.ts';
import type { Cells, WorkbookColumn } from '../domain/plan-workbook/columns.ts';
import type { FileMemory } from '../domain/plan-workbook/file-memory.ts';
import { type FileImport, markFileImportUndone, selectFileImport, selectLatestFileImport } from '../storage/plan-files.ts';
import { changeNeeds } from './change-needs.ts';
import { cancelActivity, reopenActivity } from './conclude-activity.ts';
import { reachPlannedProgramme, reachProgramme } from './reach-programme.ts';
import { type PlanNow, readPlanRows } from './read-plan-rows.ts';
import { restoreNeed, withdrawNeed } from './withdraw-need.ts';
import { needChangeOf, writeActivityCells } from './write-plan-cells.ts';

/** Takes a file's changes back within 24 hours, newest first. What somebody has changed since then stays as they left it. */
export const undoPlanFile = async (tx: Tx, actor: MemberActor, { fileImportId }: { fileImportId: Id }): Promise<{ changed: number }> => {
  const found = await selectFileImport(tx, actor.organisationId, fileImportId);
  if (found === undefined) throw new AppError('notFound');
  const { programmeId, memory } = found;
  await reachProgramme(tx, actor, programmeId, { lock: true });
  await reachPlannedProgramme(tx, actor, programmeId);
  await assertUndoable(tx, actor, found);
  const now = await readPlanRows(tx, actor, programmeId);
  const activities = await undoActivities(tx, actor, memory, now);
  const needs = await undoNeeds(tx, actor, programmeId, memory, now);
  await markFileImportUndone(tx, fileImportId);
  const changed = activities + needs;
  await recordAudit(tx, actor, {
    action: 'planning.planFileUndone',
    subjectType: 'programme',
    subjectId: programmeId,
    details: { changed },
  });
  return { changed };
};

const assertUndoable = async (tx: Tx, actor: MemberActor, { id, programmeId, importedAt, undoneAt }: FileImport): Promise<void> => {
  const refuse = (reasonSv: string, reasonEn: string) => new AppError('importNotUndoable', { reasonSv, reasonEn });
  if (undoneAt !== null) throw refuse('den är redan ångrad.', 'it has been undone already.');
  if (Date.now() - importedAt.getTime() > undoHours * 3_600_000)
    throw refuse(`det har gått mer än ${undoHours} timmar.`, `more than ${undoHours} hours have passed.`);
  const latest = await selectLatestFileImport(tx, { programmeId, organisationId: actor.organisationId });
  if (latest?.id !== id)
    throw refuse('en senare fil har lästs in. Ångra den först.', 'a later file has been read in. Undo that one first.');
};

/** The cells that still say what the file said. */
const untouched = (before: Cells, after: Cells, now: Cells): Cells =>
  Object.fromEntries(Object.entries(before).filter(([column]) => now[column as WorkbookColumn] === after[column as WorkbookColumn]));

const undoActivities = async (tx: Tx, actor: MemberActor, memory: FileMemory, { rows, book }: PlanNow): Promise<number> => {
  const stateOf = (id: Id): string | undefined => rows.activities.get(id)?.state;
  const added = memory.addedActivities.filter((id) => stateOf(id) !== 'done' && stateOf(id) !== 'cancelled');
  for (const activityId of added) await cancelActivity(tx, actor, { activityId });
  const cancelled = memory.cancelledActivities.filter((id) => stateOf(id) === 'cancelled');
  for (const activityId of cancelled) await reopenActivity(tx, actor, { activityId });
  let changed = 0;
  for (const { id, before, after } of memory.changedActivities) {
    const now = rows.activities.get(id);
    const back = now === undefined ? {} : untouched(before, after, now);
    if (now === undefined || Object.keys(back).length === 0) continue;
    await writeActivityCells(tx, actor, id, back, now, book);
    changed += 1;
  }
  return added.length + cancelled.length + changed;
};

const undoNeeds = async (tx: Tx, actor: MemberActor, programmeId: Id, memory: FileMemory, { rows, book }: PlanNow): Promise<number> => {
  const added = memory.addedNeeds.filter((id) => rows.needs.has(id));
  for (const needId of added) await withdrawNeed(tx, actor, { needId });
  const withdrawn = memory.withdrawnNeeds.filter((id) => !rows.needs.has(id));
  for (const needId of withdrawn) await restoreNeed(tx, actor, { needId });
  const changes = memory.changedNeeds.flatMap(({ id, before, after }) => {
    const now = rows.needs.get(id);
    const back = now === undefined ? {} : untouched(before, after, now);
    return Object.keys(back).length === 0 ? [] : [needChangeOf(id, back, book)];
  });
  if (changes.length > 0) await changeNeeds(tx, actor, { programmeId, changes });
  return added.length + withdrawn.length + changes.length;
};

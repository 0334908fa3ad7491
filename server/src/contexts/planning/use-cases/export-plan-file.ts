import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { PlanRows } from '../domain/plan-workbook/diff-file.ts';
import { deleteOldExports, insertExport } from '../storage/plan-files.ts';
import { reachPlannedProgramme } from './reach-programme.ts';
import { readPlanRows } from './read-plan-rows.ts';

const keptDays = 365;

export type PlanExport = { programmeName: string; exportId: Id; rows: PlanRows };

/** The plan for a workbook. What it looked like is kept, so that the file can be told apart from the plan when it comes back. */
export const exportPlanFile = async (tx: Tx, actor: MemberActor, { programmeId }: { programmeId: Id }): Promise<PlanExport> => {
  const programme = await reachPlannedProgramme(tx, actor, programmeId);
  const { rows } = await readPlanRows(tx, actor, programmeId);
  const living = new Map([...rows.activities].filter(([, { state }]) => state !== 'cancelled'));
  const shown = { activities: living, needs: rows.needs };
  await deleteOldExports(tx, actor.organisationId, new Date(Date.now() - keptDays * 86_400_000));
  const { id } = await insertExport(tx, { programmeId, organisationId: actor.organisationId, exportedBy: actor.personId }, shown);
  await recordAudit(tx, actor, {
    action: 'planning.planExported',
    subjectType: 'programme',
    subjectId: programmeId,
    details: { activities: living.size, needs: rows.needs.size },
  });
  return { programmeName: programme.name, exportId: id, rows: shown };
};

import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import { parsePlan, parsePlanText } from '../domain/plan-document/parse-plan.ts';
import type { ParsedPlan } from '../domain/plan-document/plan.ts';
import { describeImport, type PlanDiff } from '../domain/plan-import/describe-import.ts';
import { planImport } from '../domain/plan-import/plan-import.ts';
import { readPlanFile } from '../files/read-plan-file.ts';
import { readCurrentPlan } from './import-plan.ts';
import { reachProgramme } from './reach-programme.ts';

type Command = { source: { text: string } | { bytes: Buffer; fileName: string }; programmeId?: Id };

/** What a document would become, and with a programme what it would change there. Nothing is saved. */
export const previewPlan = async (
  tx: Tx,
  actor: MemberActor,
  { source, programmeId }: Command,
): Promise<{ plan: ParsedPlan; diff: PlanDiff | null }> => {
  if (programmeId !== undefined) await assertOwn(tx, actor, programmeId);
  const plan = 'text' in source ? parsePlanText(source.text) : await readFile(source.bytes, source.fileName);
  if (programmeId === undefined || plan.refused) return { plan, diff: null };
  const current = await readCurrentPlan(tx, programmeId);
  return { plan, diff: describeImport(current, planImport(current, plan, [], newId)) };
};

const assertOwn = async (tx: Tx, actor: MemberActor, programmeId: Id): Promise<void> => {
  const { isOwn } = await reachProgramme(tx, actor, programmeId);
  if (!isOwn) throw new AppError('notYourProgramme');
};

const readFile = async (bytes: Buffer, fileName: string): Promise<ParsedPlan> => {
  const read = await readPlanFile(bytes, fileName);
  if (read.ok) return parsePlan(read.source);
  throw new AppError('unreadableFile', { reasonSv: read.problem.message_sv, reasonEn: read.problem.message_en });
};

import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { exportPlan } from '../contexts/planning/domain/plan-document/export-plan.ts';
import { parsePlan } from '../contexts/planning/domain/plan-document/parse-plan.ts';
import type { ParsedPlan } from '../contexts/planning/domain/plan-document/plan.ts';
import { type Problem, problem } from '../contexts/planning/domain/plan-document/problem.ts';
import { MAX_FILE_BYTES, readPlanFile } from '../contexts/planning/files/read-plan-file.ts';

const NOT_A_PLAN = 2;

/** Shows what an import would give, without storing anything. `-` reads standard input. */
export async function planPreview(args: string[]): Promise<number> {
  const full = args.includes('--full');
  const [file] = args.filter((arg) => arg === '-' || !arg.startsWith('--'));
  if (file === undefined) return refuse([problem('missingFile', 'FILE')], full);
  const bytes = await readBytes(file);
  if (!bytes) return refuse([problem('missingFile', file)], full);
  const read = await readPlanFile(bytes, file === '-' ? '' : basename(file));
  if (!read.ok) return refuse([read.problem], full);
  const plan = parsePlan(read.source);
  if (plan.refused) return refuse(plan.problems, full);
  summarise(plan);
  print({
    audiences: plan.audiences.length,
    messages: plan.messages.length,
    needs: plan.needs,
    problems: plan.problems.map(show),
    ...(full && { plan: exportPlan(plan), duplicates: plan.duplicates }),
  });
  return 0;
}

function refuse(problems: Problem[], full: boolean): number {
  for (const each of problems) process.stderr.write(`${each.message_sv}\n${each.message_en}\n`);
  print({ audiences: 0, messages: 0, needs: 0, problems: problems.map(show), ...(full && { plan: [], duplicates: [] }) });
  return NOT_A_PLAN;
}

/** One byte above the limit is enough to know that a file is too large, whatever its size. */
async function readBytes(file: string): Promise<Buffer | null> {
  try {
    if (file === '-') return await readStandardInput();
    const { size } = await stat(file);
    return size > MAX_FILE_BYTES ? Buffer.alloc(MAX_FILE_BYTES + 1) : await readFile(file);
  } catch {
    return null;
  }
}

async function readStandardInput(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    chunks.push(chunk as Buffer);
    size += (chunk as Buffer).length;
    if (size > MAX_FILE_BYTES) break;
  }
  return Buffer.concat(chunks);
}

function show({ code, severity, line, row, column, sheet, text, message_sv, message_en }: Problem) {
  return {
    code,
    severity,
    line,
    ...(row !== undefined && { row }),
    ...(column !== undefined && { column }),
    ...(sheet !== undefined && { sheet }),
    text,
    message: message_sv,
    message_en,
  };
}

function summarise(plan: ParsedPlan): void {
  const internal = plan.audiences.filter((audience) => audience.side === 'internal').length;
  process.stderr.write(
    `${plan.audiences.length} målgrupper (${internal} interna, ${plan.audiences.length - internal} externa), ${plan.messages.length} budskap, ${plan.needs} behov\n`,
  );
  for (const audience of plan.audiences)
    process.stderr.write(`  ${audience.name}: ${audience.messages.length} budskap · ${audience.channels.join(', ') || '–'}\n`);
  for (const { titles } of plan.duplicates) process.stderr.write(`  Kanske samma budskap: ${titles.join(' / ')}\n`);
  for (const each of plan.problems) process.stderr.write(`  ${each.line === null ? '' : `rad ${each.line}: `}${each.message_sv}\n`);
}

function print(result: object): void {
  process.stdout.write(`${JSON.stringify(result)}\n`);
}

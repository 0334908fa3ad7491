import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { exportPlan } from '../../src/contexts/planning/domain/plan-document/export-plan.ts';
import { parsePlan } from '../../src/contexts/planning/domain/plan-document/parse-plan.ts';
import type { ParsedPlan } from '../../src/contexts/planning/domain/plan-document/plan.ts';
import { readPlanFile } from '../../src/contexts/planning/files/read-plan-file.ts';

const folder = process.env.REFERENCE_DIR ?? '';

async function read(prefix: string): Promise<ParsedPlan> {
  const seeds = join(folder, 'seeds');
  const name = readdirSync(seeds).find((each) => each.startsWith(prefix)) ?? '';
  const file = await readPlanFile(readFileSync(join(seeds, name)), name);
  if (!file.ok) throw new Error(file.problem.message_en);
  return parsePlan(file.source);
}

describe.runIf(folder !== '')('The booking and grants plan, as its authors wrote it', () => {
  let plan: ParsedPlan;
  beforeAll(async () => {
    plan = await read('000_');
  });

  it('gives 21 groups, 50 messages and 126 needs, with nothing to look at', () => {
    expect([plan.audiences.length, plan.messages.length, plan.needs, plan.problems]).toEqual([21, 50, 126, []]);
  });

  it('gives exactly the matrix that people made from it by hand', () => {
    const matrix: unknown = JSON.parse(readFileSync(join(folder, 'reference/bob-matrix.json'), 'utf8'));
    expect(exportPlan(plan)).toEqual(matrix);
  });

  it('gives the same plan when the matrix is imported as JSON', async () => {
    const file = await readPlanFile(readFileSync(join(folder, 'reference/bob-matrix.json')), 'bob-matrix.json');
    expect(file.ok && exportPlan(parsePlan(file.source))).toEqual(exportPlan(plan));
  });

  it('reads the lone digits as priorities that start again among the external groups', () => {
    expect(plan.audiences.map((audience) => audience.tier).join('')).toBe('111111122222333311111');
  });

  it('suggests the likely duplicates and no others', () => {
    expect(plan.duplicates.map((each) => each.titles.length)).toEqual([2, 3, 2, 2, 2, 2, 2]);
  });

  it('keeps who sends, who passes on, what is optional and what depends on something', () => {
    const all = plan.audiences.flatMap((audience) => audience.channelSuggestions);
    expect(all.find((each) => each.name === 'PM från SKL')).toMatchObject({ sender: 'SKL' });
    expect(all.find((each) => each.name === 'Information via enhetschef')).toMatchObject({ via: 'enhetschef' });
    expect(all.find((each) => each.name === 'Information via chef')).toMatchObject({ via: 'chef', condition: 'vid stor påverkan' });
    expect(plan.audiences[1]?.channelSuggestions.map((each) => each.alternativeGroup)).toEqual([undefined, undefined, 1, 1, 1]);
  });
});

describe.runIf(folder !== '')('A communication strategy', () => {
  it('is refused with the reason', async () => {
    const plan = await read('004_');
    expect(plan).toMatchObject({ refused: true, audiences: [], needs: 0 });
    expect(plan.problems.map((each) => each.code)).toEqual(['notAPlan']);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePlan } from '../../server/src/contexts/planning/domain/plan-document/parse-plan.ts';
import { readPlanFile } from '../../server/src/contexts/planning/files/read-plan-file.ts';
import { percentiles, report } from './timing.ts';

/** The real document when REFERENCE_DIR is set; otherwise an invented one of the same size and build. */
const loadDocument = (): { name: string; bytes: Buffer } => {
  const folder = process.env['REFERENCE_DIR'];
  const name = folder === undefined ? undefined : readdirSync(join(folder, 'seeds')).find((file) => file.startsWith('000'));
  if (folder !== undefined && name !== undefined) return { name, bytes: readFileSync(join(folder, 'seeds', name)) };
  return { name: 'invented.txt', bytes: Buffer.from(inventedPlan()) };
};

const inventedPlan = (): string =>
  Array.from({ length: 21 }, (_, group) => {
    const messages = Array.from(
      { length: 6 },
      (_unused, index) => `- Vad som ändras på område ${(group * 3 + index) % 50} i kommunens vardag`,
    );
    return `Grupp ${group + 1}:\n\n${messages.join('\n')}\n\nFörslag på kanaler: Möte, e-post/veckobrev samt intranätet.\n`;
  }).join('\n');

const understand = async ({ name, bytes }: { name: string; bytes: Buffer }) => {
  const read = await readPlanFile(bytes, name);
  if (!read.ok) throw new Error(read.problem.message_en);
  return parsePlan(read.source);
};

const document = loadDocument();
const first = performance.now();
const plan = await understand(document);
const firstMs = Math.round((performance.now() - first) * 100) / 100;
const times: number[] = [];
for (let run = 0; run < 50; run++) {
  const start = performance.now();
  await understand(document);
  times.push(performance.now() - start);
}
// The reference: reading the same characters and doing nothing with them but splitting the lines.
const bare: number[] = [];
for (let run = 0; run < 50; run++) {
  const start = performance.now();
  document.bytes
    .toString('utf8')
    .split('\n')
    .map((line) => line.trim());
  bare.push(performance.now() - start);
}
process.stdout.write(`${document.name}: ${JSON.stringify(plan).length} characters of plan; first run in a cold process ${firstMs} ms\n`);
const { p50Ms, p95Ms } = percentiles(times);
report({ bench: 'import', ours: p95Ms, reference: percentiles(bare).p95Ms, unit: 'ms p95', firstMs, p50Ms, p95Ms });

import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const main = join(import.meta.dirname, '../../src/cli/main.ts');
const plan = 'Chefer:\n- Tidplan\nKanaler: möte\n\nBoende (extern):\n- Tidplan\n- Ny port\nKanaler: brev eller sms\n';
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plan-'));
  await writeFile(join(folder, 'plan.txt'), plan);
  await writeFile(join(folder, 'prose.txt'), 'En gång för länge sedan.');
});
afterAll(() => rm(folder, { recursive: true }));

type Run = { code: number; last: Record<string, unknown>; told: string };

function budkavle(args: string[], input?: string): Promise<Run> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [main, ...args], (error, out, told) => {
      const last = JSON.parse(out.trim().split('\n').at(-1) ?? '') as Record<string, unknown>;
      resolve({ code: error ? Number(error.code) : 0, last, told });
    });
    child.stdin?.end(input);
  });
}

describe('budkavle plan preview', () => {
  it('ends with the counts as one line of JSON, after a summary for people', async () => {
    const { code, last, told } = await budkavle(['plan', 'preview', join(folder, 'plan.txt')]);
    expect([code, last]).toEqual([0, { audiences: 2, messages: 2, needs: 3, problems: [] }]);
    expect(told).toContain('2 målgrupper (1 interna, 1 externa)');
  });

  it('gives the whole plan on request, from standard input too', async () => {
    const { last } = await budkavle(['plan', 'preview', '-', '--full'], plan);
    expect(last.plan).toEqual([
      { group: 'Chefer', groupType: 'intern', messages: ['Tidplan'], channels: ['Möte'], channelNote: 'Kanaler: möte' },
      {
        group: 'Boende',
        groupType: 'extern',
        messages: ['Tidplan', 'Ny port'],
        channels: ['Brev', 'Sms'],
        channelNote: 'Kanaler: brev eller sms',
      },
    ]);
  });

  it.each([
    ['a file that is no plan', 'prose.txt', 'notAPlan'],
    ['a file that is not there', 'nothing.txt', 'missingFile'],
  ])('ends with code 2 and the reason for %s', async (_, name, code) => {
    const run = await budkavle(['plan', 'preview', join(folder, name)]);
    expect(run.code).toBe(2);
    expect(run.last).toMatchObject({
      audiences: 0,
      messages: 0,
      needs: 0,
      problems: [{ code, message: expect.any(String), message_en: expect.any(String) }],
    });
  });

  it('tells which commands there are when it gets an unknown one', async () => {
    const run = await budkavle(['plan', 'destroy']);
    expect(run.code).toBe(2);
    expect(run.told).toContain('plan preview FILE');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportPlan } from '../../src/contexts/planning/domain/plan-document/export-plan.ts';
import { parsePlan, parsePlanText } from '../../src/contexts/planning/domain/plan-document/parse-plan.ts';
import { parsedPlanSchema } from '../../src/contexts/planning/domain/plan-document/plan-schema.ts';
import { suggestChannels } from '../../src/contexts/planning/domain/plan-document/suggest-channels.ts';
import { readPlanFile } from '../../src/contexts/planning/files/read-plan-file.ts';

const fragment = fc.constantFrom(
  'Chefer:',
  'Medarbetare',
  '- Tidplan',
  '  - Kostnad',
  '1. Bakgrund',
  '1.',
  'Prio 2',
  'Externa målgrupper',
  'Samma som ovan',
  'Samma som chefer och medarbetare',
  'Kanaler: möte, e-post eller (sms',
  'Kanaler:',
  'som ovan samt via chef',
  'Målgrupp: Elever',
  'Budskap: a; b',
  '## Rubrik',
  '**Fet**',
  '| Målgrupp | Budskap |',
  '| x | y |',
  '',
  '> ',
  '====',
  'Syfte:',
  ')',
  '- ',
);

describe('Whatever is handed in', () => {
  it('gives a plan or a refusal, never a crash, and the numbers agree', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof({ weight: 4, arbitrary: fragment }, fc.string({ unit: 'grapheme' })), { maxLength: 40 }), (lines) => {
        const plan = parsePlanText(lines.join('\n'));
        expect(parsedPlanSchema.safeParse(plan).success).toBe(true);
        expect(plan.needs).toBe(plan.audiences.reduce((sum, audience) => sum + audience.messages.length, 0));
        expect(plan.needs).toBe(plan.messages.reduce((sum, message) => sum + message.usedBy, 0));
        expect(plan.refused ? plan.problems.length > 0 : plan.audiences.length > 0).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('as bytes is read or refused', async () => {
    const start = fc.constantFrom('', 'PK\u0003\u0004', '[{', '\u00FF\u00FE', 'Målgrupp;Budskap\n');
    await fc.assert(
      fc.asyncProperty(
        start,
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom('a.docx', 'a.csv', 'a.json', ''),
        async (head, bytes, name) => {
          const file = await readPlanFile(Buffer.concat([Buffer.from(head, 'latin1'), bytes]), name);
          const told = file.ok ? parsePlan(file.source).problems.map((each) => each.message_sv) : [file.problem.message_sv];
          expect(told).not.toContain('');
        },
      ),
      { numRuns: 200 },
    );
  });

  it('about channels gives names that can be shown', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fragment,
            fc.constantFrom('e-post', ' och ', ', ', ' samt ', ' via ', 'chef', '(', ')', ' eller ', 'löpande ', 'vid behov', '/'),
          ),
          { maxLength: 20 },
        ),
        (parts) => {
          const names = suggestChannels(parts.join('')).flatMap((each) => ('name' in each ? [each.name] : []));
          expect(names.filter((name) => !/[\p{L}\p{N}]/u.test(name))).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('comes back the same after an export and an import', () => {
    fc.assert(
      fc.property(fc.array(fragment, { minLength: 5, maxLength: 40 }), (lines) => {
        const plan = parsePlanText(['Chefer:', '- Tidplan', 'Kanaler: möte', ...lines].join('\n'));
        const again = parsePlan({ kind: 'entries', value: JSON.parse(JSON.stringify(exportPlan(plan))) });
        expect(plan.refused ? [] : exportPlan(again)).toEqual(exportPlan(plan));
      }),
      { numRuns: 200 },
    );
  });
});

describe('Large documents', () => {
  function milliseconds(text: string): number {
    const start = performance.now();
    parsePlanText(text);
    return performance.now() - start;
  }

  it.each([
    ['prose', 'Det här är en rad text som handlar om ingenting alls, och som fortsätter ett tag till.'],
    ['bullets', '- Ett budskap om något'],
    ['headings', 'Rubrik:'],
    ['notes', 'Ansvarig: någon'],
  ])('of %s take time in proportion to their length', (_, line) => {
    const text = (lines: number) => `Chefer:\n- Tidplan\n${`${line}\n`.repeat(lines)}`;
    milliseconds(text(2000));
    const short = milliseconds(text(5000));
    // Ten times the text in far less than a hundred times the time; the margin is for busy machines.
    expect(milliseconds(text(50_000))).toBeLessThan(Math.max(short, 20) * 40);
  });

  it('of one endless line are passed over with a word about it', () => {
    expect(parsePlanText(`Chefer:\n- Tidplan\nKanaler: möte\n\n${'x, '.repeat(500_000)}`).problems).toMatchObject([
      { code: 'lineTooLong', line: 5 },
    ]);
  });

  it('with more groups or needs than anybody can plan for are refused', () => {
    const groups = (count: number, body: string) =>
      Array.from({ length: count }, (_, index) => `Grupp ${index}:\n${body}\n- Budskap ${index}\nKanaler: möte\n`).join('\n');
    expect(parsePlanText(groups(2500, '')).problems.at(-1)).toMatchObject({ code: 'tooMuch' });
    expect(parsePlanText(groups(1500, 'Samma som ovan')).problems.at(-1)).toMatchObject({ code: 'tooMuch' });
  });
});

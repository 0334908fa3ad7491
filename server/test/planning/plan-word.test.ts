import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openOfficeFile } from '../../src/platform/files/office-file.ts';
import { writeZip } from '../../src/platform/files/write-zip.ts';
import { type AppUnderTest, type Client, startApp } from '../app-under-test.ts';
import { wordFile } from './plan-document-office-files.ts';
import { getPlan, makeSmallPlan, type SmallPlan } from './small-plan.ts';

let app: AppUnderTest;
let karin: Client;

beforeAll(async () => {
  app = await startApp();
  karin = await app.as('karin');
});
afterAll(() => app.close());

type Row = { kind: string; row: number | null; name: string; cells: { column: string; before: string; after: string }[] };
type Finding = { kind: string; row: number | null; column: string | null; text: string };
type Activity = { id: string; title: string; state: string; plannedDate: string | null; executor: string; needs: unknown[]; note: string };

const takeOut = async (programmeId: string): Promise<Buffer> =>
  (await karin.bytes(`/v1/programmes/${programmeId}/documents/plan-to-change?format=docx`)).body;

/** The document with other XML in it, as Word saves what somebody changed. */
const rewritten = async (bytes: Buffer, change: (xml: string) => string): Promise<Buffer> => {
  const { names, part } = await openOfficeFile(bytes);
  const parts = new Map(names.map((name) => [name, part(name) ?? Buffer.alloc(0)]));
  parts.set('word/document.xml', Buffer.from(change(part('word/document.xml')?.toString() ?? '')));
  return writeZip(parts);
};

/** Changes the rows of the last table, each of them as its cells' XML; the first is the heading. */
const rewriteRows = (bytes: Buffer, change: (rows: string[][]) => string[][]): Promise<Buffer> =>
  rewritten(bytes, (xml) => {
    const at = xml.lastIndexOf('<w:tbl>');
    const [head, ...rest] = xml.slice(at).split('</w:tbl>');
    const rows = [...(head ?? '').matchAll(/<w:tr>.*?<\/w:tr>|<w:tr\s.*?<\/w:tr>/gsu)].map(([row]) =>
      [...row.matchAll(/<w:tc>.*?<\/w:tc>/gsu)].map(([cell]) => cell),
    );
    const start = (head ?? '').slice(0, (head ?? '').indexOf('<w:tr>'));
    const written = change(rows).map((cells) => `<w:tr>${cells.join('')}</w:tr>`);
    return `${xml.slice(0, at)}${start}${written.join('')}</w:tbl>${rest.join('</w:tbl>')}`;
  });

const cellOf = (text: string): string => `<w:tc><w:tcPr/><w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p></w:tc>`;
const rowWith = (rows: string[][], text: string): string[] => {
  const found = rows.find((cells) => cells.some((cell) => cell.includes(`>${text}<`)));
  if (found === undefined) throw new Error(`no row says ${text}`);
  return found;
};
const column = (rows: string[][], label: string): number => rows[0]?.findIndex((cell) => cell.includes(`>${label}`)) ?? -1;
const write = (rows: string[][], text: string, label: string, value: string): void => {
  rowWith(rows, text)[column(rows, label)] = cellOf(value);
};

const send = (programmeId: string, bytes: Buffer) =>
  karin.upload(`/v1/programmes/${programmeId}/plan-file-previews`, { name: 'planen.docx', bytes });
const preview = async (programmeId: string, bytes: Buffer): Promise<{ rows: Row[]; findings: Finding[]; exportedAt: string | null }> => {
  const { status, body, text } = await send(programmeId, bytes);
  if (status !== 200) throw new Error(text);
  return body;
};
const apply = (programmeId: string, bytes: Buffer, choices: object = {}) =>
  karin.upload(`/v1/programmes/${programmeId}/plan-files`, { name: 'planen.docx', bytes }, { choices: JSON.stringify(choices) });
const activitiesOf = async (programmeId: string): Promise<Activity[]> =>
  (await karin.get(`/v1/programmes/${programmeId}/activities`)).body.items;

const start = async (name: string): Promise<{ plan: SmallPlan; meeting: string; memo: string }> => {
  const plan = await makeSmallPlan(karin, name);
  const needs = (await getPlan(karin, plan.programmeId)).needs.filter(({ audienceId }) => audienceId === plan.managers).map(({ id }) => id);
  const make = async (body: object): Promise<string> => (await karin.post(`/v1/programmes/${plan.programmeId}/activities`, body)).body.id;
  const meeting = await make({
    title: 'Ledningsmöte  i  höst',
    type: 'managementMeeting',
    plannedDate: '2030-03-01',
    needIds: needs,
    note: 'Boka rum',
  });
  const memo = await make({ title: 'PM om läget', type: 'memo', plannedDate: '2030-04-01', needIds: needs.slice(0, 1) });
  return { plan, meeting, memo };
};
const elsewhere = expect.stringContaining('läses in under Importera en plan');

describe('The activities of a plan in Word', () => {
  test('go out as a table under the workbook’s headings, and change nothing when they come in as they were', async () => {
    const { plan } = await start('Orört dokument');
    const bytes = await takeOut(plan.programmeId);
    let heading: string[] = [];
    await rewriteRows(bytes, (rows) => {
      heading = rows[0]?.map((cell) => /<w:t(?:\s[^>]*)?>([^<]*)</u.exec(cell)?.[1] ?? '') ?? [];
      return rows;
    });
    expect(heading.slice(0, -1)).toEqual([
      'Titel',
      'Sort',
      'Målgrupper',
      'Budskap',
      'Planerad från',
      'Planerad till',
      'Bekräftat datum',
      'Utförare',
      'Läge',
    ]);
    const seen = await preview(plan.programmeId, bytes);
    expect(seen).toMatchObject({ rows: [], findings: [{ kind: 'note', text: elsewhere }] });
    expect(seen.exportedAt).not.toBeNull();
  });

  test('come in as changed, new and gone rows, are written when somebody says so, and undone as one step', async () => {
    const { plan, meeting, memo } = await start('Ändrat dokument');
    const bytes = await rewriteRows(await takeOut(plan.programmeId), (rows) => {
      write(rows, 'PM om läget', 'Planerad från', '3/2 2030');
      write(rows, 'PM om läget', 'Utförare', 'Nämndsekreteraren');
      const added = rows[0]?.map(() => cellOf('')) ?? [];
      added[0] = cellOf('Frukostmöte');
      added[column(rows, 'Sort')] = cellOf('möte');
      added[column(rows, 'Målgrupper')] = cellOf('Chefer; handläggare');
      added[column(rows, 'Budskap')] = cellOf('Bakgrund');
      return [...rows.filter((cells) => !(cells[0] ?? '').includes('Ledningsmöte')), added];
    });
    const { rows } = await preview(plan.programmeId, bytes);
    expect(rows.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'changed PM om läget',
      'added Frukostmöte',
      'missing Ledningsmöte  i  höst',
    ]);
    expect(rows[0]?.cells).toEqual([
      { column: 'plannedDate', before: '2030-04-01', after: '2030-02-03', theirs: null },
      { column: 'executor', before: '', after: 'Nämndsekreteraren', theirs: null },
    ]);

    const applied = await apply(plan.programmeId, bytes, { takeAway: [meeting] });
    expect(applied.body).toMatchObject({ added: 1, changed: 1, takenAway: 1 });
    const after = await activitiesOf(plan.programmeId);
    expect(after.find(({ id }) => id === memo)).toMatchObject({ plannedDate: '2030-02-03', executor: 'Nämndsekreteraren' });
    expect(after.find(({ title }) => title === 'Frukostmöte')?.needs).toHaveLength(2);
    expect(after.find(({ id }) => id === meeting)).toMatchObject({ state: 'cancelled', note: 'Boka rum' });
    expect((await apply(plan.programmeId, bytes)).body).toMatchObject({ fileImportId: null, added: 0, changed: 0 });

    expect((await karin.post(`/v1/plan-files/${applied.body.fileImportId}/undo`)).body).toEqual({ changed: 3 });
    const back = await activitiesOf(plan.programmeId);
    expect(back.find(({ id }) => id === memo)).toMatchObject({ plannedDate: '2030-04-01', executor: '' });
    expect(back.find(({ id }) => id === meeting)).toMatchObject({ state: 'planned' });
  });

  test('tell row, column and remedy of what cannot be read, and the rest comes in', async () => {
    const { plan } = await start('Fel i dokumentet');
    const bytes = await rewriteRows(await takeOut(plan.programmeId), (rows) => {
      write(rows, 'PM om läget', 'Planerad från', 'till våren');
      write(rows, 'PM om läget', 'Målgrupper', 'Mårtengruppen');
      write(rows, 'PM om läget', 'Läge', 'nästan');
      write(rows, 'PM om läget', 'Utförare', 'Konsult AB');
      return rows;
    });
    const { findings, rows } = await preview(plan.programmeId, bytes);
    expect(findings.filter(({ kind }) => kind === 'problem').map(({ row, column: name, text }) => [row, name, text])).toEqual([
      [3, 'audiences', expect.stringContaining('Målgruppen finns inte i planen: Mårtengruppen. Skriv namnet som det står i planen')],
      [3, 'plannedDate', '”till våren” går inte att läsa som en dag. Skriv till exempel 2027-02-03.'],
      [3, 'state', expect.stringContaining('”nästan” känns inte igen. Välj något av: Idé')],
    ]);
    expect(rows.map(({ cells }) => cells.map(({ after }) => after))).toEqual([['Konsult AB']]);
  });

  test('may have merged cells, a column too few, a split table and tracked changes: all of it is told', async () => {
    const { plan } = await start('Stökigt dokument');
    const messy = await rewriteRows(await takeOut(plan.programmeId), (rows) => {
      const [title, gone, executor] = ['Titel', 'Planerad till', 'Utförare'].map((label) => column(rows, label)) as [
        number,
        number,
        number,
      ];
      write(rows, 'PM om läget', 'Utförare', '');
      const merged = rows.map((cells, at) =>
        cells.map((cell, index) => {
          if (index === executor && at === 1)
            return cellOf('Kommundirektören').replace('<w:tcPr/>', '<w:tcPr><w:vMerge w:val="restart"/></w:tcPr>');
          if (index === executor && at === 2) return cell.replace('<w:tcPr/>', '<w:tcPr><w:vMerge/></w:tcPr>');
          if (index !== title || at !== 2) return cell;
          return cellOf('PM om läget').replace(
            /<w:r>.*<\/w:r>/su,
            '<w:del w:id="1" w:author="x"><w:r><w:delText>PM om läget</w:delText></w:r></w:del><w:ins w:id="2" w:author="x"><w:r><w:t>PM om nuläget</w:t></w:r></w:ins>',
          );
        }),
      );
      return merged.map((cells) => cells.filter((_, index) => index !== gone));
    });
    const { findings, rows } = await preview(plan.programmeId, messy);
    expect(findings.map(({ kind, text }) => `${kind}: ${text.split('.')[0]}`)).toEqual([
      'note: Ur Word-filen läses aktiviteterna här',
      'note: Filen har spårade ändringar',
      'note: Kolumnen Planerad till saknas',
      'note: Cellerna i rad 2–3 är sammanfogade',
    ]);
    expect(rows.map(({ cells }) => cells.map(({ after }) => after))).toEqual([['Kommundirektören'], ['PM om nuläget', 'Kommundirektören']]);

    const split = await rewritten(await takeOut(plan.programmeId), (xml) => {
      const at = xml.lastIndexOf('<w:tr>', xml.indexOf('PM om läget', xml.lastIndexOf('<w:tbl>')));
      return `${xml.slice(0, at)}</w:tbl><w:p/><w:tbl>${xml.slice(at)}`;
    });
    expect((await preview(plan.programmeId, split)).rows).toEqual([]);
  });

  test('stay out of the audiences and messages of the same file, which say where they are read', async () => {
    const { plan } = await start('Båda ur samma fil');
    const { body } = await karin.upload(
      '/v1/plan-previews',
      { name: 'planen.docx', bytes: await takeOut(plan.programmeId) },
      { programmeId: plan.programmeId },
    );
    expect(body.diff).toMatchObject({ isEmpty: true });
    expect(body.plan.problems).toContainEqual(expect.objectContaining({ code: 'activitiesElsewhere', severity: 'warning' }));
  });

  test('are asked for by name when the file has another table, and nobody else’s plan is read into', async () => {
    const { plan } = await start('Annan tabell');
    const other = wordFile([
      {
        table: [
          ['Namn', 'Ålder'],
          ['Kim', '7'],
        ],
      },
    ]);
    const refused = await send(plan.programmeId, other);
    expect(refused).toMatchObject({ status: 422, body: { code: 'unreadableFile' } });
    expect(refused.text).toContain('Välj ”Planen att ändra i”');
    const olle = await app.as('olle');
    const at = `/v1/programmes/${plan.programmeId}/plan-file-previews`;
    expect((await olle.upload(at, { name: 'x.docx', bytes: await takeOut(plan.programmeId) })).status).toBe(404);
  });
});

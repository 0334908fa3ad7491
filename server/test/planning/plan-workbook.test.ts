import { Buffer } from 'node:buffer';
import readExcelFile from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openOfficeFile } from '../../src/platform/files/office-file.ts';
import { writeZip } from '../../src/platform/files/write-zip.ts';
import { type AppUnderTest, type Client, startApp } from '../app-under-test.ts';
import { excelFile } from './plan-document-office-files.ts';
import { getPlan, makeSmallPlan, type SmallPlan } from './small-plan.ts';

let app: AppUnderTest;
let karin: Client;

beforeAll(async () => {
  app = await startApp();
  karin = await app.as('karin');
});
afterAll(() => app.close());

type Cell = string | number | Date | boolean | null;
type Workbook = { name: string; rows: Cell[][] }[];
type Activity = {
  id: string;
  title: string;
  revision: number;
  state: string;
  plannedDate: string | null;
  needs: unknown[];
  effortHours: number | null;
};
type Row = { key: string; sheet: string; kind: string; row: number | null; name: string; cells: Record<string, string | null>[] };
type Finding = { kind: string; row: number | null; column: string | null; text: string };

const takeOut = async (programmeId: string): Promise<Workbook> => {
  const { body, status } = await karin.bytes(`/v1/programmes/${programmeId}/plan.xlsx`);
  expect(status).toBe(200);
  return (await readExcelFile(body)).map(({ sheet, data }) => ({ name: sheet, rows: data as Cell[][] }));
};
const column = (book: Workbook, sheet: number, label: string): number =>
  book[sheet]?.rows[0]?.findIndex((cell) => String(cell).startsWith(label)) ?? -1;
const rowOf = (book: Workbook, sheet: number, text: string): Cell[] => {
  const found = book[sheet]?.rows.find((cells) => cells.includes(text));
  if (found === undefined) throw new Error(`no row says ${text}`);
  return found;
};
const write = (book: Workbook, sheet: number, text: string, label: string, value: Cell): void => {
  rowOf(book, sheet, text)[column(book, sheet, label)] = value;
};
const previewOf = async (programmeId: string, bytes: Buffer): Promise<{ rows: Row[]; findings: Finding[]; exportedAt: string | null }> => {
  const { status, body, text } = await karin.upload(`/v1/programmes/${programmeId}/plan-file-previews`, { name: 'planen.xlsx', bytes });
  if (status !== 200) throw new Error(text);
  return body;
};
const apply = (programmeId: string, bytes: Buffer, choices: object = {}) =>
  karin.upload(`/v1/programmes/${programmeId}/plan-files`, { name: 'planen.xlsx', bytes }, { choices: JSON.stringify(choices) });
const activitiesOf = async (programmeId: string): Promise<Activity[]> =>
  (await karin.get(`/v1/programmes/${programmeId}/activities`)).body.items;

/** Two activities for managers: a meeting and a memo. */
const start = async (name: string): Promise<{ plan: SmallPlan; meeting: string; memo: string }> => {
  const plan = await makeSmallPlan(karin, name);
  const needs = (await getPlan(karin, plan.programmeId)).needs.filter(({ audienceId }) => audienceId === plan.managers).map(({ id }) => id);
  const make = async (body: object): Promise<string> => (await karin.post(`/v1/programmes/${plan.programmeId}/activities`, body)).body.id;
  const meeting = await make({
    title: 'Ledningsmöte',
    type: 'managementMeeting',
    plannedDate: '2030-03-01',
    needIds: needs,
    effortHours: 2.5,
  });
  const memo = await make({ title: 'PM om läget', type: 'memo', plannedDate: '2030-04-01', needIds: needs.slice(0, 1) });
  return { plan, meeting, memo };
};

describe('A plan in Excel', () => {
  test('goes out with its activities, its needs and how to fill it in, and changes nothing when it comes in as it was', async () => {
    const { plan } = await start('Orörd fil');
    const book = await takeOut(plan.programmeId);
    expect(book.map(({ name }) => name)).toEqual(['Aktiviteter', 'Behov', 'Så fyller du i']);
    expect(rowOf(book, 0, 'Ledningsmöte').slice(0, 4)).toEqual(['Ledningsmöte', 'Punkt på ledningsmöte', 'Chefer', 'Bakgrund; Tidplan']);
    expect(book[2]?.rows.flat().join(' ')).toContain('Word- och PDF-filen av hela planen är till för att läsas');
    const preview = await previewOf(plan.programmeId, await excelFile(book));
    expect(preview).toMatchObject({ rows: [], findings: [] });
    expect(preview.exportedAt).not.toBeNull();
  });

  test('that went out when audiences were called target groups comes in like any other', async () => {
    const { plan } = await start('Fil med äldre rubriker');
    const book = await takeOut(plan.programmeId);
    for (const [sheet, label, former] of [
      [0, 'Målgrupper', 'Target groups'],
      [1, 'Målgrupp', 'Target group'],
    ] as const)
      (book[sheet]?.rows[0] ?? [])[column(book, sheet, label)] = former;
    write(book, 0, 'PM om läget', 'Target groups', 'Chefer; Handläggare');
    const { rows, findings } = await previewOf(plan.programmeId, await excelFile(book));
    expect(findings).toEqual([]);
    expect(rows.map(({ kind, name, cells }) => [kind, name, cells.map(({ after }) => after)])).toEqual([
      ['changed', 'PM om läget', ['Chefer; Handläggare']],
    ]);
  });

  test('comes in again with what people changed in it: seen cell by cell, chosen, written at once, and undone', async () => {
    const { plan, meeting, memo } = await start('Ändrad fil');
    const book = await takeOut(plan.programmeId);
    write(book, 0, 'Ledningsmöte', 'Timmar', '1 200,5');
    write(book, 0, 'Ledningsmöte', 'Planerad från', '3/2 2030');
    write(book, 1, 'Tidplan', 'Senast', '1 mars 2030');
    const sheet = book[0]?.rows ?? [];
    sheet.splice(sheet.indexOf(rowOf(book, 0, 'PM om läget')), 1);
    const added: Cell[] = sheet[0]?.map(() => null) ?? [];
    added[0] = 'Frukostmöte';
    added[column(book, 0, 'Sort')] = 'möte';
    added[column(book, 0, 'Målgrupper')] = 'Chefer; handläggare';
    added[column(book, 0, 'Budskap')] = 'Bakgrund';
    sheet.push(added);
    const bytes = await excelFile(book);

    const { rows, findings } = await previewOf(plan.programmeId, bytes);
    expect(findings).toEqual([]);
    expect(rows.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'changed Ledningsmöte',
      'added Frukostmöte',
      'missing PM om läget',
      'changed Chefer – Tidplan',
    ]);
    expect(rows[0]?.cells).toEqual([
      { column: 'plannedDate', before: '2030-03-01', after: '2030-02-03', theirs: null },
      { column: 'effortHours', before: '2,5', after: '1200,5', theirs: null },
    ]);

    const applied = await apply(plan.programmeId, bytes);
    expect(applied.body).toMatchObject({ added: 1, changed: 2, takenAway: 0 });
    const after = await activitiesOf(plan.programmeId);
    expect(after.find(({ id }) => id === meeting)).toMatchObject({ plannedDate: '2030-02-03', effortHours: 1200.5 });
    expect(after.find(({ title }) => title === 'Frukostmöte')?.needs).toHaveLength(2);
    expect(after.find(({ id }) => id === memo)).toMatchObject({ state: 'planned' });

    // The same file once more adds nothing; the row that is gone from it leaves the plan when somebody ticks it.
    expect((await apply(plan.programmeId, bytes)).body).toMatchObject({ fileImportId: null, added: 0, changed: 0 });
    expect((await apply(plan.programmeId, bytes, { takeAway: [memo] })).body).toMatchObject({ takenAway: 1 });
    expect((await activitiesOf(plan.programmeId)).find(({ id }) => id === memo)).toMatchObject({ state: 'cancelled' });

    expect((await karin.post(`/v1/plan-files/${applied.body.fileImportId}/undo`)).body.code).toBe('importNotUndoable');
  });

  test('is undone as one step, except what somebody has changed since', async () => {
    const { plan, meeting, memo } = await start('Ångrad fil');
    const book = await takeOut(plan.programmeId);
    write(book, 0, 'Ledningsmöte', 'Timmar', 8);
    write(book, 0, 'PM om läget', 'Planerad från', new Date('2030-05-05T00:00:00Z'));
    const { body } = await apply(plan.programmeId, await excelFile(book));
    const [changed] = (await activitiesOf(plan.programmeId)).filter(({ id }) => id === meeting);
    await karin.patch(`/v1/activities/${meeting}`, { effortHours: 9, revision: changed?.revision });
    expect((await karin.post(`/v1/plan-files/${body.fileImportId}/undo`)).body).toEqual({ changed: 1 });
    const after = await activitiesOf(plan.programmeId);
    expect(after.find(({ id }) => id === meeting)).toMatchObject({ effortHours: 9 });
    expect(after.find(({ id }) => id === memo)).toMatchObject({ plannedDate: '2030-04-01' });
  });

  test('that two changed, one in the file and one in the plan, is told side by side and waits for a choice', async () => {
    const { plan, meeting } = await start('Krock i fil');
    const book = await takeOut(plan.programmeId);
    await karin.patch(`/v1/activities/${meeting}`, { title: 'Ledningsgruppen', note: 'Boka rum', revision: 1 });
    write(book, 0, 'Ledningsmöte', 'Anteckning', 'Bjud på kaffe');
    const bytes = await excelFile(book);
    const { rows } = await previewOf(plan.programmeId, bytes);
    // The new title in the plan is no change in the file.
    expect(rows).toHaveLength(1);
    expect(rows[0]?.cells).toEqual([{ column: 'note', before: '', after: 'Bjud på kaffe', theirs: 'Boka rum' }]);
    const refused = await apply(plan.programmeId, bytes);
    expect(refused).toMatchObject({ status: 400, body: { fields: [{ field: 'conflicts' }] } });
    await apply(plan.programmeId, bytes, { conflicts: { [`${meeting}/note`]: 'file' } });
    expect((await activitiesOf(plan.programmeId)).find(({ id }) => id === meeting)).toMatchObject({
      title: 'Ledningsgruppen',
      note: 'Bjud på kaffe',
    });
  });

  test('tells row, column and remedy of what it does not understand, and takes the rest in', async () => {
    const { plan, meeting } = await start('Fel i fil');
    const book = await takeOut(plan.programmeId);
    write(book, 0, 'Ledningsmöte', 'Planerad från', 'till våren');
    write(book, 0, 'Ledningsmöte', 'Ansvarig', 'ingen@annan.example');
    write(book, 0, 'Ledningsmöte', 'Utförare', 'Konsult AB');
    write(book, 0, 'PM om läget', 'Målgrupper', 'Chefer; Mårtengruppen');
    const bytes = await excelFile(book);
    const { findings, rows } = await previewOf(plan.programmeId, bytes);
    expect(findings.map(({ row, column: name }) => [row, name])).toEqual([
      [2, 'plannedDate'],
      [2, 'responsible'],
      [3, 'audiences'],
    ]);
    expect(findings[0]?.text).toBe('”till våren” går inte att läsa som en dag. Skriv till exempel 2027-02-03.');
    expect(findings[2]?.text).toContain('Mårtengruppen');
    expect(rows).toHaveLength(1);
    await apply(plan.programmeId, bytes);
    expect((await activitiesOf(plan.programmeId)).find(({ id }) => id === meeting)).toMatchObject({
      executor: 'Konsult AB',
      plannedDate: '2030-03-01',
    });
  });

  test('may have merged cells, hidden rows, a column too many and one too few: all of it is told', async () => {
    const { plan } = await start('Stökig fil');
    const book = await takeOut(plan.programmeId);
    const sheet = book[0]?.rows ?? [];
    const gone = column(book, 0, 'Kostnad');
    for (const cells of sheet) cells.splice(gone, 1);
    sheet[0]?.push('Egen kolumn');
    const sender = column(book, 0, 'Avsändare');
    for (const cells of sheet.slice(1)) cells[sender] = null;
    (sheet[1] ?? [])[sender] = 'Kommundirektören';
    const letter = String.fromCharCode(65 + sender);
    const { names, part } = await openOfficeFile(await excelFile(book));
    const parts = new Map(names.flatMap((name) => (part(name) === undefined ? [] : [[name, part(name) as Buffer]])));
    const xml = parts.get('xl/worksheets/sheet1.xml')?.toString('utf8') ?? '';
    const messy = xml
      .replace('<row r="3"', '<row hidden="1" r="3"')
      .replace('</sheetData>', `</sheetData><mergeCells count="1"><mergeCell ref="${letter}2:${letter}3"/></mergeCells>`);
    parts.set('xl/worksheets/sheet1.xml', Buffer.from(messy));
    const { findings, rows } = await previewOf(plan.programmeId, writeZip(parts));
    expect(findings.map(({ kind, text }) => `${kind}: ${text.split('.')[0]}`)).toEqual([
      'note: Kolumnen Kostnad (kr) saknas',
      'note: Kolumnerna Egen kolumn hör inte till planen och läses inte',
      `note: Cellerna ${letter}2:${letter}3 är sammanfogade`,
      'note: Dolda rader läses som de andra: 3',
    ]);
    expect(rows.map(({ cells }) => cells.map(({ after }) => after))).toEqual([['Kommundirektören'], ['Kommundirektören']]);
  });

  test('is what comes back: the Word file of the whole plan says that it is for reading, and is no workbook to read in', async () => {
    const { plan } = await start('Word att läsa');
    const { body: docx } = await karin.bytes(`/v1/programmes/${plan.programmeId}/documents/whole-plan?format=docx`);
    const { part } = await openOfficeFile(docx);
    expect(part('word/document.xml')?.toString('utf8')).toContain('Det här dokumentet är till för att läsas');
    const refused = await karin.upload(`/v1/programmes/${plan.programmeId}/plan-file-previews`, { name: 'planen.docx', bytes: docx });
    expect(refused.body.code).toBe('unreadableFile');
  });

  test('that is no such file is refused with what to do, and nobody else can read one into the plan', async () => {
    const { plan } = await start('Ingen fil');
    const at = `/v1/programmes/${plan.programmeId}/plan-file-previews`;
    expect((await karin.upload(at, { name: 'x.xlsx', bytes: 'hej' })).status).toBe(422);
    const other = await excelFile([{ name: 'Blad1', rows: [['Namn', 'Ålder']] }]);
    expect((await karin.upload(at, { name: 'x.xlsx', bytes: other })).body).toMatchObject({ code: 'unreadableFile' });
    expect((await karin.post(at)).status).toBe(400);
    const olle = await app.as('olle');
    expect((await olle.upload(at, { name: 'x.xlsx', bytes: other })).status).toBe(404);
    expect((await olle.bytes(`/v1/programmes/${plan.programmeId}/plan.xlsx`)).status).toBe(404);
  });
});

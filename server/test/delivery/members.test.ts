import { Buffer } from 'node:buffer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { newId } from '../../src/vocabulary/id.ts';
import { type AppUnderTest, type Client, startApp } from '../app-under-test.ts';

let app: AppUnderTest;
let karin: Client;
let olle: Client;

beforeAll(async () => {
  app = await startApp();
  karin = await app.as('karin');
  olle = await app.as('olle');
});
afterAll(() => app.close());

const preview = async (text: string, headers: Record<string, string> = {}) =>
  (await karin.post('/v1/member-previews', { text }, headers)).body;
const importInto = (audienceId: string, token: string, skipErrors = false) =>
  karin.post(`/v1/audiences/${audienceId}/members/imports`, { token, skipErrors });
const membersOf = async (audienceId: string, client = karin) => (await client.get(`/v1/audiences/${audienceId}/members`)).body;

const cp1252 = (text: string): Buffer => Buffer.from(text, 'latin1');

describe('a list of members', () => {
  test('from Swedish Excel (byte order mark, semicolons) is read by its headings', async () => {
    const { body } = await karin.upload('/v1/member-previews', {
      name: 'lista.csv',
      bytes: Buffer.from('\uFEFFFörnamn;Efternamn;E-post;Personnummer;Språk\r\nÅsa;Öberg;asa@exempel.se;19810105-2382;svenska\r\n'),
    });
    expect(body.columns.map(({ field }: { field: string }) => field)).toEqual([
      'firstName',
      'lastName',
      'email',
      'personalNumber',
      'locale',
    ]);
    expect(body.rows).toEqual([
      {
        row: 2,
        name: 'Åsa Öberg',
        email: 'asa@exempel.se',
        mobile: null,
        personalNumberMasked: '19810105-••••',
        organisationNumber: null,
        locale: 'sv',
        repaired: [],
      },
    ]);
    expect(body).toMatchObject({ total: 1, valid: 1, badRows: 0, duplicates: 0, known: 0 });
  });

  test('in Windows-1252 keeps its Swedish letters', async () => {
    const { body } = await karin.upload('/v1/member-previews', {
      name: 'lista.csv',
      bytes: cp1252('Namn;E-post\r\nGöran Åkesson;goran@exempel.se\r\n'),
    });
    expect(body.rows[0].name).toBe('Göran Åkesson');
  });

  test('from an Excel workbook is read, numbers and formulas as the text they show', async () => {
    const bytes = await writeXlsxFile([
      [{ value: 'Namn' }, { value: 'Personnummer' }, { value: 'E-post' }, { value: 'Hund' }],
      [{ value: '=HYPERLINK("http://ont.example")' }, { value: 198101032384, type: Number }, { value: 'a@exempel.se' }, { value: 'Rex' }],
    ]).toBuffer();
    const { body } = await karin.upload('/v1/member-previews', { name: 'lista.xlsx', bytes });
    expect(body.rows[0]).toMatchObject({ row: 2, name: '=HYPERLINK("http://ont.example")', personalNumberMasked: '19810103-••••' });
    expect(body.columns[3]).toEqual({ header: 'Hund', field: null });
  });

  test('without headings is understood from its cells', async () => {
    const pasted = await preview('Anna Ek\tanna@exempel.se\t070-123 45 67\nBo Alm\tbo@exempel.se\t0701234568');
    expect(pasted.columns.map(({ field }: { field: string }) => field)).toEqual(['name', 'email', 'mobile']);
    expect(pasted.rows[0]).toMatchObject({ row: 1, name: 'Anna Ek', mobile: '+46701234567' });
    expect((await preview('anna@exempel.se\nbo@exempel.se')).valid).toBe(2);
    expect((await preview('Anna Ek <anna@exempel.se>\nBo Alm <bo@exempel.se>')).rows[1]).toMatchObject({
      name: 'Bo Alm',
      email: 'bo@exempel.se',
    });
  });

  test('has personal numbers mended, and says so', async () => {
    const { rows, repairedRows, errors } = await preview('Namn;Personnummer\nA;810105-2382\nB;8101052382\nC;198101052382');
    expect(errors).toEqual([]);
    // All three are the same number, so they are one person.
    expect(rows).toHaveLength(1);
    expect(rows[0].repaired[0]).toMatchObject({ column: 'Personnummer', message: expect.stringContaining('tolv siffror') });
    expect(repairedRows).toBe(1);
  });

  test('has bad rows pointed out with row, column and remedy, in the reader’s language', async () => {
    const text = 'Namn;E-post;Personnummer\nA;a@exempel.se;19810105-2383\nB;inte en adress;\nC;c@exempel.se;\nD;;';
    const swedish = await preview(text);
    expect(swedish).toMatchObject({ total: 4, valid: 1, badRows: 3 });
    expect(swedish.errors).toEqual([
      {
        row: 2,
        column: 'Personnummer',
        value: '19810105-2383',
        message: 'Personnumrets sista siffra stämmer inte med resten. Kontrollera numret.',
      },
      { row: 3, column: 'E-post', value: 'inte en adress', message: expect.stringContaining('namn@exempel.se') },
      { row: 5, column: 'E-post', value: '', message: expect.stringContaining('ingen adress') },
    ]);
    expect((await preview(text, { 'accept-language': 'en' })).errors[0].message).toContain('does not fit the rest');
  });

  test('with bad rows is not imported by half: all or nothing, or the bad rows are skipped and can be downloaded', async () => {
    const audience = newId();
    const { token } = await preview('Namn;E-post\nA;half-a@exempel.se\nB;fel\n=1+1;half-c@exempel.se;överflödig');
    const refused = await importInto(audience, token);
    expect(refused).toMatchObject({ status: 422, body: { code: 'badRows', title: expect.stringContaining('1 rader') } });
    expect((await membersOf(audience)).items).toEqual([]);
    const bad = await karin.get(`/v1/member-previews/${token}/errors.csv`);
    expect(bad.text).toContain('B;fel;3;');
    expect(await importInto(audience, token, true)).toMatchObject({ status: 200, body: { added: 2, skipped: 1 } });
    expect((await membersOf(audience)).items.map(({ name }: { name: string }) => name)).toEqual(['=1+1', 'A']);
    expect(await importInto(audience, token, true)).toMatchObject({ status: 410, body: { code: 'previewExpired' } });
  });

  test('saves nobody while it is only looked at', async () => {
    const { rows } = await app.database.pool.query('select count(*) from delivery.recipient where email = $1', ['bara-titta@exempel.se']);
    await preview('Namn;E-post\nA;bara-titta@exempel.se');
    const after = await app.database.pool.query('select count(*) from delivery.recipient where email = $1', ['bara-titta@exempel.se']);
    expect([rows[0].count, after.rows[0].count]).toEqual([0, 0]);
  });

  test('has duplicates merged, in the file and against those who are known', async () => {
    const audience = newId();
    const first = await preview('Namn;E-post;Mobil\nEva Ny;eva@exempel.se;\nEva Ny;EVA@exempel.se;0701112233\nEva Annan;eva@exempel.se;');
    expect(first).toMatchObject({ total: 3, valid: 2, duplicates: 1, duplicateRows: [{ row: 3, sameAsRow: 2 }], known: 0 });
    expect((await importInto(audience, first.token)).body).toMatchObject({ added: 2, merged: 1 });
    const second = await preview('Namn;E-post;Personnummer\nEva Ny;eva@exempel.se;198101012386');
    expect(second.known).toBe(1);
    expect((await importInto(audience, second.token)).body).toEqual({ added: 0, updated: 1, unchanged: 0, skipped: 0, merged: 0 });
    const third = await preview('Namn;E-post;Personnummer\nEva Ny;ny-adress@exempel.se;198101012386');
    expect((await importInto(audience, third.token)).body).toMatchObject({ added: 0, updated: 1 });
    const { items, total } = await membersOf(audience);
    expect(total).toBe(2);
    expect(items[1]).toMatchObject({
      name: 'Eva Ny',
      email: 'ny-adress@exempel.se',
      mobile: '+46701112233',
      personalNumberMasked: '19810101-••••',
    });
  });

  test('is refused with a remedy when it is no list', async () => {
    const upload = async (bytes: Buffer | string) => (await karin.upload('/v1/member-previews', { name: 'x.csv', bytes })).body;
    expect((await upload('%PDF-1.7 …')).title).toContain('PDF');
    expect((await upload(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]))).title).toContain('.xls');
    expect((await upload(Buffer.from([1, 0, 2, 0, 3, 0, 0, 0]))).title).toContain('text');
    expect((await upload(Buffer.from('PK\u0003\u0004trasig'))).title).toContain('skadad');
    expect(await karin.upload('/v1/member-previews', { name: 'x.csv', bytes: '' })).toMatchObject({ status: 422 });
    expect((await upload('Färg;Form\nröd;rund')).title).toContain('ingen kolumn känns igen som e-post');
    expect(await karin.upload('/v1/member-previews', { name: 'x.csv', bytes: Buffer.alloc(21 * 1024 * 1024, 97) })).toMatchObject({
      status: 413,
      body: { code: 'tooLarge' },
    });
  });

  test('belongs to one organisation: another sees neither preview, members nor recipients', async () => {
    const audience = newId();
    const { token } = await preview('Namn;E-post\nHemlig;hemlig@exempel.se');
    expect((await olle.post(`/v1/audiences/${audience}/members/imports`, { token })).status).toBe(410);
    await importInto(audience, token);
    const { items } = await membersOf(audience);
    expect((await membersOf(audience, olle)).items).toEqual([]);
    const { recipientId } = items[0];
    expect((await olle.delete(`/v1/audiences/${audience}/members/${recipientId}`)).status).toBe(404);
    expect((await olle.patch(`/v1/recipients/${recipientId}`, { name: 'Min' })).status).toBe(404);
    expect((await membersOf(audience)).items[0].name).toBe('Hemlig');
  });

  test('keeps personal numbers sealed, and out of the audit', async () => {
    const { rows } = await app.database.pool.query(
      'select personal_number_sealed as sealed, personal_number_hash as hash from delivery.recipient where personal_number_hash is not null',
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const { sealed, hash } of rows) expect(`${sealed} ${hash}`).not.toMatch(/1981010\d/);
    const { text } = await karin.get('/v1/audit?limit=200');
    expect(text).toContain('delivery.membersImported');
    expect(text).not.toMatch(/1981010|exempel\.se/);
    const kept = await app.database.pool.query('select content_sealed from delivery.member_preview');
    expect(JSON.stringify(kept.rows)).not.toContain('exempel.se');
  });
});

describe('a member', () => {
  test('can be added by hand, taken out and put back', async () => {
    const audience = newId();
    expect((await karin.post(`/v1/audiences/${audience}/members`, { name: 'Siv', email: 'siv@exempel.se' })).body).toEqual({
      added: 1,
      updated: 0,
      unchanged: 0,
    });
    const bad = await karin.post(`/v1/audiences/${audience}/members`, { name: 'Siv', email: 'siv' });
    expect(bad).toMatchObject({ status: 400, body: { fields: [{ field: 'email' }] } });
    const [{ recipientId }] = (await membersOf(audience)).items;
    expect((await karin.delete(`/v1/audiences/${audience}/members/${recipientId}`)).status).toBe(200);
    expect((await membersOf(audience)).total).toBe(0);
    expect((await karin.post(`/v1/audiences/${audience}/members/${recipientId}/restore`)).status).toBe(200);
    expect((await membersOf(audience)).total).toBe(1);
  });

  test('can have an address corrected', async () => {
    const audience = newId();
    await karin.post(`/v1/audiences/${audience}/members`, { name: 'Ulf', email: 'ulf@exempel.se' });
    const [{ recipientId }] = (await membersOf(audience)).items;
    expect((await karin.patch(`/v1/recipients/${recipientId}`, { email: 'ulf.ek@exempel.se' })).status).toBe(200);
    expect((await membersOf(audience)).items[0]).toMatchObject({ name: 'Ulf', email: 'ulf.ek@exempel.se' });
    expect((await karin.patch(`/v1/recipients/${recipientId}`, { email: 'nej' })).status).toBe(400);
  });

  test('is found by name or address, page by page', async () => {
    const audience = newId();
    const lines = Array.from({ length: 7 }, (_, index) => `Person ${index};p${index}@sida.exempel.se`);
    await importInto(audience, (await preview(['Namn;E-post', ...lines].join('\n'))).token);
    const first = (await karin.get(`/v1/audiences/${audience}/members?limit=4`)).body;
    const second = (await karin.get(`/v1/audiences/${audience}/members?limit=4&after=${first.next}`)).body;
    expect([...first.items, ...second.items].map(({ name }: { name: string }) => name)).toEqual(lines.map((line) => line.split(';')[0]));
    expect(second.next).toBeNull();
    expect((await karin.get(`/v1/audiences/${audience}/members?search=p3@`)).body.items).toHaveLength(1);
  });

  test('needs the right to write', async () => {
    const maria = await app.as('maria', { organisationId: app.organisations.storsjo });
    expect((await maria.post(`/v1/audiences/${newId()}/members`, { email: 'x@exempel.se' })).status).toBe(403);
    expect((await maria.get(`/v1/audiences/${newId()}/members`)).status).toBe(200);
  });
});

test('a hundred thousand rows are imported in one go', async () => {
  const audience = newId();
  const lines = Array.from({ length: 100_000 }, (_, index) => `Person ${index};person.${index}@stor.exempel.se`);
  const { token, valid } = await preview(['Namn;E-post', ...lines].join('\n'));
  const { body } = await importInto(audience, token);
  expect({ valid, added: body.added }).toEqual({ valid: 100_000, added: 100_000 });
  expect((await membersOf(audience)).total).toBe(100_000);
}, 120_000);

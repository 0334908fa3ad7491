import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createOrganisation, createPerson, shareService, startSession } from '#identity';
import { calendarDateOf } from '../../src/vocabulary/calendar-date.ts';
import type { OrganisationNumber } from '../../src/vocabulary/organisation-number.ts';
import { type AppUnderTest, type Client, startApp } from '../app-under-test.ts';
import { beginDocument, decide, documents, type Written, writeDraft } from './strategy-under-test.ts';

let app: AppUnderTest;
let maria: Client;
let karin: Client;
beforeAll(async () => {
  app = await startApp();
  maria = await app.as('maria', { organisationId: app.organisations.lansmyndigheten });
  karin = await app.as('karin');
});
afterAll(() => app.close());

const dayFromNow = (days: number): string => calendarDateOf(new Date(Date.now() + days * 86_400_000));

const first: Written[] = [
  { key: null, level: 1, heading: 'Vad vi vill', body: 'Alla ska hitta tjänsten.\n\n- på webben\n- i receptionen' },
  { key: null, level: 1, heading: 'Ansvar', body: '' },
  { key: null, level: 2, heading: 'Värden', body: 'Värden håller ihop arbetet.' },
  { key: null, level: 4, heading: 'Kommunerna', body: 'Varje kommun talar för sig.' },
];

/** Version 1.0 in force since a month, and what its sections are. */
const inForce = async () => {
  const document = await beginDocument(maria, 'Strategi för bokning');
  const revision = await writeDraft(maria, document.versionId, 1, first);
  await decide(maria, document.versionId, revision, { validFrom: dayFromNow(-30), diaryNumber: 'LM 2026/17' });
  return document.id;
};

describe('a governing document', () => {
  test('has numbered sections with anchors, made by the machine, and says who decided it, from when, and its diary number', async () => {
    const id = await inForce();
    const { body } = await karin.get(`${documents}/${id}`);
    expect(body.sections.map(({ number, anchor }: Written & { number: string; anchor: string }) => [number, anchor])).toEqual([
      ['1', 'vad-vi-vill'],
      ['2', 'ansvar'],
      ['2.1', 'varden'],
      ['2.1.1', 'kommunerna'],
    ]);
    expect(body.sections[0].blocks).toEqual([
      { kind: 'paragraph', text: 'Alla ska hitta tjänsten.' },
      { kind: 'list', items: ['på webben', 'i receptionen'] },
    ]);
    expect(body.shown).toMatchObject({
      label: '1.0',
      status: 'inForce',
      decidedBy: 'Generaldirektören',
      diaryNumber: 'LM 2026/17',
      validFrom: dayFromNow(-30),
    });
    const [listed] = (await karin.get(documents)).body.items.filter((item: { id: string }) => item.id === id);
    expect(listed).toMatchObject({ kind: 'strategy', hasDraft: false, versions: 1, shown: { label: '1.0' } });
  });

  test('older versions stay readable and are compared section by section, word by word', async () => {
    const id = await inForce();
    const { versionId } = (await maria.post(`${documents}/${id}/drafts`)).body;
    const draft = (await maria.get(`${documents}/${id}?version=2`)).body;
    expect(draft.shown).toMatchObject({ status: 'draft', label: '2.0' });
    const [aim, duty, host, towns] = draft.sections.map(({ key, level, heading, body }: Written) => ({ key, level, heading, body }));
    const changed = [
      host,
      { ...aim, body: 'Alla ska hitta tjänsten snabbt.' },
      duty,
      { key: null, level: 2, heading: 'Leverantören', body: 'Ger stöd.' },
    ];
    const revision = await writeDraft(maria, versionId, 1, [{ ...changed[0], level: 1 }, ...changed.slice(1)] as Written[], 'Kortare');
    const unexplained = await maria.post(`/v1/strategy/versions/${versionId}/decision`, {
      revision,
      validFrom: dayFromNow(0),
      decidedBy: 'Generaldirektören',
      decidedOn: dayFromNow(0),
    });
    expect(unexplained.body.errors ?? unexplained.body.fields).toMatchObject([{ field: 'changeNote' }]);
    await decide(maria, versionId, revision, { validFrom: dayFromNow(0), changeNote: 'Leverantören har fått ett eget avsnitt.' });
    const now = (await karin.get(`${documents}/${id}`)).body;
    expect(now.shown).toMatchObject({ number: 2, status: 'inForce' });
    expect(now.versions).toMatchObject([
      { number: 2, status: 'inForce' },
      { number: 1, status: 'replaced', validTo: dayFromNow(-1) },
    ]);
    const old = (await karin.get(`${documents}/${id}?version=1`)).body;
    expect(old.sections[0].body).toContain('i receptionen');
    const { sections } = (await karin.get(`${documents}/${id}/comparison?from=1&to=2`)).body;
    expect(
      sections.map(({ kind, isMoved, numberBefore, numberAfter }: Record<string, unknown>) => [kind, isMoved, numberBefore, numberAfter]),
    ).toEqual([
      ['same', true, '2.1', '1'],
      ['changed', false, '1', '2'],
      ['same', false, '2', '3'],
      ['removed', false, '2.1.1', null],
      ['added', false, null, '3.1'],
    ]);
    const [, body] = sections;
    expect(body.body).toContainEqual({ kind: 'added', text: 'snabbt.' });
    expect(towns.heading).toBe('Kommunerna');
  });

  test('a version decided for a later day waits for it, and the one before holds until then', async () => {
    const id = await inForce();
    const { versionId } = (await maria.post(`${documents}/${id}/drafts`)).body;
    await decide(maria, versionId, 1, { validFrom: dayFromNow(10), changeNote: 'Nytt år' });
    const { body } = await karin.get(`${documents}/${id}`);
    expect(body.shown).toMatchObject({ number: 1, status: 'inForce', validTo: dayFromNow(9) });
    expect(body.versions[0]).toMatchObject({ number: 2, status: 'coming' });
    const sooner = (await maria.post(`${documents}/${id}/drafts`)).body.versionId;
    const refused = await maria.post(`/v1/strategy/versions/${sooner}/decision`, {
      revision: 1,
      validFrom: dayFromNow(3),
      decidedBy: 'GD',
      decidedOn: dayFromNow(0),
      changeNote: 'Bakvänt',
    });
    expect(refused.status).toBe(400);
  });

  test('what has been decided is never changed, and an empty document is not decided', async () => {
    const id = await inForce();
    const { versions } = (await maria.get(`${documents}/${id}`)).body;
    const late = await maria.put(`/v1/strategy/versions/${versions[0].id}`, { revision: 3, label: '1.0', writtenBy: '', sections: [] });
    expect(late.body.code).toBe('versionDecided');
    const empty = await beginDocument(maria, 'Tomt');
    const refused = await maria.post(`/v1/strategy/versions/${empty.versionId}/decision`, {
      revision: 1,
      validFrom: dayFromNow(0),
      decidedBy: 'GD',
      decidedOn: dayFromNow(0),
    });
    expect(refused.status).toBe(400);
    expect((await maria.post(`${documents}/${id}/drafts`)).status).toBe(201);
    expect((await maria.post(`${documents}/${id}/drafts`)).body.code).toBe('draftExists');
  });

  test('leaves as Word and as tagged PDF with contents and page n (N)', async () => {
    const id = await inForce();
    const word = await karin.bytes(`${documents}/${id}/file?format=docx`);
    expect(word.status).toBe(200);
    const read = await maria.upload(
      `/v1/strategy/versions/${(await beginDocument(maria, 'Kopia')).versionId}/imports`,
      { name: 'a.docx', bytes: word.body },
      { revision: '1' },
    );
    expect(read.body).toMatchObject({ title: 'Strategi för bokning', label: '1.0', revision: 2 });
    const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
    const pdf = await getDocument({ data: new Uint8Array((await karin.bytes(`${documents}/${id}/file?format=pdf`)).body) }).promise;
    const page = await pdf.getPage(1);
    const text = (await page.getTextContent()).items.map((item) => ('str' in item ? item.str : '')).join(' ');
    expect(text).toContain('Innehåll');
    expect(text).toContain('2.1.1 Kommunerna');
    expect(text).toContain('sida 1 (1)');
    expect(text).toContain('Dnr LM 2026/17');
    const tree = JSON.stringify(await page.getStructTree());
    for (const role of ['H1', 'TOCI', 'H3', 'LI']) expect(tree).toContain(`"${role}"`);
    expect((await pdf.getOutline()).map(({ title }) => title)).toContain('2 Ansvar');
  });
});

describe('a public document', () => {
  test('is read by anybody in the version in force, with the older ones; drafts, later versions and the network’s own are not there', async () => {
    const id = await inForce();
    expect((await app.visitor.get(`/dokument/${id}`)).status).toBe(404);
    const settings = { title: 'Öppen strategi', kind: 'strategy', visibility: 'public', revision: 1 };
    expect((await maria.patch(`${documents}/${id}`, settings)).status).toBe(200);
    const { versionId } = (await maria.post(`${documents}/${id}/drafts`)).body;
    const changed = [{ key: null, level: 1, heading: 'Bara ett utkast', body: '' }];
    const revision = await writeDraft(maria, versionId, 1, changed);
    const page = await app.visitor.get(`/dokument/${id}`);
    expect(page.status).toBe(200);
    expect(page.text).toContain('<h1>Öppen strategi</h1>');
    expect(page.text).toContain('id="kommunerna"');
    expect(page.text).toContain('<li>i receptionen</li>');
    expect(page.text).not.toContain('Bara ett utkast');
    expect(page.text).not.toContain('<script');
    await decide(maria, versionId, revision, { validFrom: dayFromNow(5), changeNote: 'Kortare' });
    expect((await app.visitor.get(`/dokument/${id}`)).text).not.toContain('Bara ett utkast');
    expect((await app.visitor.get(`/dokument/${id}?version=2`)).status).toBe(404);
    expect((await app.visitor.get(`/dokument/${id}?version=1&lang=en`)).text).toContain('diary number LM 2026/17');
    expect((await app.visitor.get('/dokument/finns-inte')).status).toBe(404);
  });
});

describe('a draft', () => {
  test('is the host’s own until it is decided; others read, and nobody of them writes', async () => {
    const { id, versionId } = await beginDocument(maria, 'Hemligt utkast');
    expect((await karin.get(`${documents}/${id}`)).status).toBe(404);
    expect((await karin.get(documents)).text).not.toContain('Hemligt utkast');
    expect((await karin.get(`/v1/strategy/versions/${versionId}/revisions`)).status).toBe(404);
    expect((await karin.post(documents, { kind: 'other', title: 'Vårt', visibility: 'network' })).body.code).toBe('onlyHost');
    expect((await karin.post(`/v1/strategy/versions/${versionId}/discard`)).body.code).toBe('onlyHost');
  });

  test('every save keeps its note and can be gone back to', async () => {
    const { id, versionId } = await beginDocument(maria, 'Riktlinje');
    const second = await writeDraft(maria, versionId, 1, first, 'Första försöket');
    const third = await writeDraft(maria, versionId, second, [first[0] as Written], 'Kortade för hårt');
    const { items } = (await maria.get(`/v1/strategy/versions/${versionId}/revisions`)).body;
    expect(items.map(({ number, note, savedBy }: Record<string, unknown>) => [number, note, savedBy])).toEqual([
      [3, 'Kortade för hårt', 'Maria Sund'],
      [2, 'Första försöket', 'Maria Sund'],
      [1, '', 'Maria Sund'],
    ]);
    const back = await maria.post(`/v1/strategy/versions/${versionId}/restorations`, { number: 2, revision: third });
    expect(back.body).toEqual({ revision: 4 });
    expect((await maria.get(`${documents}/${id}`)).body.sections).toHaveLength(4);
    await maria.post(`/v1/strategy/versions/${versionId}/discard`);
    expect((await maria.get(`${documents}/${id}`)).body).toMatchObject({ shown: null, sections: [] });
    await maria.post(`/v1/strategy/versions/${versionId}/resume`);
    expect((await maria.get(`${documents}/${id}`)).body.sections).toHaveLength(4);
  });

  test('the second of two who save meets the difference, section by section, and nothing is lost', async () => {
    const { id, versionId } = await beginDocument(maria, 'Två skriver');
    const revision = await writeDraft(maria, versionId, 1, first);
    const [aim] = (await maria.get(`${documents}/${id}`)).body.sections;
    const section = { key: aim.key, level: 1, heading: 'Vad vi vill' };
    await writeDraft(maria, versionId, revision, [{ ...section, body: 'Alla hittar tjänsten direkt.' }], 'Den ena');
    const mine = { revision, label: '1.0', writtenBy: '', sections: [{ ...section, body: 'Alla hittar tjänsten snabbt.' }] };
    const refused = await maria.put(`/v1/strategy/versions/${versionId}`, mine);
    expect(refused.status).toBe(409);
    const { theirs } = refused.body.extra ?? refused.body;
    expect(theirs).toMatchObject({ savedBy: 'Maria Sund', revision: revision + 1 });
    expect(theirs.comparison[0]).toMatchObject({ kind: 'changed', body: expect.arrayContaining([{ kind: 'removed', text: 'direkt' }]) });
    expect((await maria.put(`/v1/strategy/versions/${versionId}`, { ...mine, revision: theirs.revision })).status).toBe(200);
  });

  test('a document taken away comes back with all its versions', async () => {
    const id = await inForce();
    await maria.post(`${documents}/${id}/remove`);
    expect((await karin.get(`${documents}/${id}`)).status).toBe(404);
    await maria.post(`${documents}/${id}/restore`);
    expect((await karin.get(`${documents}/${id}`)).body.versions).toHaveLength(1);
  });
});

test('another service’s organisations find nothing of ours, whatever ids they have', async () => {
  const id = await inForce();
  const { versions } = (await maria.get(`${documents}/${id}`)).body;
  const session = await app.database.transaction(async (tx) => {
    const number = '2120000035' as string as OrganisationNumber;
    const host = await createOrganisation(tx, { name: 'Fjällregionen', kind: 'authority', organisationNumber: number });
    await shareService(tx, { name: 'Fjällkartan', hostOrganisationId: host, memberIds: [] });
    const personId = await createPerson(tx, { name: 'Frida Fjäll', memberships: [{ organisationId: host, roles: ['manage', 'editor'] }] });
    return startSession(tx, { personId, hours: 8, assuranceLevel: 3, organisationId: host });
  });
  const headers = { cookie: `budkavle_session=${session.token}`, 'x-csrf-token': session.csrfToken };
  const call = (method: 'GET' | 'POST' | 'PUT', url: string) =>
    app.http.inject({ method, url, headers, ...(method === 'GET' ? {} : { payload: {} }) });
  expect((await call('GET', documents)).json().items).toEqual([]);
  for (const url of [`${documents}/${id}`, `${documents}/${id}/file`, `/v1/strategy/versions/${versions[0].id}/revisions`])
    expect((await call('GET', url)).statusCode).toBe(404);
  expect((await call('POST', `${documents}/${id}/remove`)).statusCode).toBe(404);
  expect((await call('POST', `${documents}/${id}/drafts`)).statusCode).toBe(404);
});

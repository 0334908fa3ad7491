import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unreadablePairs } from '../../src/contexts/collaboration/domain/design-tokens.ts';
import { matchPeers } from '../../src/contexts/collaboration/domain/peer-match.ts';
import { type AppUnderTest, type Client, startApp } from '../app-under-test.ts';
import { addIdea, addOccasion, one as campaignAt } from '../campaigns/new-campaign.ts';
import { makeAnotherNetwork } from '../network/another-network.ts';
import { makeSmallPlan } from '../planning/small-plan.ts';

let app: AppUnderTest;
let karin: Client;
let maria: Client;
let olle: Client;
let topicId: string;
let stranger: Awaited<ReturnType<typeof makeAnotherNetwork>>;
beforeAll(async () => {
  app = await startApp();
  karin = await app.as('karin');
  maria = await app.as('maria', { organisationId: app.organisations.lansmyndigheten });
  olle = await app.as('olle');
  for (const organisationId of [app.organisations.storsjo, app.organisations.granvik])
    await maria.post('/v1/collaboration/access', { kind: 'organisation', organisationId });
  stranger = await makeAnotherNetwork(app);
});
afterAll(() => app.close());

const room = '/v1/collaboration';

describe('help from each other', () => {
  test('every topic has a national contact and an expert organisation, which the whole network reads', async () => {
    const topic = { name: 'Arkitektur', contactName: 'Ida Norr', contactEmail: 'ida.norr@lansmyndigheten.example', contactPhone: '010-1' };
    const expertOrganisationId = app.organisations.lansmyndigheten;
    expect((await karin.post(`${room}/topics`, topic)).body.code).toBe('onlyRoomOwner');
    topicId = (await maria.post(`${room}/topics`, { ...topic, expertOrganisationId })).body.id;
    expect((await maria.post(`${room}/topics`, { ...topic, name: 'ARKITEKTUR' })).body.fields[0].field).toBe('name');
    expect((await karin.get(`${room}/topics`)).body.items).toMatchObject([
      { ...topic, experts: { name: 'Länsmyndigheten' }, medianHours: null },
    ]);
    expect((await stranger('PUT', `${room}/topics/${topicId}`, { ...topic, revision: 1 })).status).toBe(404);
    expect((await stranger('GET', `${room}/topics`)).text).not.toContain('Ida Norr');
  });

  test('somebody who took part in the pilot opts in, and is suggested to the local project managers she suits, with the reason', async () => {
    await olle.put(`${room}/my-experience`, {
      experience: { tookPart: 'Pilotkommun 2029', about: 'Frågor om bokning', topicIds: [topicId] },
    });
    await olle.put(`${room}/own-organisation`, { county: 'Jämtland', inhabitants: 30_000 });
    await karin.put(`${room}/own-organisation`, { county: 'jämtland', inhabitants: 55_000 });
    await karin.put(`${room}/my-lead`, { topicIds: [topicId] });
    const { body } = await maria.get(`${room}/peers`);
    expect(body.peers).toMatchObject([{ name: 'Olle Berg', tookPart: 'Pilotkommun 2029', topics: [{ name: 'Arkitektur' }] }]);
    expect(body.leads[0]).toMatchObject({ name: 'Karin Lindqvist', organisation: { name: 'Storsjö kommun' } });
    expect(body.leads[0].matches).toMatchObject([
      { peer: { name: 'Olle Berg' }, reasons: [{ kind: 'topic', topic: 'Arkitektur' }, { kind: 'size' }, { kind: 'county' }] },
    ]);
    expect((await stranger('GET', `${room}/peers`)).text).not.toContain('Olle');
  });

  test('a match needs something in common, and the best come first', () => {
    const peer = (id: string, organisationId: string, topicIds: string[], county = '', inhabitants: number | null = null) => ({
      id,
      personId: id,
      organisationId,
      topicIds,
      county,
      inhabitants,
    });
    const seeking = { personId: 'x', organisationId: 'own', topicIds: ['a', 'b'], county: 'Dalarna', inhabitants: 20_000 };
    const peers = [
      peer('1', 'one', []),
      peer('2', 'two', [], 'Dalarna', 60_000),
      peer('3', 'three', ['a', 'b'], 'Skåne', 900_000),
      peer('4', 'four', [], 'Dalarna', 15_000),
      peer('5', 'own', ['a', 'b'], 'Dalarna', 20_000),
    ];
    expect(matchPeers(seeking, peers).map(({ peerId, score }) => [peerId, score])).toEqual([
      ['3', 6],
      ['4', 3],
      ['2', 1],
    ]);
  });

  test('a peer is asked to get in touch, and the question is followed until she has answered', async () => {
    const [{ id: peerId }] = (await karin.get(`${room}/peers`)).body.peers;
    expect((await olle.post(`${room}/peer-contacts`, { peerId, question: 'Hej' })).status).toBe(400);
    const { body } = await karin.post(`${room}/peer-contacts`, { peerId, question: 'Hur började ni?' });
    expect((await maria.get(`${room}/help`)).body.items).toEqual([]);
    const waiting = (await olle.get(`${room}/help`)).body.items[0];
    expect(waiting).toMatchObject({ kind: 'peer', question: 'Hur började ni?', status: 'asked', mayAnswer: true, isAsked: false });
    expect((await karin.post(`${room}/help/${body.id}/answer`, { answer: 'Själv' })).status).toBe(404);
    await olle.post(`${room}/help/${body.id}/answer`, { answer: 'Med skolorna. Ring mig.' });
    expect((await karin.get(`${room}/help`)).body.items[0]).toMatchObject({
      status: 'answered',
      answer: 'Med skolorna. Ring mig.',
      isAsked: true,
    });
  });

  test('a deep dive goes to the experts of the topic, is taken on and answered, with the time it took', async () => {
    const asked = await karin.post(`${room}/deep-dives`, { topicId, question: 'Hur hänger delarna ihop?' });
    await app.database.pool.query(`update collaboration.help_request set asked_at = now() - interval '30 hours' where id = $1`, [
      asked.body.id,
    ]);
    expect((await olle.post(`${room}/help/${asked.body.id}/take`)).status).toBe(404);
    await maria.post(`${room}/help/${asked.body.id}/take`);
    expect((await karin.get(`${room}/help`)).body.items[0]).toMatchObject({
      status: 'taken',
      takenByName: 'Maria Sund',
      topic: 'Arkitektur',
    });
    await maria.post(`${room}/help/${asked.body.id}/answer`, { answer: 'Se bilden i metodstödet.' });
    const { body } = await karin.get(`${room}/help`);
    expect(body.medianHours.deepDive).toBe(30);
    expect((await olle.get(`${room}/topics`)).body.items[0].medianHours).toBe(30);
    expect((await karin.post(`${room}/help/${asked.body.id}/withdraw`)).body.code).toBe('answeredAlready');
    expect((await stranger('POST', `${room}/help/${asked.body.id}/answer`, { answer: 'Nej' })).status).toBe(404);
  });
});

describe('the toolkit', () => {
  test('give-aways are ordered for an organisation, the stock goes down, and the order goes from ordered to sent to received', async () => {
    const { body: bands } = await maria.post(`${room}/give-aways`, { name: 'Nyckelband', stock: 100, mostPerOrder: 60 });
    const order = { giveAwayId: bands.id, number: 60, address: 'Storsjö kommun, Rådhuset' };
    const { body: first } = await karin.post(`${room}/give-away-orders`, order);
    expect((await karin.post(`${room}/give-away-orders`, order)).body.code).toBe('outOfStock');
    expect((await karin.post(`${room}/give-away-orders`, { ...order, number: 61 })).status).toBe(400);
    const move = (client: Client, to: string) => client.post(`${room}/give-away-orders/${first.id}/status`, { to });
    expect((await move(karin, 'sent')).body.code).toBe('answeredAlready');
    expect((await move(olle, 'received')).status).toBe(404);
    await move(maria, 'sent');
    expect((await move(karin, 'cancelled')).body.code).toBe('answeredAlready');
    await move(karin, 'received');
    expect((await karin.get(`${room}/give-aways`)).body).toMatchObject({
      items: [{ name: 'Nyckelband', stock: 40 }],
      orders: [{ status: 'received', number: 60, name: 'Nyckelband', next: [] }],
    });
    const { body: second } = await olle.post(`${room}/give-away-orders`, { ...order, number: 10 });
    await olle.post(`${room}/give-away-orders/${second.id}/status`, { to: 'cancelled' });
    expect((await maria.get(`${room}/give-aways`)).body).toMatchObject({ items: [{ stock: 40 }], orders: [{}, {}] });
    expect((await karin.get(`${room}/give-aways`)).body.orders).toHaveLength(1);
  });
});

const tokens = {
  colours: [
    { name: 'Bläck', value: '#1c1f1d', role: 'text' },
    { name: 'Papper', value: '#f6f3ec', role: 'background' },
    { name: 'Gran', value: '#1d5142', role: 'accent' },
  ],
  logoClearSpace: 0.5,
  logoSmallestPixels: 96,
  headingFont: 'Source Serif 4',
  textFont: 'Source "Sans"; } body { color: red',
};

describe('the graphic manual', () => {
  test('is read by machines as JSON and CSS with an ETag, colours with their contrast and the logo’s clear space', async () => {
    expect((await app.visitor.get('/o/lansmyndigheten/manual.json')).status).toBe(404);
    const saved = await maria.put(`${room}/design-tokens`, { version: 0, tokens });
    expect(saved.body.version).toBe(1);
    const json = await app.visitor.get('/o/lansmyndigheten/manual.json');
    expect(json.body).toMatchObject({
      colour: { gran: { $type: 'color', $value: '#1d5142' } },
      logo: { clearSpace: { $value: 0.5 }, smallestWidth: { $value: { value: 96, unit: 'px' } } },
    });
    expect(json.body.contrast[0]).toMatchObject({ foreground: 'Bläck', background: 'Papper', passes: 'text' });
    const etag = String(json.headers['etag']);
    expect((await app.visitor.get('/o/lansmyndigheten/manual.json', { 'if-none-match': etag })).status).toBe(304);
    const css = await app.visitor.get('/o/lansmyndigheten/manual.css');
    expect(css.text).toContain('--gran: #1d5142;');
    expect(css.text.match(/\}/g)).toHaveLength(1);
    await maria.put(`${room}/design-tokens`, { version: 1, tokens: { ...tokens, logoClearSpace: 1 }, changeNote: 'Mer luft' });
    expect((await app.visitor.get('/o/lansmyndigheten/manual.json', { 'if-none-match': etag })).status).toBe(200);
    expect((await karin.get(`${room}/design-tokens`)).body).toMatchObject({
      current: { version: 2 },
      versions: [{ changeNote: 'Mer luft' }, {}],
    });
    expect((await app.visitor.get('/o/storsjo-kommun/manual.json')).status).toBe(404);
  });

  test('refuses text that cannot be read on one of its backgrounds, and a save that would overwrite somebody else’s', async () => {
    const pale = { ...tokens, colours: [...tokens.colours, { name: 'Dis', value: '#b9b9b0', role: 'text' as const }] };
    const refused = await maria.put(`${room}/design-tokens`, { version: 2, tokens: pale });
    expect(refused.body.fields[0].message).toContain('Dis på Papper');
    expect(unreadablePairs({ colours: pale.colours.map((one) => ({ ...one, role: one.role as 'text' })) }).length).toBeGreaterThan(0);
    expect((await maria.put(`${room}/design-tokens`, { version: 1, tokens })).body.code).toBe('editConflict');
    expect((await karin.put(`${room}/design-tokens`, { version: 2, tokens })).body.code).toBe('onlyRoomOwner');
  });

  test('guideline and manual are living pages that the host keeps and everybody in the room reads', async () => {
    const page = { kind: 'page', collection: 'manual', title: 'Riktlinje för kommunikation', text: 'Skriv du.' };
    expect((await karin.post(`${room}/items`, page)).body.code).toBe('onlyRoomOwner');
    const { body } = await maria.post(`${room}/items`, page);
    const save = { collection: 'manual', title: page.title, text: 'Skriv du, och kort.', changeNote: 'Kort också', revision: 1 };
    await maria.put(`${room}/items/${body.id}`, save);
    expect((await karin.get(`${room}/items/${body.id}`)).body).toMatchObject({ shown: { text: 'Skriv du, och kort.' }, mayChange: false });
  });
});

describe('what was learnt, and what a meeting speaks of', () => {
  test('experience notes are found by word, tag and channel, by the whole network or only at home', async () => {
    const note = { title: 'Skicka före lunch', text: 'Dubbelt så många öppnade utskicket.', tags: ['Utskick'], channel: 'email' };
    const { body } = await karin.post(`${room}/notes`, note);
    await karin.post(`${room}/notes`, { ...note, title: 'Bara för oss', channel: null, visibility: 'own' });
    const found = async (client: Client, query: string) =>
      ((await client.get(`${room}/notes?${query}`)).body.items as { title: string }[]).map(({ title }) => title);
    expect(await found(olle, 'search=dubbelt')).toEqual(['Skicka före lunch']);
    expect(await found(karin, 'tag=utskick')).toEqual(['Bara för oss', 'Skicka före lunch']);
    expect(await found(olle, 'channel=email')).toEqual(['Skicka före lunch']);
    expect((await olle.put(`${room}/notes/${body.id}`, { ...note, revision: 1 })).status).toBe(404);
    await karin.post(`${room}/notes/${body.id}/remove`);
    expect(await found(olle, '')).toEqual([]);
    await karin.post(`${room}/notes/${body.id}/restore`);
    expect(await found(olle, '')).toEqual(['Skicka före lunch']);
    expect((await stranger('GET', `${room}/notes`)).text).not.toContain('lunch');
  });

  test('a meeting’s agenda is filled with evaluations since the last one, campaigns to come with their owners, and what was learnt', async () => {
    const plan = await makeSmallPlan(maria);
    await app.startWorker();
    const campaignId = await addIdea(maria, {
      title: 'Vårens start',
      occasionId: await addOccasion(maria),
      startsOn: '2031-03-01',
      endsOn: '2031-04-01',
    });
    await maria.post(`${campaignAt(campaignId)}/plan`);
    const coverage = async () => (await maria.get(`/v1/network/coverage?programmeId=${plan.programmeId}`)).body.total?.needs ?? 0;
    await expect.poll(coverage, { timeout: 10_000 }).toBeGreaterThan(0);
    const meeting = { kind: 'yearly', title: 'Möte', heldOn: '2031-01-15', startsAt: '09:30', minutesLong: 60 };
    const { body } = await maria.post('/v1/network/meetings', meeting);
    type Item = { kind: string; title: string; note: string };
    const agenda = (await olle.get(`/v1/network/meetings/${body.id}`)).body.agenda as Item[];
    expect(agenda.find(({ kind }) => kind === 'evaluation')).toMatchObject({
      title: expect.stringContaining('Uppföljning'),
      note: expect.stringContaining('bekräftat'),
    });
    expect(agenda.find(({ kind }) => kind === 'campaign')?.title).toBe('Kampanj: Vårens start (Länsmyndigheten)');
    expect(agenda.filter(({ kind }) => kind === 'experience').map(({ title }) => title)).toEqual([
      'Erfarenhet: Skicka före lunch (Storsjö kommun)',
    ]);
    expect((await maria.post(`/v1/network/meetings/${body.id}/agenda/fill`)).body.added).toBe(0);
  });
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../src/vocabulary/id.ts';
import { type AppUnderTest, type Client, startApp } from '../app-under-test.ts';
import { deliver, hashOf, letterTo, openFor } from './post-box.ts';

let app: AppUnderTest;
let astrid: string;
let mailboxId: string;
let client: Client;
beforeAll(async () => {
  app = await startApp();
  astrid = await hashOf(app, 'astrid');
  mailboxId = await openFor(app, 'astrid');
  client = await app.as('astrid');
});
afterAll(() => app.close());

const receive = async (subject: string): Promise<string> => {
  await deliver(app, letterTo(astrid, { subject }));
  return (await client.get(`/v1/mailboxes/${mailboxId}/letters?limit=1`)).body.items[0].id;
};
const subjectsIn = async (place: string): Promise<string[]> =>
  (await client.get(`/v1/mailboxes/${mailboxId}/letters?folder=${place}`)).body.items.map(({ subject }: { subject: string }) => subject);
const move = (letterIds: string[], to: string) => client.post(`/v1/mailboxes/${mailboxId}/moves`, { letterIds, to });
const make = async (name: string): Promise<string> => (await client.post(`/v1/mailboxes/${mailboxId}/folders`, { name })).body.id;

describe('folders', () => {
  test('letters are put in a folder, many at once, and the answer tells where they were', async () => {
    const letters = [await receive('El'), await receive('Vatten')];
    const folder = await make('Räkningar');
    const { body } = await move(letters, folder);
    expect(body.moved).toEqual(letters.map((letterId) => ({ letterId, from: 'inbox' })));
    expect(await subjectsIn(folder)).toEqual(['Vatten', 'El']);
    expect(await subjectsIn('inbox')).not.toContain('El');
    const { folders, places } = (await client.get(`/v1/mailboxes/${mailboxId}/folders`)).body;
    expect(folders).toEqual([{ id: folder, name: 'Räkningar', letters: 2, unread: 2 }]);
    expect(places.map(({ id }: { id: string }) => id)).toEqual(['inbox', 'archive', 'deleted']);
    await move(letters, 'archive');
    expect(await subjectsIn('archive')).toEqual(['Vatten', 'El']);
    expect(await subjectsIn(folder)).toEqual([]);
  });

  test('a removed folder leaves its letters in the inbox, and comes back with them', async () => {
    const letter = await receive('Vård');
    const folder = await make('Hälsa');
    await move([letter], folder);
    expect((await client.delete(`/v1/letter-folders/${folder}`)).status).toBe(200);
    expect(await subjectsIn('inbox')).toContain('Vård');
    expect((await client.post(`/v1/mailboxes/${mailboxId}/moves`, { letterIds: [letter], to: folder })).status).toBe(404);
    expect((await client.post(`/v1/letter-folders/${folder}/restore`)).status).toBe(200);
    expect(await subjectsIn(folder)).toEqual(['Vård']);
  });

  test('a folder gets another name, and no two have the same', async () => {
    const folder = await make('Skola');
    expect((await client.patch(`/v1/letter-folders/${folder}`, { name: '  Skolan  i   byn ' })).body).toEqual({ name: 'Skolan i byn' });
    const taken = await client.post(`/v1/mailboxes/${mailboxId}/folders`, { name: 'SKOLAN I BYN' });
    expect(taken).toMatchObject({ status: 409, body: { code: 'alreadyExists' } });
    expect((await client.post(`/v1/mailboxes/${mailboxId}/folders`, { name: '   ' })).body.fields[0].field).toBe('name');
  });

  test('what is searched for from the inbox is found wherever it lies, except in the bin', async () => {
    const [kept, thrown] = [await receive('Bygglov för altan'), await receive('Bygglov för garage')];
    await move([kept], 'archive');
    await move([thrown], 'deleted');
    const found = (await client.get(`/v1/mailboxes/${mailboxId}/letters?search=bygglov`)).body.items;
    expect(found.map(({ subject }: { subject: string }) => subject)).toEqual(['Bygglov för altan']);
  });

  test('many letters thrown away come back to where they lay', async () => {
    const letter = await receive('Kalas');
    const folder = await make('Roligt');
    await move([letter], folder);
    expect((await move([letter], 'deleted')).body.moved).toEqual([{ letterId: letter, from: folder }]);
    expect(await subjectsIn('deleted')).toContain('Kalas');
    await move([letter], folder);
    expect(await subjectsIn(folder)).toEqual(['Kalas']);
  });
});

describe('somebody else’s folders', () => {
  test('cannot be seen, named, removed or moved into, and letters cannot be moved by others', async () => {
    const folder = await make('Hemligt');
    const letter = await receive('Privat');
    const elias = await app.as('elias');
    const own = await openFor(app, 'elias');
    const answers = [
      await elias.get(`/v1/mailboxes/${mailboxId}/folders`),
      await elias.post(`/v1/mailboxes/${mailboxId}/folders`, { name: 'Min' }),
      await elias.patch(`/v1/letter-folders/${folder}`, { name: 'Min' }),
      await elias.delete(`/v1/letter-folders/${folder}`),
      await elias.post(`/v1/letter-folders/${folder}/restore`),
      await elias.post(`/v1/mailboxes/${mailboxId}/moves`, { letterIds: [letter], to: 'deleted' }),
      await elias.post(`/v1/mailboxes/${own}/moves`, { letterIds: [letter], to: folder }),
      await elias.get(`/v1/mailboxes/${mailboxId}/letters?folder=${folder}`),
    ];
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 404));
    expect((await elias.post(`/v1/mailboxes/${own}/moves`, { letterIds: [letter, newId()], to: 'archive' })).body.moved).toEqual([]);
    expect((await elias.get(`/v1/mailboxes/${own}/letters?folder=${folder}`)).body.items).toEqual([]);
    expect(await subjectsIn('inbox')).toContain('Privat');
  });

  test('nothing in the database tells what a folder is called', async () => {
    await make('Skilsmässa');
    const { rows } = await app.database.pool.query('select folder::text as row from mailbox.folder folder');
    expect(rows.some(({ row }) => row.includes('Skilsmässa'))).toBe(false);
  });
});

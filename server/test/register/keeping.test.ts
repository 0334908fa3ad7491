import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { authorityService, recipientService } from '#mina-meddelanden';
import { countAccountsOfTheWeek } from '../../src/contexts/register/use-cases/count-accounts.ts';
import { astrid, elias, numbers, open, type RegisterUnderTest, startRegister } from './register-under-test.ts';

let register: RegisterUnderTest;
beforeAll(async () => {
  register = await startRegister();
});
afterAll(() => register.close());

// A test reads the answer it expects; the shape is checked by what it then asserts.
// oxlint-disable-next-line typescript/no-explicit-any
type Loose = any;

const as = async (
  person: string,
  method: 'GET' | 'POST' | 'DELETE',
  url: string,
  body?: object,
): Promise<{ status: number; body: Loose; text: string }> => register.call(person, method, url, body);
const get = async (url: string): Promise<Loose> => (await as('maria', 'GET', url)).body;
const find = async (url: string, name: string) => (await get(url)).items.find((one: { name: string }) => one.name === name);

describe('the register’s pages', () => {
  test('are there for managers of the organisation that keeps it, and for nobody else', async () => {
    const pages = ['senders', 'dispatchers', 'operators', 'companies', 'certificates'];
    for (const page of pages) {
      expect((await as('maria', 'GET', `/v1/register/${page}`)).status).toBe(200);
      expect((await as('karin', 'GET', `/v1/register/${page}`)).status).toBe(404);
      expect((await as('ahmed', 'GET', `/v1/register/${page}`)).status).toBe(403);
    }
    expect((await as('karin', 'POST', '/v1/register/senders', { organisationNumber: '2120000019', name: 'Vi' })).status).toBe(404);
    expect((await as('maria', 'GET', '/v1/register')).body).toEqual({ isKeeper: true });
    expect((await as('karin', 'GET', '/v1/register')).body).toEqual({ isKeeper: false });
  });

  test('take a sender out, and take it back with everybody who may send for it', async () => {
    const asked = () => register.ask(authorityService.isSenderAccepted, { senderId: numbers.granvik }, numbers.box);
    const { id } = await find('/v1/register/senders', 'Granviks kommun & vänner');
    expect((await as('karin', 'DELETE', `/v1/register/senders/${id}`)).status).toBe(404);
    expect((await as('maria', 'DELETE', `/v1/register/senders/${id}`)).status).toBe(200);
    expect((await asked()).return).toBe(false);
    await expect(
      register.ask(recipientService.isReachable, { senderOrgNr: numbers.granvik, recipientIds: [] }, numbers.mediator),
    ).rejects.toThrow('5014');
    expect((await as('maria', 'DELETE', `/v1/register/senders/${id}`)).status).toBe(404);
    await as('maria', 'POST', `/v1/register/senders/${id}/restore`);
    expect((await asked()).return).toBe(true);
    expect(await register.ask(recipientService.isReachable, { senderOrgNr: numbers.granvik, recipientIds: [] }, numbers.mediator)).toEqual({
      return: [],
    });
  });

  test('say whom a mediator may send for, which holds from the next question', async () => {
    const ask = () => register.ask(recipientService.isReachable, { senderOrgNr: numbers.storsjo, recipientIds: [] }, numbers.otherMediator);
    const command = { organisationNumber: '202100-4748', name: 'Kommun A' };
    await expect(ask()).rejects.toThrow('5002');
    expect((await as('maria', 'POST', '/v1/register/dispatchers', { ...command, senders: [numbers.storsjo] })).status).toBe(200);
    expect(await ask()).toEqual({ return: [] });
    expect((await find('/v1/register/dispatchers', 'Kommun A')).senders).toEqual([numbers.storsjo]);
    const { status, body } = await as('maria', 'POST', '/v1/register/dispatchers', { ...command, senders: [numbers.stranger] });
    expect([status, body.fields[0].field]).toEqual([400, 'senders']);
  });

  test('refuse an operator without a proper address, and a domain that is another’s', async () => {
    const operator = {
      organisationNumber: '2021003898',
      name: 'Ny låda',
      domain: 'brevlada.example',
      serviceAddress: 'http://ny.example/service/v3',
      uiAddress: 'javascript:alert(1)',
    };
    const refused = await as('maria', 'POST', '/v1/register/operators', {
      ...operator,
      organisationNumber: '202100-3899',
      domain: 'ingen domän',
    });
    expect(refused.status).toBe(400);
    expect(refused.body.fields.map(({ field }: { field: string }) => field)).toEqual([
      'organisationNumber',
      'domain',
      'serviceAddress',
      'uiAddress',
    ]);
    const good = { ...operator, serviceAddress: 'https://ny.example/service/v3', uiAddress: 'https://ny.example' };
    expect((await as('maria', 'POST', '/v1/register/operators', good)).body.code).toBe('alreadyExists');
    expect((await find('/v1/register/operators', 'Andra lådan')).domains).toEqual(['andra.example']);
  });

  test('do not take an operator out while somebody has a mailbox there', async () => {
    await open(register, astrid);
    const { id, accounts } = await find('/v1/register/operators', 'Brevlådan');
    expect(accounts).toBe(1);
    expect((await as('maria', 'DELETE', `/v1/register/operators/${id}`)).body.code).toBe('registerOperatorInUse');
    const empty = await find('/v1/register/operators', 'Andra lådan');
    expect((await as('maria', 'DELETE', `/v1/register/operators/${empty.id}`)).status).toBe(200);
    await expect(register.ask(recipientService.isRegistered, { recipientIds: [elias.personalNumber] }, numbers.otherBox)).rejects.toThrow(
      '5002',
    );
    await as('maria', 'POST', `/v1/register/operators/${empty.id}/restore`);
    expect(
      (await register.ask(recipientService.isRegistered, { recipientIds: [elias.personalNumber] }, numbers.otherBox)).return,
    ).toHaveLength(1);
  });

  test('show the certificates that callers have used, once each', async () => {
    await register.ask(authorityService.getSenders, {}, numbers.box);
    await register.module.flushCounts();
    const { items } = await get('/v1/register/certificates');
    const ours = items.filter(({ organisationNumber }: Loose) => organisationNumber === numbers.box);
    expect(ours).toHaveLength(1);
    expect(ours[0]).toMatchObject({ name: 'Brevlådan', issuer: 'Test CA', expiresAt: '2030-01-01T00:00:00.000Z' });
  });
});

const header = 'Organisationsnummer;Företag;Firmatecknare;Firmatecknarens namn;Firmateckning';

describe('companies from a file', () => {
  const list = [
    header,
    '556036-0793;Exempel AB;192705178354;Astrid Nyström;Ensam',
    '5592540321;Flera AB;;;Två i förening',
    '5560360793;Exempel AB;192705178354;Astrid Nyström;Ensam',
    '5560360794;Fel AB;192705178354;Astrid Nyström;',
    '2021003898;Utan tecknare AB;19270517;Okänd;',
    '8020000017;Nya föreningen;197710182382;Elias Holm;',
  ].join('\n');

  test('are previewed with every bad row and its remedy, and nothing is saved', async () => {
    const { body } = await as('maria', 'POST', '/v1/register/company-previews', { text: list });
    expect(body).toMatchObject({ total: 6, valid: 3, joint: 1, badRows: 3 });
    expect(body.errors.map(({ row, column }: Loose) => [row, column])).toEqual([
      [4, 'Organisationsnummer'],
      [5, 'Organisationsnummer'],
      [6, 'Firmatecknare'],
    ]);
    expect(body.rows.map(({ name }: Loose) => name)).toEqual(['Exempel AB', 'Flera AB', 'Nya föreningen']);
    expect(JSON.stringify(body.rows)).not.toMatch(/19270517|Nyström/);
    expect((await get('/v1/register/companies')).total).toBe(2);
    const csv = await as('maria', 'GET', `/v1/register/company-preview-errors.csv?token=${body.token}`);
    expect(csv.text).toContain('Utan tecknare AB');
    expect((await as('karin', 'GET', `/v1/register/company-preview-errors.csv?token=${body.token}`)).status).toBe(404);
  });

  test('come in all or none, and a bad row is skipped only when one says so', async () => {
    const { body } = await as('maria', 'POST', '/v1/register/company-previews', { text: list });
    expect((await as('maria', 'POST', '/v1/register/company-imports', { token: body.token })).body.code).toBe('badRows');
    expect((await get('/v1/register/companies')).total).toBe(2);
    const imported = await as('maria', 'POST', '/v1/register/company-imports', { token: body.token, skipErrors: true });
    expect(imported.body).toEqual({ added: 1, changed: 2, unchanged: 0, skipped: 3 });
    expect((await as('maria', 'POST', '/v1/register/company-imports', { token: body.token })).body.code).toBe('previewExpired');
    const again = await as('maria', 'POST', '/v1/register/company-previews', { text: list });
    const repeated = await as('maria', 'POST', '/v1/register/company-imports', { token: again.body.token, skipErrors: true });
    expect(repeated.body).toEqual({ added: 0, changed: 0, unchanged: 3, skipped: 3 });
    const signer = { companyId: '168020000017', userIdentity: elias.personalNumber };
    expect((await register.ask(recipientService.isAuthorizedSigner, signer, numbers.box)).return.isAccountAuthorizedSigner).toBe(true);
  });

  test('say what is missing in a file that is no such list', async () => {
    const { body } = await as('maria', 'POST', '/v1/register/company-previews', { text: 'Namn;E-post\nAnna;anna@example.se\n' });
    expect(body.code).toBe('unreadableFile');
    expect(body.title ?? body.detail).toContain('Organisationsnummer');
  });

  test('keep the signatory sealed in the database', async () => {
    const { rows } = await register.app.database.pool.query('select * from register.company');
    expect(JSON.stringify(rows)).not.toMatch(/192705178354|Nyström|197710182382|Holm/);
  });
});

describe('open figures', () => {
  test('tell how much was asked, by whom and what was opened, to everybody and about nobody', async () => {
    await register.ask(
      recipientService.isReachable,
      { senderOrgNr: numbers.storsjo, recipientIds: [astrid.personalNumber, elias.personalNumber] },
      numbers.mediator,
    );
    await register.module.flushCounts();
    await register.app.database.transaction(countAccountsOfTheWeek);
    const answer = await register.http.inject({ url: '/v1/open-data/register-counts' });
    const { items } = answer.json();
    const count = (kind: string, number: string) => items.find((one: Loose) => one.kind === kind && one.number === number)?.count;
    expect(count('asked', numbers.storsjo)).toBe(2);
    expect(count('reachable', numbers.storsjo)).toBe(1);
    expect(count('registered', numbers.box)).toBe(1);
    expect(count('accounts', numbers.box)).toBe(1);
    expect(count('accounts', numbers.otherBox)).toBe(0);
    expect(new Date(`${items[0].week}T00:00:00Z`).getUTCDay()).toBe(1);
    expect(answer.body).not.toMatch(/19\d{10}|20\d{10}/);
    const csv = await register.http.inject({ url: '/v1/open-data/register-counts.csv' });
    expect(csv.body).toContain(`registered;${numbers.box};Brevlådan;1`);
  });

  test('add up over many moments, and wait for a database that is away', async () => {
    const asked = async () => {
      await register.module.flushCounts();
      const { items } = (await register.http.inject({ url: '/v1/open-data/register-counts' })).json();
      return items.find((one: Loose) => one.kind === 'asked' && one.number === numbers.granvik)?.count ?? 0;
    };
    const ask = () =>
      register.ask(recipientService.isReachable, { senderOrgNr: numbers.granvik, recipientIds: [elias.personalNumber] }, numbers.mediator);
    await ask();
    expect(await asked()).toBe(1);
    await register.app.database.pool.query('alter table register.weekly_count rename to gone');
    await ask();
    await register.module.flushCounts();
    await register.app.database.pool.query('alter table register.gone rename to weekly_count');
    await ask();
    expect(await asked()).toBe(3);
  });
});

test('the log has a line for everything that was changed, with ids and counts only', async () => {
  const { rows } = await register.app.database.pool.query<{ action: string; details: object }>(
    "select action, details from identity.audit_line where action like 'register.%'",
  );
  const actions = new Set(rows.map(({ action }) => action));
  for (const action of [
    'senderSaved',
    'senderRemoved',
    'senderRestored',
    'dispatcherSaved',
    'operatorSaved',
    'companiesSaved',
    'accountRegistered',
  ])
    expect([...actions]).toContain(`register.${action}`);
  expect(JSON.stringify(rows)).not.toMatch(/\b\d{10,12}\b|Astrid|Exempel/);
});

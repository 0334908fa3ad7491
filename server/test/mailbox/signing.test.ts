import { createHmac } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createBankIdSigning } from '../../src/app/bank-id-signing.ts';
import { createBankId } from '../../src/platform/e-id/bank-id.ts';
import { type AppUnderTest, startApp } from '../app-under-test.ts';
import { type BankIdDouble, startBankIdDouble } from './bank-id-double.ts';
import { type Caller, openPostOffice } from './post-office.ts';

let app: AppUnderTest;
let office: Awaited<ReturnType<typeof openPostOffice>>;
let bankId: BankIdDouble;
let client: ReturnType<typeof createBankId>;
let elias: Caller;
const eliasNumber = '197710182382';

beforeAll(async () => {
  app = await startApp();
  bankId = await startBankIdDouble();
  client = createBankId(bankId.settings);
  office = await openPostOffice(app);
  office.register.signing = createBankIdSigning(client);
  elias = await office.as('elias');
});
afterAll(async () => {
  client.close();
  await office.close();
  await bankId.close();
  await app.close();
});
afterEach(async () => {
  bankId.now = { status: 'pending', hintCode: 'outstandingTransaction' };
  // As if two seconds had passed: the provider is asked no oftener.
  await app.database.pool.query(`update mailbox.signing set asked_at = asked_at - interval '3 seconds'`);
});

const apply = async (more: object = {}, call: Caller = elias) => {
  const { agreementText, purpose } = (await call('GET', '/v1/mailbox-application?kind=person')).body;
  return call('POST', '/v1/mailboxes', { kind: 'person', agreementText, purpose, ...more });
};
const begin = async (): Promise<string> => (await apply()).body['signingId'] as string;
const follow = async (id: string, call: Caller = elias) => {
  await app.database.pool.query(`update mailbox.signing set asked_at = asked_at - interval '3 seconds'`);
  return call('GET', `/v1/mailbox-signings/${id}`);
};
const signed = async (): Promise<string> => {
  const id = await begin();
  bankId.now = { status: 'complete', hintCode: '' };
  await follow(id);
  return id;
};

describe('signing for a mailbox with BankID', () => {
  test('the person is led to her BankID, signs the very text she read, and then the mailbox opens', async () => {
    const asked = await apply();
    expect(asked).toMatchObject({ status: 409, body: { code: 'signatureNeeded' } });
    const id = asked.body['signingId'] as string;
    const [order] = [...bankId.orders.values()];
    expect(order).toMatchObject({ personalNumber: eliasNumber, endUserIp: '127.0.0.1' });
    expect(order?.text).toContain(`Elias Holm (${eliasNumber})`);

    const waiting = (await follow(id)).body;
    expect(waiting).toMatchObject({ state: 'waiting', hint: 'outstandingTransaction' });
    expect(waiting['lead']).toMatchObject({
      startUrl: 'bankid:///?autostarttoken=start-token&redirect=null',
      startUrlOnPhone: 'https://app.bankid.com/?autostarttoken=start-token&redirect=null',
    });

    bankId.now = { status: 'complete', hintCode: '' };
    expect((await follow(id)).body).toMatchObject({ state: 'signed', lead: null });
    const opened = await apply({ signingId: id });
    expect(opened.status).toBe(200);
    const { signedText, recipientId } = office.register.asked.at(-1) ?? { signedText: '', recipientId: '' };
    expect(recipientId).toBe(eliasNumber);
    expect(signedText).toContain(Buffer.from(order?.text ?? '').toString('base64'));
  });

  test('a signature is used once: nothing of it is left when the mailbox has opened', async () => {
    const { rows } = await app.database.pool.query('select count(*)::int as left from mailbox.signing');
    expect(rows[0].left).toBe(0);
    office.register.accounts.clear();
    expect((await apply({ signingId: '0199a8b0-0000-7000-8000-000000000000' })).status).toBe(404);
  });

  test('the code to scan is another every second, and can be told by nobody who has not the secret', async () => {
    const { lead } = (await follow(await begin())).body as unknown as { lead: { qrText: string } };
    const [scheme, token, second = '', code] = lead.qrText.split('.');
    expect([scheme, token]).toEqual(['bankid', 'qr-token']);
    expect(code).toBe(createHmac('sha256', 'qr-secret').update(second).digest('hex'));
  });

  test('BankID is asked at most every other second, however many pages look', async () => {
    const id = await begin();
    await follow(id);
    const before = bankId.collected;
    await Promise.all([1, 2, 3].map(() => elias('GET', `/v1/mailbox-signings/${id}`)));
    expect(bankId.collected).toBe(before);
  });

  test.each(['userCancel', 'expiredTransaction', 'startFailed', 'certificateErr'])(
    'when it ends with %s the page is told, nothing has changed, and one can try again',
    async (hintCode) => {
      const id = await begin();
      bankId.now = { status: 'failed', hintCode };
      expect((await follow(id)).body).toMatchObject({ state: 'failed', hint: hintCode, lead: null });
      expect((await apply({ signingId: id })).body).toMatchObject({ code: 'signatureMissing' });
      expect(office.register.accounts.has(eliasNumber)).toBe(false);
      expect((await apply()).body).toMatchObject({ code: 'signatureNeeded' });
    },
  );

  test('another person’s e-ID is refused', async () => {
    const id = await begin();
    bankId.now = { status: 'complete', hintCode: '', personalNumber: '192705178354' };
    expect((await follow(id)).body).toMatchObject({ state: 'failed', hint: 'wrongPerson' });
  });

  test('a signing is its person’s own: nobody else can follow, use or stop it', async () => {
    const id = await signed();
    const astrid = await office.as('astrid');
    expect((await follow(id, astrid)).status).toBe(404);
    expect((await astrid('DELETE', `/v1/mailbox-signings/${id}`)).status).toBe(404);
  });

  test('a signature on one text opens nothing that another text says', async () => {
    const id = await signed();
    await app.database.pool.query(
      'update mailbox.signing set text_sealed = (select text_sealed from mailbox.agreement limit 1) where id = $1',
      [id],
    );
    office.register.accounts.set(eliasNumber, 'annan.example');
    expect((await apply({ signingId: id })).body).toMatchObject({ code: 'signatureMissing' });
    office.register.accounts.clear();
  });

  test('a signature that has lain about for a quarter of an hour is asked for again', async () => {
    const id = await signed();
    await app.database.pool.query(`update mailbox.signing set began_at = began_at - interval '16 minutes' where id = $1`, [id]);
    expect((await apply({ signingId: id })).body).toMatchObject({ code: 'signatureMissing' });
  });

  test('she can give it up, and BankID is told', async () => {
    const id = await begin();
    expect((await elias('DELETE', `/v1/mailbox-signings/${id}`)).status).toBe(200);
    expect(bankId.cancelled).toHaveLength(1);
    expect((await follow(id)).body).toMatchObject({ state: 'failed', hint: 'cancelled' });
  });

  test('nothing of it can be read in the database', async () => {
    await begin();
    const { rows } = await app.database.pool.query('select signing::text as row from mailbox.signing signing');
    for (const { row } of rows) expect(row).not.toMatch(/Elias|197710|qr-secret|start-token/);
  });

  test('when BankID cannot be reached, nothing has changed and she can try again', async () => {
    const stranger = createBankId({ ...bankId.settings, address: 'https://localhost:1/rp/v6.0' });
    office.register.signing = createBankIdSigning(stranger);
    expect((await apply()).body).toMatchObject({ code: 'signingFailed' });
    stranger.close();
    office.register.signing = createBankIdSigning(client);
  });
});

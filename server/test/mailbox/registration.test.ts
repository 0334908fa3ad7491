import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { SoapFault, TransportError } from '#mina-meddelanden';
import { demoOrganisations } from '../../src/app/demo/demo-people.ts';
import { hasOptedOut } from '../../src/contexts/mailbox/storage/opt-outs.ts';
import { type AppUnderTest, startApp } from '../app-under-test.ts';
import { type Caller, openPostOffice } from './post-office.ts';
import { otherOperator, ownOperator, type RegisterDouble, senders } from './register-double.ts';

let app: AppUnderTest;
let office: Awaited<ReturnType<typeof openPostOffice>>;
let register: RegisterDouble;
let elias: Caller;
let astrid: Caller;
const eliasNumber = '197710182382';
const companyNumber = `16${demoOrganisations.segel.number}`;

beforeAll(async () => {
  app = await startApp();
  office = await openPostOffice(app);
  register = office.register;
  elias = await office.as('elias');
  astrid = await office.as('astrid');
});
afterAll(async () => {
  await office.close();
  await app.close();
});
afterEach(() => {
  register.answerWith = 'Complete';
  register.failWith = null;
});

const application = async (call: Caller, kind = 'person', organisationId?: string) =>
  (await call('GET', `/v1/mailbox-application?kind=${kind}${organisationId === undefined ? '' : `&organisationId=${organisationId}`}`))
    .body;
const open = async (call: Caller, change: object = {}, kind = 'person', organisationId?: string) => {
  const { agreementText, purpose } = await application(call, kind, organisationId);
  return call('POST', '/v1/mailboxes', { kind, organisationId, agreementText, purpose, ...change });
};
const mailboxesOf = async (call: Caller) => (await call('GET', '/v1/mailboxes')).body['items'] as { id: string; kind: string }[];

describe('getting a mailbox', () => {
  test('a citizen reads the text, signs that very text, is registered, and the mailbox opens', async () => {
    const shown = await application(elias);
    expect(shown).toMatchObject({ name: 'Elias Holm', state: 'none', purpose: 'open', operatorName: null });
    expect(shown['agreementText']).toContain(`Elias Holm (${eliasNumber})`);
    const { status, body } = await open(elias);
    expect(status).toBe(200);
    expect(register.asked.at(-1)).toEqual({
      operation: 'register',
      recipientId: eliasNumber,
      agreementText: shown['agreementText'],
      signedText: shown['agreementText'],
    });
    expect(register.accounts.get(eliasNumber)).toBe(ownOperator.domain);
    expect(await mailboxesOf(elias)).toMatchObject([{ id: body['id'], kind: 'person' }]);
  });

  test('what was signed is kept as proof, and cannot be read in the database', async () => {
    const { rows } = await app.database.pool.query('select purpose, status, agreement::text as row from mailbox.agreement agreement');
    expect(rows[0]).toMatchObject({ purpose: 'open', status: 'Complete' });
    expect(rows[0].row).not.toContain('Elias');
    expect(rows[0].row).not.toContain(eliasNumber);
  });

  test('another text than the one that was shown is not signed', async () => {
    const before = register.asked.length;
    const { status, body } = await open(astrid, { agreementText: 'Jag ger bort allt.' });
    expect({ status, code: body.code }).toEqual({ status: 409, code: 'agreementChanged' });
    expect(register.asked).toHaveLength(before);
  });

  test.each([
    ['does not answer', new TransportError('unknown', 'timed out'), 503, 'registerUnreachable'],
    ['says no', new SoapFault(5001, 'The recipient is not allowed'), 422, 'registerRefused'],
  ])('when the register %s nothing is half-done, and one can try again', async (_case, error, status, code) => {
    register.failWith = error;
    expect(await open(astrid)).toMatchObject({ status, body: { code } });
    expect(await mailboxesOf(astrid)).toEqual([]);
    const { rows } = await app.database.pool.query('select 1 from mailbox.agreement where signed_by_person_id = $1', [
      app.personId('astrid'),
    ]);
    expect(rows).toEqual([]);
  });

  test('a company whose rules ask for more signatures is told so, and gets no mailbox', async () => {
    register.answerWith = 'Incomplete';
    const answer = await open(astrid, {}, 'organisation', app.organisations.segel);
    expect(answer).toMatchObject({ status: 422, body: { code: 'signatureNotEnough' } });
    expect(await mailboxesOf(astrid)).toEqual([]);
  });

  test('whoever signs for a company opens its mailbox under its number', async () => {
    expect((await open(astrid, {}, 'organisation', app.organisations.segel)).status).toBe(200);
    expect(register.asked.at(-1)).toMatchObject({ operation: 'register', recipientId: companyNumber });
    expect(register.asked.at(-1)?.agreementText).toContain('tecknar firma för Sjöbo Segelsällskap');
  });

  test('nobody opens a mailbox for a company that she does not sign for', async () => {
    const path = `/v1/mailbox-application?kind=organisation&organisationId=${app.organisations.segel}`;
    expect((await elias('GET', path)).status).toBe(404);
    expect((await elias('POST', '/v1/mailboxes', { kind: 'organisation', organisationId: app.organisations.segel })).status).toBe(404);
  });
});

describe('a mailbox somewhere else', () => {
  test('is named, and moves here with a signature of its own', async () => {
    const karin = await office.as('karin');
    register.accounts.set('198101052382', otherOperator.domain);
    expect(await application(karin)).toMatchObject({ state: 'elsewhere', purpose: 'move', operatorName: 'Annan Brevlåda' });
    expect((await open(karin)).status).toBe(200);
    expect(register.asked.at(-1)).toMatchObject({ operation: 'changeSupplier' });
    expect(register.accounts.get('198101052382')).toBe(ownOperator.domain);
  });

  test('a try that was cut short after the register’s yes is finished without signing again', async () => {
    const ahmed = await office.as('ahmed');
    register.accounts.set('198101032384', ownOperator.domain);
    const before = register.asked.length;
    expect((await open(ahmed)).status).toBe(200);
    expect(register.asked).toHaveLength(before);
    expect(await mailboxesOf(ahmed)).toHaveLength(1);
  });
});

describe('senders', () => {
  test('are said no to one by one: signed, told to the register, and kept for the operator’s own check', async () => {
    const [mailbox] = await mailboxesOf(elias);
    const id = mailbox?.id ?? '';
    const list = (await elias('GET', `/v1/mailboxes/${id}/senders`)).body['items'];
    expect(list).toHaveLength(3);
    const optedOut = ['162120000027'];
    const { agreementText } = (await elias('POST', `/v1/mailboxes/${id}/sender-agreement`, { optedOut })).body;
    expect(agreementText).toContain('– Granviks kommun (2120000027)');
    expect((await elias('PUT', `/v1/mailboxes/${id}/senders`, { optedOut, agreementText })).status).toBe(200);
    expect(register.accepted.get(eliasNumber)?.toSorted()).toEqual(['162021000019', '162120000019']);
    const after = (await elias('GET', `/v1/mailboxes/${id}/senders`)).body['items'] as { number: string; isAccepted: boolean }[];
    expect(after.find(({ number }) => number === '162120000027')?.isAccepted).toBe(false);
    const attempts = senders.map((sender) => ({ mailboxId: id, senderNumber: sender.id }));
    expect(await hasOptedOut(app.database.read, attempts)).toEqual([false, true, false]);
  });

  test('nothing changes here when the register does not take it', async () => {
    const id = (await mailboxesOf(elias))[0]?.id ?? '';
    const { agreementText } = (await elias('POST', `/v1/mailboxes/${id}/sender-agreement`, { optedOut: [] })).body;
    register.failWith = new TransportError('notSent', 'down');
    expect((await elias('PUT', `/v1/mailboxes/${id}/senders`, { optedOut: [], agreementText })).status).toBe(503);
    expect(await hasOptedOut(app.database.read, [{ mailboxId: id, senderNumber: '162120000027' }])).toEqual([true]);
  });
});

describe('leaving', () => {
  test('is signed, told to the register first, and the letters are gone from view', async () => {
    const id = (await mailboxesOf(elias))[0]?.id ?? '';
    const { agreementText, keptDays } = (await elias('GET', `/v1/mailboxes/${id}/leaving`)).body;
    expect(keptDays).toBe(30);
    register.failWith = new TransportError('notSent', 'down');
    expect((await elias('POST', `/v1/mailboxes/${id}/close`, { agreementText })).status).toBe(503);
    expect(await mailboxesOf(elias)).toHaveLength(1);
    expect((await elias('POST', `/v1/mailboxes/${id}/close`, { agreementText })).status).toBe(200);
    expect(register.accounts.has(eliasNumber)).toBe(false);
    expect(await mailboxesOf(elias)).toEqual([]);
  });

  test('whoever has moved to another mailbox closes this one without signing', async () => {
    const karin = await office.as('karin');
    const id = (await mailboxesOf(karin))[0]?.id ?? '';
    register.accounts.set('198101052382', otherOperator.domain);
    const before = register.asked.length;
    expect((await karin('GET', `/v1/mailboxes/${id}/leaving`)).body).toMatchObject({ movedTo: 'Annan Brevlåda', agreementText: null });
    expect((await karin('POST', `/v1/mailboxes/${id}/close`)).status).toBe(200);
    expect(register.asked).toHaveLength(before);
    expect(register.accounts.get('198101052382')).toBe(otherOperator.domain);
  });

  test('somebody else’s mailbox cannot be left or told whom to refuse', async () => {
    const id = (await mailboxesOf(astrid))[0]?.id ?? '';
    const answers = [
      await elias('GET', `/v1/mailboxes/${id}/leaving`),
      await elias('POST', `/v1/mailboxes/${id}/close`),
      await elias('GET', `/v1/mailboxes/${id}/senders`),
      await elias('POST', `/v1/mailboxes/${id}/sender-agreement`, { optedOut: [] }),
      await elias('PUT', `/v1/mailboxes/${id}/senders`, { optedOut: [], agreementText: '' }),
    ];
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 404));
  });
});

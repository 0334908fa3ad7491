import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startDemoOutbox } from '#delivery';
import { lettersArrived } from '../../src/contexts/mailbox/events.ts';
import { publish } from '../../src/platform/jobs/events.ts';
import { type AppUnderTest, type Client, startApp } from '../app-under-test.ts';
import { deliver, hashOf, letterTo, openFor } from './post-box.ts';

let app: AppUnderTest;
let outbox: Awaited<ReturnType<typeof startDemoOutbox>>;
const opened = Promise.withResolvers<AppUnderTest['database']>();
let mailboxId: string;
let client: Client;

type Mail = { recipient: string; subject: string; text: string; html: string };

beforeAll(async () => {
  const later = { transaction: async (work) => (await opened.promise).transaction(work) } as AppUnderTest['database'];
  outbox = await startDemoOutbox(later, 0);
  app = await startApp({ environment: { SMTP_URL: `smtp://127.0.0.1:${outbox.port}` } });
  opened.resolve(app.database);
  await app.startWorker();
  mailboxId = await openFor(app, 'astrid');
  client = await app.as('astrid');
});
afterAll(async () => {
  await app.close();
  await outbox.stop();
});

const mailsTo = async (address: string): Promise<Mail[]> =>
  (await client.get(`/v1/demo/mails?to=${encodeURIComponent(address)}`)).body.items;

const until = async <T>(ask: () => Promise<T>, isDone: (value: T) => boolean): Promise<T> => {
  for (let tries = 0; tries < 120; tries++) {
    const value = await ask();
    if (isDone(value)) return value;
    await new Promise((done) => setTimeout(done, 100));
  }
  return ask();
};

const add = (channel: string, address: string, to = mailboxId) => client.post(`/v1/mailboxes/${to}/notice-addresses`, { channel, address });
const codeTo = async (address: string): Promise<string> => {
  const mails = await until(
    () => mailsTo(address),
    (found) => found.some(({ text }) => /\d{6}/.test(text)),
  );
  return /\b(\d{6})\b/.exec(mails.find(({ text }) => /\d{6}/.test(text))?.text ?? '')?.[1] ?? '';
};
const verified = async (address: string, to = mailboxId): Promise<string> => {
  const { body } = await add('email', address, to);
  const code = await codeTo(address);
  expect((await client.post(`/v1/notice-addresses/${body.id}/verification`, { code })).body).toEqual({ result: 'verified' });
  return body.id;
};
const always = { namesSender: false, quietFrom: null, quietUntil: null, reminderDays: 3 };
const settle = (change: object, to = mailboxId) => client.put(`/v1/mailboxes/${to}/notices`, { ...always, ...change });

const arrive = async (subject: string): Promise<string> => {
  await deliver(app, letterTo(await hashOf(app, 'astrid'), { subject, html: '<p>Ditt resultat</p>' }));
  const letterId = (await client.get(`/v1/mailboxes/${mailboxId}/letters?limit=1`)).body.items[0].id;
  await app.database.transaction((tx) => publish(tx, lettersArrived, { letters: [{ letterId, mailboxId }] }));
  return letterId;
};
const noticesOf = async (letterId: string) =>
  (
    await app.database.pool.query<{ kind: string; outcome: string | null; due_at: Date }>(
      'select kind, outcome, due_at from mailbox.notice where letter_id = $1 order by kind',
      [letterId],
    )
  ).rows;
const run = async (name: string): Promise<void> => {
  const job = app.modules.flatMap(({ jobs }) => jobs).find((one) => one.name === name);
  await job?.handle(app.database, {} as never);
};

describe('an address for notices', () => {
  test('is used only after its six digits have been given, of which five wrong guesses are the last', async () => {
    const { body } = await add('email', 'gissa@post.example');
    const code = await codeTo('gissa@post.example');
    const wrong = code === '000000' ? '000001' : '000000';
    const guess = (digits: string) => client.post(`/v1/notice-addresses/${body.id}/verification`, { code: digits });
    expect((await guess(wrong)).body).toEqual({ result: 'wrong', triesLeft: 4 });
    for (let tries = 0; tries < 3; tries++) await guess(wrong);
    expect((await guess(wrong)).body).toEqual({ result: 'expired' });
    expect((await guess(code)).body).toEqual({ result: 'expired' });
    const letterId = await arrive('Ingen avisering');
    await run('mailbox.send-notices');
    expect(await noticesOf(letterId)).toEqual([]);
    expect((await client.post(`/v1/notice-addresses/${body.id}/code`)).status).toBe(200);
    await client.delete(`/v1/notice-addresses/${body.id}`);
  });

  test('a code that is a quarter of an hour old no longer works', async () => {
    const { body } = await add('email', 'gammal@post.example');
    const code = await codeTo('gammal@post.example');
    await app.database.pool.query(`update mailbox.notice_address set code_expires_at = now() - interval '1 second' where id = $1`, [
      body.id,
    ]);
    expect((await client.post(`/v1/notice-addresses/${body.id}/verification`, { code })).body).toEqual({ result: 'expired' });
    await client.delete(`/v1/notice-addresses/${body.id}`);
  });

  test('what is not an address is refused with an example, and text messages are not offered where there is no gateway', async () => {
    expect((await add('email', 'astrid')).body.fields[0]).toMatchObject({ field: 'address' });
    expect((await add('sms', 'noll sju')).status).toBe(400);
    expect((await client.get(`/v1/mailboxes/${mailboxId}/notices`)).body.hasSms).toEqual(expect.any(Boolean));
  });

  test('neither the address nor the code can be read in the database', async () => {
    await verified('hemlig@post.example');
    const { rows } = await app.database.pool.query(
      `select address::text as row from mailbox.notice_address address
       union all select data::text from pgboss.job where name = 'mailbox.send-code'`,
    );
    expect(rows.filter(({ row }) => row.includes('hemlig@'))).toEqual([]);
  });
});

describe('a notice', () => {
  test('says that there is post, once, and neither from whom nor about what', async () => {
    const addressId = await verified('lugn@post.example');
    await settle({});
    const letterId = await arrive('Din diagnos');
    await app.database.transaction((tx) => publish(tx, lettersArrived, { letters: [{ letterId, mailboxId }] }));
    const mails = await until(
      () => mailsTo('lugn@post.example'),
      (found) => found.length === 2,
    );
    expect(mails[0]?.subject).toBe('Du har ett nytt brev i din digitala brevlåda');
    expect(JSON.stringify(mails[0])).not.toMatch(/diagnos|Storsjö|resultat|https?:\/\//);
    await run('mailbox.send-notices');
    expect(await mailsTo('lugn@post.example')).toHaveLength(2);
    await client.delete(`/v1/notice-addresses/${addressId}`);
  });

  test('names the sender when the owner has chosen so', async () => {
    const addressId = await verified('oppen@post.example');
    await settle({ namesSender: true });
    await arrive('Hemligt ämne');
    const [mail] = await until(
      () => mailsTo('oppen@post.example'),
      (found) => found.length === 2,
    );
    expect(mail?.text).toContain('Från Storsjö kommun.');
    expect(mail?.text).not.toContain('Hemligt');
    await client.delete(`/v1/notice-addresses/${addressId}`);
  });

  test('waits while it is quiet, and is not sent at all when the letter has been read meanwhile', async () => {
    const addressId = await verified('tyst@post.example');
    const hour = Number(
      new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Stockholm', hour: 'numeric', hour12: false }).format(new Date()),
    );
    await settle({ quietFrom: hour % 24, quietUntil: (hour + 2) % 24 });
    const letterId = await arrive('Nattbrev');
    const waiting = await until(
      () => noticesOf(letterId),
      (found) => found.length > 0,
    );
    expect(waiting[0]?.due_at.getTime()).toBeGreaterThan(Date.now());
    await client.post(`/v1/letters/${letterId}/read`);
    await app.database.pool.query('update mailbox.notice set due_at = now() where letter_id = $1', [letterId]);
    await run('mailbox.send-notices');
    expect((await noticesOf(letterId)).map(({ outcome }) => outcome)).toContain('skipped');
    expect(await mailsTo('tyst@post.example')).toHaveLength(1);
    await client.delete(`/v1/notice-addresses/${addressId}`);
  });

  test('comes once more when the letter has lain unread for as many days as the owner has said', async () => {
    const addressId = await verified('minne@post.example');
    await settle({ reminderDays: 2 });
    const letterId = await arrive('Glömt brev');
    await until(
      () => mailsTo('minne@post.example'),
      (found) => found.length === 2,
    );
    await run('mailbox.plan-reminders');
    expect((await noticesOf(letterId)).filter(({ kind }) => kind === 'reminder')).toEqual([]);
    await app.database.pool.query(`update mailbox.letter set received_at = now() - interval '49 hours' where id = $1`, [letterId]);
    for (let times = 0; times < 2; times++) {
      await run('mailbox.plan-reminders');
      await run('mailbox.send-notices');
    }
    const mails = await mailsTo('minne@post.example');
    expect(mails).toHaveLength(3);
    expect(mails[0]?.subject).toBe('Du har ett oläst brev som väntar i din digitala brevlåda');
    await client.delete(`/v1/notice-addresses/${addressId}`);
  });
});

describe('somebody else’s notices', () => {
  test('cannot be seen, changed or verified by others', async () => {
    const { body } = await add('email', 'min@post.example');
    const elias = await app.as('elias');
    const answers = [
      await elias.get(`/v1/mailboxes/${mailboxId}/notices`),
      await elias.put(`/v1/mailboxes/${mailboxId}/notices`, always),
      await elias.post(`/v1/mailboxes/${mailboxId}/notice-addresses`, { channel: 'email', address: 'e@post.example' }),
      await elias.post(`/v1/notice-addresses/${body.id}/code`),
      await elias.post(`/v1/notice-addresses/${body.id}/verification`, { code: '000000' }),
      await elias.delete(`/v1/notice-addresses/${body.id}`),
    ];
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 404));
  });
});

describe('the bin', () => {
  test('is emptied of what has lain there for thirty days, and the same message does not come again', async () => {
    const letter = letterTo(await hashOf(app, 'astrid'), { subject: 'Slängt' });
    const answer = await deliver(app, letter);
    const { id } = (await client.get(`/v1/mailboxes/${mailboxId}/letters?limit=1`)).body.items[0];
    await client.delete(`/v1/letters/${id}`);
    await run('mailbox.empty-bin');
    expect((await client.get(`/v1/letters/${id}`)).status).toBe(200);
    await app.database.pool.query(`update mailbox.letter set deleted_at = now() - interval '31 days' where id = $1`, [id]);
    await run('mailbox.empty-bin');
    expect((await client.get(`/v1/letters/${id}`)).status).toBe(404);
    const { rows } = await app.database.pool.query('select subject_sealed, text_sealed, sender_name from mailbox.letter where id = $1', [
      id,
    ]);
    expect(rows).toEqual([{ subject_sealed: '', text_sealed: '', sender_name: '' }]);
    expect(await deliver(app, letter)).toEqual(answer);
    expect((await client.get(`/v1/mailboxes/${mailboxId}/letters?folder=deleted`)).text).not.toContain(id);
  });
});

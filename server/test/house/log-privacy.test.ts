import type { AddressInfo } from 'node:net';
import { Writable } from 'node:stream';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoPeople } from '../../src/app/demo/demo-people.ts';
import { createLogger } from '../../src/platform/logging/logger.ts';
import { type AppUnderTest, type Client, startApp } from '../app-under-test.ts';
import { makeSmallPlan } from '../planning/small-plan.ts';

const member = { name: 'Tolvan Testsson', email: 'tolvan.testsson@forening.example', personalNumber: '197802022389' };
const guest = 'gast.gastsson@storsjo.example';
const wording = 'Bygglovet för badhuset är avslaget';

const lines: string[] = [];
const keep = (line: string, done: () => void): void => {
  lines.push(line);
  done();
};
const logger = createLogger('trace', new Writable({ write: (chunk, _encoding, done) => keep(String(chunk), done) }));

/** Refuses every recipient and, as real servers do, repeats the address while doing so. */
const startRudeSmtp = async () => {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address }, _session, callback) => callback(new Error(`5.1.1 <${address}>: no such user ${address}`)),
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: (server.server.address() as AddressInfo).port, stop: () => new Promise<void>((resolve) => server.close(() => resolve())) };
};

let smtp: Awaited<ReturnType<typeof startRudeSmtp>>;
let app: AppUnderTest;
let karin: Client;
beforeAll(async () => {
  smtp = await startRudeSmtp();
  app = await startApp({ logger, environment: { SMTP_URL: `smtp://127.0.0.1:${smtp.port}` } });
  await app.startWorker();
  karin = await app.as('karin');
});
afterAll(async () => {
  await app.close();
  await smtp.stop();
});

const secrets = [
  ...demoPeople.flatMap(({ name, email, personalNumber }) => [...name.split(' '), email, personalNumber, personalNumber.slice(2)]),
  ...Object.values(member),
  ...member.name.split(' '),
  member.personalNumber.slice(2),
  guest,
  'gast.gastsson',
  wording,
  'badhuset',
];

const told = (text: string): string[] => secrets.filter((secret) => text.toLowerCase().includes(secret.toLowerCase()));

const until = async (isSo: () => boolean, timeoutMs = 20_000): Promise<void> => {
  const end = Date.now() + timeoutMs;
  while (!isSo() && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 50));
  expect(isSo()).toBe(true);
};

const logged = (text: string): boolean => lines.some((line) => line.includes(text));

describe('the log tells what happened, and of nobody', { timeout: 120_000 }, () => {
  test('when a login fails', async () => {
    const answer = `/login/callback?state=x&error=access_denied&error_description=${encodeURIComponent(member.name)}`;
    expect((await app.visitor.get(answer)).status).toBe(400);
    expect((await app.visitor.get(`/inbjudan/${member.personalNumber.repeat(3)}`)).status).toBe(302);
    expect((await app.visitor.get(`/finns/inte/${member.personalNumber}?epost=${member.email}`)).status).toBe(404);
    await until(() => logged('"route":"/login/callback"'));
  });

  test('when members come in with names and personal numbers, right and wrong', async () => {
    const plan = await makeSmallPlan(karin, wording);
    const text = `Namn;E-post;Personnummer\n${member.name};${member.email};${member.personalNumber}\n${member.name};fel;197802022388\n`;
    const preview = await karin.post('/v1/member-previews', { text });
    expect(preview.status).toBe(200);
    const imported = await karin.post(`/v1/audiences/${plan.staff}/members/imports`, { token: preview.body.token, skipErrors: true });
    expect(imported.body).toMatchObject({ added: 1, skipped: 1 });
    await karin.post(`/v1/audiences/${plan.staff}/members`, { ...member, email: 'fel' });
    await until(() => logged('"route":"/v1/audiences/:audienceId/members/imports"'));
  });

  test('when a mail server refuses an invitation and repeats the address', async () => {
    expect((await karin.post('/v1/invitations', { email: guest, roles: ['write'] })).status).toBe(200);
    await until(() => logged('job failed'));
  });

  test('when the database refuses a row and quotes it', async () => {
    await app.database.pool.query(`alter table identity.invitation add constraint nobody check (length(email) < 3) not valid`);
    expect((await karin.post('/v1/invitations', { email: guest, roles: ['write'] })).status).toBe(500);
    await until(() => logged('unexpected error'));
    expect(lines.find((line) => line.includes('unexpected error'))).toContain('23514');
  });

  test('not one of all those lines holds a name, an address, a number or a wording', () => {
    expect(lines.length).toBeGreaterThan(8);
    expect(lines.flatMap((line) => told(line).map((secret) => `${secret} in ${line}`))).toEqual([]);
    // The search itself finds what it is looking for.
    expect(told(`{"msg":"could not mail ${guest}"}`)).toContain(guest);
  });

  test('nor does any audit line, event or waiting job', async () => {
    const { rows: audit } = await app.database.pool.query<{ details: unknown }>('select details from identity.audit_line');
    const { rows: jobs } = await app.database.pool.query<{ name: string; data: unknown }>('select name, data from pgboss.job');
    expect(audit.length).toBeGreaterThan(3);
    expect(jobs.length).toBeGreaterThan(0);
    expect(told(JSON.stringify([audit, jobs]))).toEqual([]);
  });
});

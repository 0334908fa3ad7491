import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createPerson } from '#identity';
import { type AppUnderTest, type Client, startApp } from '../app-under-test.ts';
import { type MailSink, startMailSink } from '../delivery/mail-sink.ts';
import { waitFor } from '../planning/wait-for.ts';
import { addIdea, one } from './new-campaign.ts';

let app: AppUnderTest;
let sink: MailSink;
let karin: Client;
let partnerId: string;

const ask = (campaign: string, does: string, isAsked = true) =>
  karin.put(`${one(campaign)}/parties`, { parties: isAsked ? [{ organisationId: app.organisations.segel, does }] : [] });
const mailsAbout = (title: string) => sink.mails.filter(({ mail }) => mail.subject?.includes(title));
const addressOf = ({ mail }: { mail: { to?: unknown } }): string => JSON.stringify(mail.to);
const waiting = async (): Promise<number> => {
  const { rows } = await app.database.pool.query(
    "select count(*)::int as number from campaigns.mail where status in ('waiting', 'sending')",
  );
  return rows[0].number;
};

/** Two who can answer for the club, one of them in English, and one who may only look. */
const staffTheClub = (): Promise<void> =>
  app.database.transaction(async (tx) => {
    const at = (roles: ('see' | 'write' | 'manage')[]) => ({ memberships: [{ organisationId: app.organisations.segel, roles }] });
    await createPerson(tx, { name: 'Sigrid Segel', email: 'sigrid@segel.example', ...at(['manage']) });
    await createPerson(tx, { name: 'Sam Sail', email: 'sam@segel.example', locale: 'en', ...at(['write']) });
    await createPerson(tx, { name: 'Gun Gast', email: 'gun@segel.example', ...at(['see']) });
  });

beforeAll(async () => {
  sink = await startMailSink();
  app = await startApp({ environment: { SMTP_URL: sink.url } });
  karin = await app.as('karin');
  await staffTheClub();
  const maria = await app.as('maria', { organisationId: app.organisations.lansmyndigheten });
  partnerId = (await maria.post('/v1/network/partners', { organisationNumber: '8020000017', kind: 'other' })).body.id;
});
afterAll(async () => {
  await app.close();
  await sink.stop();
});

describe('a partner that is asked into a campaign', { timeout: 60_000 }, () => {
  test('is not written to about a question that was taken back, nor once the partnership has ended', async () => {
    const maria = await app.as('maria', { organisationId: app.organisations.lansmyndigheten });
    const withdrawn = await addIdea(karin, { title: 'Tas tillbaka' });
    await ask(withdrawn, '');
    await ask(withdrawn, '', false);
    const ended = await addIdea(karin, { title: 'Partnerskapet är slut' });
    await ask(ended, '');
    await maria.post(`/v1/network/partners/${partnerId}/end`);
    expect(await waiting()).toBe(4);
    await app.startWorker();
    await waitFor(waiting, (left) => left === 0);
    expect(sink.mails).toEqual([]);
    await maria.post(`/v1/network/partners/${partnerId}/resume`);
  });

  test('is told once what it is asked for, those who can answer, each in their own language', async () => {
    const campaign = await addIdea(karin, { title: 'Seglardagen' });
    await ask(campaign, 'Berättar i hamnen');
    await waitFor(
      () => mailsAbout('Seglardagen'),
      (mails) => mails.length === 2,
    );
    const told = (to: string) => mailsAbout('Seglardagen').find((sent) => addressOf(sent).includes(to))?.mail;
    expect(told('sigrid@')?.subject).toBe('Storsjö kommun frågar om ni vill vara med: Seglardagen');
    expect(told('sigrid@')?.text).toContain('Er del: Berättar i hamnen');
    expect(told('sigrid@')?.text).toContain(`/app/partnerskap/kampanjer/${campaign}`);
    expect(told('sam@')?.subject).toBe('Storsjö kommun asks if you want to take part: Seglardagen');
    await ask(campaign, 'Berättar i hamnen och på båten');
    await karin.post(`${one(campaign)}/plan`);
    await waitFor(waiting, (left) => left === 0);
    expect(mailsAbout('Seglardagen').filter((sent) => addressOf(sent).includes('segel.example'))).toHaveLength(2);
    expect((await karin.get(one(campaign))).body.toldTo.map(({ name }: { name: string }) => name)).not.toContain('Sigrid Segel');
  });
});

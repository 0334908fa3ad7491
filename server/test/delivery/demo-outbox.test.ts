import { createTransport } from 'nodemailer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startDemoOutbox } from '#delivery';
import { readSettings } from '../../src/platform/config/settings.ts';
import { type AppUnderTest, startApp } from '../app-under-test.ts';

let app: AppUnderTest;
let outbox: Awaited<ReturnType<typeof startDemoOutbox>>;

beforeAll(async () => {
  app = await startApp();
  outbox = await startDemoOutbox(app.database, 0);
});
afterAll(async () => {
  await outbox.stop();
  await app.close();
});

const send = (mail: object) =>
  createTransport({ host: '127.0.0.1', port: outbox.port, ignoreTLS: true }).sendMail({ from: 'Storsjö <a@exempel.se>', ...mail });

describe('the demo’s outbox', () => {
  test('keeps what is sent, to be read in the browser, the mail’s own HTML fenced in', async () => {
    await send({ to: 'anna@exempel.se', subject: '<script>alert(1)</script>', html: '<p>Hej <script>alert(2)</script></p>', text: 'Hej' });
    const list = await app.visitor.get('/demo/utkorg');
    expect(list.text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    const { items } = (await app.visitor.get('/v1/demo/mails?to=ANNA@exempel.se')).body;
    expect(items).toHaveLength(1);
    const mail = await app.visitor.get(`/demo/utkorg/${items[0].id}`);
    expect(mail.text).toMatch(/<iframe[^>]*sandbox=/);
    expect(mail.text).toContain('Storsjö &lt;a@exempel.se&gt;');
    const framed = await app.visitor.get(`/demo/utkorg/${items[0].id}/html`);
    expect(framed.headers['content-security-policy']).toMatch(/default-src 'none'.*sandbox/);
    expect(framed.text).toContain('<p>Hej');
    expect((await app.visitor.get('/v1/demo/mails?to=bo@exempel.se')).body.items).toEqual([]);
  });

  test('is searched by address and subject, in both languages', async () => {
    await send({ to: 'carin@exempel.se', subject: 'Byte av 100_procent', text: 'Hej' });
    const found = await app.visitor.get('/demo/utkorg?search=CARIN');
    expect(found.text).toContain('Byte av 100_procent');
    expect(found.text).toContain('1 meddelande');
    expect((await app.visitor.get('/demo/utkorg?search=100_&lang=en')).text).toContain('1 message');
    expect((await app.visitor.get('/demo/utkorg?search=1000')).text).toContain('Inget meddelande stämmer med sökningen.');
  });

  test('refuses a mail of more than a megabyte', async () => {
    await expect(send({ to: 'stor@exempel.se', subject: 'Stor', text: 'x'.repeat(1_200_000) })).rejects.toMatchObject({
      responseCode: 552,
    });
    expect((await app.visitor.get('/v1/demo/mails?to=stor@exempel.se')).body.items).toEqual([]);
  });

  test('does not exist outside demo mode', async () => {
    const { deliveryModule } = await import('#delivery');
    const { smtp } = readSettings({ DATABASE_URL: 'postgresql://x' });
    const paths = deliveryModule({ mode: 'production', database: () => app.database, smtp }).routes.map(({ path }) => path);
    expect(paths.filter((path) => path.includes('demo'))).toEqual([]);
  });
});

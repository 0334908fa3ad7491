import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DeliveryUnderTest, startDelivery } from './delivery-under-test.ts';

let under: DeliveryUnderTest;
let sendOutId: string;
let path: string;

beforeAll(async () => {
  under = await startDelivery();
  const audience = await under.audienceOf(['Namn;E-post;Språk', '<i>Anna</i>;anna@kvitto.exempel.se;sv', 'Bo;bo@kvitto.exempel.se;en']);
  sendOutId = await under.draft({ audienceIds: [audience], subject: 'Viktigt till ((namn))' });
  await under.release(sendOutId);
  const stop = await under.worker();
  await under.untilDone(sendOutId);
  await stop();
  const mail = under.sink.mails.find(({ to }) => to.startsWith('anna'))?.mail;
  path = /\/kvittens\/[\w-]+/.exec(mail?.text ?? '')?.[0] ?? '';
});
afterAll(() => under.close());

const form = { 'content-type': 'application/x-www-form-urlencoded' };
describe('"I have read this"', () => {
  test('opened, as a mail scanner does, changes nothing', async () => {
    for (let time = 0; time < 3; time++) {
      const { status, text, headers } = await under.app.visitor.get(path);
      expect(status).toBe(200);
      expect(text).toContain('Har du läst det här?');
      expect(text).toContain('Viktigt till &lt;i&gt;Anna&lt;/i&gt;');
      expect(text).toMatch(/<form [^>]*method="post"/);
      expect(headers['content-security-policy']).toContain("script-src 'self'");
    }
    expect(await under.progress(sendOutId)).toMatchObject({ confirmed: 0, counts: { handedOver: 2, delivered: 0 } });
  });

  test('answered counts once, however often the button is pressed, and proves delivery', async () => {
    for (let time = 0; time < 3; time++) {
      const { status, text } = await under.app.visitor.post(path, '', form);
      expect(status).toBe(200);
      expect(text).toContain('<h1>Tack');
    }
    expect(await under.progress(sendOutId)).toMatchObject({
      confirmed: 1,
      counts: { handedOver: 1, delivered: 1 },
      people: { confirmed: 1 },
    });
    const audit = await under.client.get('/v1/audit?search=receiptGiven');
    expect(audit.body.items).toHaveLength(1);
    expect((await under.app.visitor.get(path)).text).toContain('<h1>Tack');
  });

  test('speaks the recipient’s language', async () => {
    const mail = under.sink.mails.find(({ to }) => to.startsWith('bo'))?.mail;
    const english = /\/kvittens\/[\w-]+/.exec(mail?.text ?? '')?.[0] ?? '';
    expect((await under.app.visitor.get(english)).text).toContain('<html lang="en">');
    expect((await under.app.visitor.get(`${english}?lang=sv`)).text).toContain('Har du läst det här?');
  });

  test('with a changed or invented link is told that it is not valid', async () => {
    const token = path.split('/').at(-1) ?? '';
    const changed = `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`;
    for (const wrong of [changed, 'x'.repeat(46), `${token}A`, token.slice(0, 30)]) {
      expect(await under.app.visitor.get(`/kvittens/${wrong}`)).toMatchObject({
        status: 404,
        text: expect.stringContaining('Länken gäller inte'),
      });
      expect((await under.app.visitor.post(`/kvittens/${wrong}`, '', form)).status).toBe(404);
    }
  });
});

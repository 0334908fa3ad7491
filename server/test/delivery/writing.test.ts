import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bodyOf, type DeliveryUnderTest, paragraph, startDelivery } from './delivery-under-test.ts';

let under: DeliveryUnderTest;

beforeAll(async () => {
  under = await startDelivery();
});
afterAll(() => under.close());

const save = (id: string, change: object) => under.client.patch(`/v1/send-outs/${id}`, change);

describe('a draft', () => {
  test('is saved while it is written, and a conflict shows the other person’s text', async () => {
    const id = await under.draft({ subject: 'Första' });
    const saved = await save(id, { revision: 1, subject: 'Karins' });
    expect(saved).toMatchObject({ status: 200, body: { revision: 2 } });
    const ahmed = await under.app.as('ahmed');
    const conflict = await ahmed.patch(`/v1/send-outs/${id}`, { revision: 1, subject: 'Ahmeds' });
    expect(conflict).toMatchObject({
      status: 409,
      body: { code: 'editConflict', theirs: { subject: 'Karins', updatedBy: 'Karin Lindqvist', revision: 2, body: bodyOf('Hej!') } },
    });
    expect((await under.client.get(`/v1/send-outs/${id}`)).body).toMatchObject({
      subject: 'Karins',
      updatedBy: 'Karin Lindqvist',
      status: 'draft',
    });
  });

  test('takes headings, lists, bold, italic, links and placeholders, and drops attributes it does not use', async () => {
    const id = await under.draft();
    const body = {
      type: 'doc',
      content: [
        { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Nytt' }] },
        {
          type: 'paragraph',
          attrs: { textAlign: null },
          content: [
            { type: 'text', text: 'Läs ', marks: [{ type: 'bold' }] },
            {
              type: 'text',
              text: 'mer',
              marks: [{ type: 'link', attrs: { href: 'https://exempel.se/?a=1&b=2', target: '_blank', onclick: 'x()' } }],
            },
            { type: 'hardBreak' },
            { type: 'placeholder', attrs: { name: 'namn', fallback: 'kollega' } },
          ],
        },
        { type: 'orderedList', attrs: { start: 3, type: null }, content: [{ type: 'listItem', content: [paragraph('Ett')] }] },
      ],
    };
    expect((await save(id, { revision: 1, body })).status).toBe(200);
    const { html, text } = (await under.client.get(`/v1/send-outs/${id}/preview?channel=web`)).body;
    expect(html).toBe(
      '<h2>Nytt</h2>\n<p><strong>Läs </strong><a href="https://exempel.se/?a=1&amp;b=2">mer</a><br>kollega</p>\n<ol start="3"><li>Ett</li></ol>',
    );
    expect(text).toBe('Nytt\n\nLäs mer (https://exempel.se/?a=1&b=2)\nkollega\n\n3. Ett');
    expect(JSON.stringify((await under.client.get(`/v1/send-outs/${id}`)).body.body)).not.toMatch(/onclick|textAlign/);
  });

  test('refuses what cannot be sent, and says what it is', async () => {
    const id = await under.draft();
    const refused = async (node: object) => (await save(id, { revision: 1, body: { type: 'doc', content: [node] } })).body;
    expect((await refused({ type: 'iframe', attrs: { src: 'https://ont.example' } })).title).toContain('”iframe” går inte att skicka');
    const link = (href: string) => ({
      type: 'paragraph',
      content: [{ type: 'text', text: 'x', marks: [{ type: 'link', attrs: { href } }] }],
    });
    for (const href of [
      'javascript:alert(1)',
      'data:text/html,x',
      'https://a.se/" onmouseover="x',
      ' https://a.se',
      '//a.se',
      'java\nscript:x',
    ])
      expect((await refused(link(href))).title).toContain('en länk måste börja med');
    expect((await refused({ type: 'heading', attrs: { level: 1 }, content: [] })).code).toBe('invalidInput');
    let deep: object = paragraph('djupt');
    for (let level = 0; level < 400; level++) deep = { type: 'bulletList', content: [{ type: 'listItem', content: [deep] }] };
    expect((await refused(deep)).title).toContain('för djupt');
    expect((await under.client.get(`/v1/send-outs/${id}`)).body.revision).toBe(1);
  });
});

describe('placeholders', () => {
  test('are filled per recipient, and the preview of row N is what recipient N gets', async () => {
    const audience = await under.audienceOf([
      'Namn;E-post;Språk',
      '<b>Anna</b> & "Co";anna@fyll.exempel.se;sv',
      'Bo Alm;bo@fyll.exempel.se;en',
      ';utan-namn@fyll.exempel.se;',
    ]);
    const id = await under.draft({
      audienceIds: [audience],
      subject: 'Till ((namn??dig)) från ((organisation))',
      body: bodyOf('Hej ((förnamn??kollega)), du nås på ((e-post)).'),
    });
    const preview = async (row: number) => (await under.client.get(`/v1/send-outs/${id}/preview?row=${row}&channel=email`)).body;
    const rows = [await preview(1), await preview(2), await preview(3)];
    expect(rows.map(({ total, row }) => [row, total])).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
    expect(rows[0]).toMatchObject({ subject: 'Till dig från Storsjö kommun', recipientName: '' });
    expect(rows[0].text).toContain('Hej kollega, du nås på utan-namn@fyll.exempel.se.');
    expect(rows[1].html).toContain('Till &lt;b&gt;Anna&lt;/b&gt; &amp; &quot;Co&quot; från Storsjö kommun');
    expect(rows[1].html).not.toContain('<b>Anna');
    expect(rows[2].html).toContain('<html lang="en">');
    expect(rows[2].text).toContain('I have read this');

    await under.release(id);
    const stop = await under.worker();
    await under.untilDone(id);
    await stop();
    for (const { recipientName, subject, text, html } of rows) {
      const address = { '': 'utan-namn', '<b>Anna</b> & "Co"': 'anna', 'Bo Alm': 'bo' }[recipientName as string];
      const sent = under.sink.mails.find(({ to }) => to === `${address}@fyll.exempel.se`)?.mail;
      const alike = (one: string): string =>
        one
          .replaceAll(/kvittens\/[\w-]+/g, 'kvittens/…')
          .replaceAll('\r\n', '\n')
          .trim();
      expect(sent?.subject).toBe(subject);
      expect(alike(sent?.text ?? '')).toBe(alike(text));
      expect(alike(String(sent?.html))).toBe(alike(html));
      expect(sent?.from?.value[0]).toEqual({ name: 'Storsjö kommun', address: 'utskick@budkavle.example' });
    }
  });

  test('without a value stop the release and say for whom, unless there is a fallback', async () => {
    const audience = await under.audienceOf(['Namn;E-post', 'Anna;anna@saknas.exempel.se', ';bo@saknas.exempel.se']);
    const id = await under.draft({ audienceIds: [audience], body: bodyOf('Hej ((namn)) och ((husdjur))!') });
    const { missing } = (await under.client.get(`/v1/send-outs/${id}`)).body;
    expect(missing).toEqual([
      { name: 'namn', recipients: 1, rows: [1], isUnknown: false, onWeb: false },
      { name: 'husdjur', recipients: 2, rows: [1, 2], isUnknown: true, onWeb: false },
    ]);
    await expect(under.release(id)).rejects.toMatchObject({
      code: 'missingValues',
      details: { listSv: '((namn)) för 1 mottagare, ((husdjur)) (okänt namn)' },
    });
    expect((await under.client.get(`/v1/send-outs/${id}/preview?row=1`)).body).toMatchObject({ missing: ['namn', 'husdjur'] });
    await save(id, { revision: 1, body: bodyOf('Hej ((namn??kollega)) och ((husdjur??katt))!') });
    expect((await under.release(id)).recipients).toBe(2);
    await under.client.post(`/v1/send-outs/${id}/stop`);
  });

  test('of a single recipient cannot stand on a page on the web', async () => {
    const audience = await under.audienceOf(['Namn;E-post', 'Anna;anna@webb.exempel.se']);
    const id = await under.draft({ audienceIds: [audience], channels: ['email', 'web'], body: bodyOf('Hej ((namn))!') });
    await expect(under.release(id)).rejects.toMatchObject({
      code: 'missingValues',
      details: { listSv: expect.stringContaining('på webbsidan') },
    });
    await save(id, { revision: 1, body: bodyOf('Hej från ((organisation))!') });
    expect((await under.release(id)).web).toEqual({
      subject: 'Nya bokningen',
      html: '<p>Hej från Storsjö kommun!</p>',
      text: 'Hej från Storsjö kommun!',
    });
    await under.client.post(`/v1/send-outs/${id}/stop`);
  });
});

test('the reach tells how many, by channel, and who cannot be reached', async () => {
  const audience = await under.audienceOf([
    'Namn;E-post;Personnummer;Organisationsnummer;Mobil',
    'Anna;anna@nar.exempel.se;198101052382;;',
    'Bo;;198101032384;;',
    'Kontakt Ett;ett@nar.exempel.se;;8020000017;',
    'Kontakt Två;tva@nar.exempel.se;;8020000017;',
    'Mobil;;;;0701234567',
  ]);
  const id = await under.draft({ audienceIds: [audience], channels: ['digitalPost'] });
  const reach = async () => (await under.client.get(`/v1/send-outs/${id}/reach`)).body;
  expect(await reach()).toEqual({ total: 5, email: 3, digitalPost: 3, reachable: 3, unreachable: 1, withMailbox: 0 });
  await save(id, { revision: 1, channels: ['email', 'digitalPost'] });
  expect(await reach()).toMatchObject({ reachable: 4, unreachable: 1 });
  expect((await under.release(id)).recipients).toBe(4);
  expect((await under.progress(id)).total).toBe(6);
  await under.client.post(`/v1/send-outs/${id}/stop`);
});

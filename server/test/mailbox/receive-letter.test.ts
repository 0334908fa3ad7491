import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sealLetter } from '../../src/contexts/mailbox/use-cases/seal-letter.ts';
import { storeLetters } from '../../src/contexts/mailbox/use-cases/store-letters.ts';
import { type AppUnderTest, startApp } from '../app-under-test.ts';
import { deliver, hashOf, letterTo, openFor } from './post-box.ts';

let app: AppUnderTest;
let astrid: string;
let mailboxId: string;
beforeAll(async () => {
  app = await startApp();
  astrid = await hashOf(app, 'astrid');
  mailboxId = await openFor(app, 'astrid');
});
afterAll(() => app.close());

const lettersOf = async (): Promise<number> => {
  const { rows } = await app.database.pool.query('select count(*)::int as n from mailbox.letter');
  return rows[0].n;
};

describe('a letter that comes in', () => {
  test('is stored, answered with a transaction id, and is in the mailbox', async () => {
    const answer = await deliver(app, letterTo(astrid));
    expect(answer).toEqual({ delivered: true, transactionId: expect.stringMatching(/^[0-9a-f-]{36}$/) });
    const client = await app.as('astrid');
    const { body } = await client.get(`/v1/mailboxes/${mailboxId}/letters`);
    expect(body.items[0]).toMatchObject({
      senderName: 'Storsjö kommun',
      senderColour: '#3a2f6b',
      subject: 'Ditt bidrag är beviljat: 14 500 kr',
      isRead: false,
    });
  });

  test('twice is stored once and answered alike', async () => {
    const letter = letterTo(astrid);
    const before = await lettersOf();
    const first = await deliver(app, letter);
    expect(await deliver(app, letter)).toEqual(first);
    expect(await deliver(app, { ...letter, subject: 'Ändrat ämne' })).toEqual(first);
    expect(await lettersOf()).toBe(before + 1);
  });

  test('ten times at the same moment is stored once and answered alike', async () => {
    const letter = letterTo(astrid);
    const before = await lettersOf();
    const answers = await Promise.all(Array.from({ length: 10 }, () => deliver(app, letter)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await lettersOf()).toBe(before + 1);
  });

  test('with the same message id from another sender is another letter', async () => {
    const letter = letterTo(astrid);
    const first = await deliver(app, letter);
    const other = await deliver(app, { ...letter, sender: { ...letter.sender, number: '162120000027' } });
    expect(other).not.toEqual(first);
  });

  test('is not stored when the sender’s transaction is rolled back', async () => {
    const before = await lettersOf();
    const letter = letterTo(astrid);
    const sealed = sealLetter(letter);
    await expect(
      app.database.transaction(async (tx) => {
        await storeLetters(tx, null, [sealed]);
        throw new Error('the line was cut');
      }),
    ).rejects.toThrow('the line was cut');
    expect(await lettersOf()).toBe(before);
  });

  test('to somebody without a mailbox is an answer, not an error', async () => {
    expect(await deliver(app, letterTo(await hashOf(app, 'elias')))).toEqual({ delivered: false });
    expect(await deliver(app, letterTo(astrid, { recipient: { kind: 'organisation', numberHash: astrid } }))).toEqual({ delivered: false });
  });
});

describe('what is kept', () => {
  test('is sealed: neither subject nor text can be read in the database', async () => {
    await deliver(app, letterTo(astrid, { subject: 'Hemligt ämne', html: '<p>Hemlig text</p>' }));
    const { rows } = await app.database.pool.query('select * from mailbox.letter');
    expect(JSON.stringify(rows)).not.toMatch(/Hemlig/);
    const { rows: boxes } = await app.database.pool.query('select * from mailbox.mailbox');
    expect(JSON.stringify(boxes)).not.toMatch(/192705178354|Astrid/);
  });

  test('is shown without scripts, images and styles, and the links tell nobody where the reader was', async () => {
    const client = await app.as('astrid');
    await deliver(
      app,
      letterTo(astrid, {
        subject: 'Farligt brev',
        html: '<p onclick="x()" style="color:red">Hej<script>alert(1)</script><img src="https://spion.example/1.gif"><iframe src="//ond.example"></iframe> <a href="javascript:x()">a</a> <a href="https://storsjo.example/">b</a></p>',
      }),
    );
    const { body: list } = await client.get(`/v1/mailboxes/${mailboxId}/letters?search=farligt`);
    const { body } = await client.get(`/v1/letters/${list.items[0].id}`);
    expect(body.html).not.toMatch(/script|img|iframe|style|onclick|javascript/);
    expect(body.html).toContain('<a href="https://storsjo.example/" rel="noopener noreferrer" target="_blank">b</a>');
  });

  test('coming in leaves a line in the log, in no organisation’s log', async () => {
    const { rows } = await app.database.pool.query(
      "select organisation_id, actor_person_id, details from identity.audit_line where action = 'mailbox.lettersReceived'",
    );
    const told = rows.reduce((sum: number, { details }: { details: { letters: number } }) => sum + details.letters, 0);
    expect(told).toBe(await lettersOf());
    expect(rows.every((row) => row.organisation_id === null && row.actor_person_id === null)).toBe(true);
  });
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { attachmentOf, verifyDelivery } from '#mina-meddelanden';
import { listAttachments } from '../../src/contexts/mailbox/use-cases/list-attachments.ts';
import { openRequest, readAttachment } from '../../src/contexts/mailbox/use-cases/open-attachment.ts';
import { processServices } from '../../src/platform/process-services.ts';
import { newId } from '../../src/vocabulary/id.ts';
import { type AppUnderTest, startApp } from '../app-under-test.ts';
import { openFor } from './post-box.ts';
import {
  deliveryOf,
  dispatchers,
  messageOf,
  numbers,
  type Operator,
  operatorOf,
  otherRoot,
  pdf,
  readAnswer,
  requestOf,
  senders,
  signer,
} from './wire-operator.ts';

let app: AppUnderTest;
let operator: Operator;
let mailboxId: string;

beforeAll(async () => {
  app = await startApp();
  operator = operatorOf(app);
  mailboxId = await openFor(app, 'astrid');
});
afterAll(() => app.close());

const lettersOf = async (messageId: string) =>
  (await app.database.pool.query('select * from mailbox.letter where message_id = $1', [messageId])).rows;

const send = async (request: Uint8Array, caller?: string) => readAnswer(await operator.deliver(request, caller));

describe('a letter over the wire', () => {
  test('is stored before it is acknowledged, and reads in the mailbox as it was written', async () => {
    const id = newId();
    const { transId, delivered } = await send(requestOf(deliveryOf(messageOf({ id }))));
    expect(delivered).toBe(true);
    const [row] = await lettersOf(id);
    expect(row).toMatchObject({ transaction_id: transId, mailbox_id: mailboxId, sender_number: numbers.sender, delivery_id: id });
    const client = await app.as('astrid');
    const { body } = await client.get(`/v1/letters/${row.id}`);
    expect(body).toMatchObject({ senderName: 'Kommun A', subject: 'Beslut om bygglov' });
    expect(body.html).toBe('<p>Hej! Beslutet finns i bilagan.</p><p>Vänligen<br />Kommun A</p>');
  });

  test('is kept as received: both signatures can be verified years later, and the attachment is what was sent', async () => {
    const id = newId();
    const request = requestOf(deliveryOf(messageOf({ id })));
    await send(request);
    const [row] = await lettersOf(id);
    const kept = await openRequest(app.database.read, row.id);
    expect(kept?.equals(request)).toBe(true);
    const { inner, outer } = await verifyDelivery(kept ?? Buffer.alloc(0), { trust: 'any' });
    expect([inner.state, outer.state]).toEqual(['valid', 'valid']);
    expect(await listAttachments(app.database.read, row.id)).toEqual([
      { position: 0, name: 'beslut.pdf', contentType: 'application/pdf', sizeBytes: pdf.length },
    ]);
    const attachment = await readAttachment(app.database.read, row.id, 0);
    expect(attachment?.bytes.equals(pdf)).toBe(true);
    expect(await readAttachment(app.database.read, row.id, 1)).toBeUndefined();
  });

  test('tells who signed it, who sealed it and when, and keeps what it says sealed', async () => {
    const id = newId();
    await send(requestOf(deliveryOf(messageOf({ id }))));
    const [row] = await lettersOf(id);
    expect(row).toMatchObject({ dispatcher_number: numbers.mediator, signed_form: 'contract', taken_over_on: '2026-01-15+01:00' });
    expect(row.arrived_at <= row.verified_at && row.verified_at <= row.received_at).toBe(true);
    const { rows } = await app.database.pool.query('select * from mailbox.certificate where fingerprint = any($1)', [
      [row.signer_fingerprint, row.sealer_fingerprint],
    ]);
    expect(rows.map((each) => each.organisation_number).toSorted()).toEqual([numbers.mediator, numbers.sender]);
    expect(rows[0].subject).toContain('Organisation 1620210');
    const details = JSON.parse(processServices().cipher.decrypt(row.details_sealed));
    expect(details).toMatchObject({ support: { text: 'Frågor? Kontakta oss.', phoneNumber: '08-12121212' }, correlationId: 'c-1' });
    expect(JSON.stringify(row)).not.toMatch(/bygglov|beslut\.pdf|192705178354/i);
  });

  test('that comes again, or twice at the same moment, is stored once and answered alike', async () => {
    const id = newId();
    const request = requestOf(deliveryOf(messageOf({ id })));
    const answers = await Promise.all([send(request), send(request), operatorOf(app).deliver(request).then(readAnswer)]);
    answers.push(await send(request));
    expect(new Set(answers.map(({ transId }) => transId)).size).toBe(1);
    expect(answers.every(({ delivered }) => delivered)).toBe(true);
    expect(await lettersOf(id)).toHaveLength(1);
  });

  test('whose id the sender has used for somebody else is a letter of its own', async () => {
    await openFor(app, 'astrid', 'organisation');
    const id = newId();
    const toPerson = await send(requestOf(deliveryOf(messageOf({ id }))));
    const toCompany = await send(requestOf(deliveryOf(messageOf({ id }), { recipient: await companyNumber() })));
    expect([toPerson.delivered, toCompany.delivered]).toEqual([true, true]);
    expect(await lettersOf(id)).toHaveLength(2);
  });

  test('to somebody without a mailbox here, or who has said no to the sender, is answered as not delivered', async () => {
    const nobody = await send(requestOf(deliveryOf(messageOf(), { recipient: '198101052382' })));
    expect(nobody).toMatchObject({ delivered: false, transId: expect.stringMatching(/^[0-9a-f-]{36}$/) });
    await app.database.pool.query('insert into mailbox.sender_opt_out (mailbox_id, sender_number) values ($1, $2)', [
      mailboxId,
      numbers.mediator,
    ]);
    const fromMediator = deliveryOf(messageOf(), { sender: { id: numbers.mediator, name: 'Kommun B' } });
    expect(await send(requestOf(fromMediator, { sender: signer(numbers.mediator) }))).toMatchObject({ delivered: false });
  });

  test('may be signed by the mediator for the sender', async () => {
    expect(await send(requestOf(deliveryOf(), { sender: signer(numbers.mediator) }))).toMatchObject({ delivered: true });
  });

  test('in html is shown without what could tell on the reader, and found by its words', async () => {
    const html = '<!DOCTYPE html><html><body><h1>Beslut</h1><p style="color:red">Bidraget &amp; resten<br>betalas ut.</p></body></html>';
    const id = newId();
    await send(requestOf(deliveryOf(messageOf({ id, body: { contentType: 'text/html; charset=utf-8', body: Buffer.from(html) } }))));
    const [row] = await lettersOf(id);
    const { cipher } = processServices();
    expect(cipher.decrypt(row.text_sealed)).toBe('Beslut\nBidraget & resten\nbetalas ut.');
    expect(cipher.decrypt(row.html_sealed)).not.toContain('style');
  });
});

const companyNumber = async (): Promise<string> => {
  const { rows } = await app.database.pool.query('select organisation_number from identity.organisation where id = $1', [
    app.organisations.segel,
  ]);
  return `16${rows[0].organisation_number}`;
};

describe('the order of the checks is the contract’s: what is wrong in several ways gets the first one’s answer', () => {
  const schemaBroken = (request: Buffer): Buffer =>
    Buffer.from(
      request
        .toString()
        .replace('198', 'X98')
        .replace(/<Language>\w+<\/Language>/, ''),
    );
  const sealBroken = (request: Buffer): Buffer => Buffer.from(request.toString().replace('2026-01-15+01:00', '2026-01-16+01:00'));
  const badType = messageOf({ attachments: [attachmentOf({ contentType: 'image/gif', filename: 'a.gif', body: Buffer.from('GIF89a') })] });
  const toNobody = { recipient: '198101052382' };
  const unknownSender = { sender: { id: numbers.stranger, name: 'Okänd' } };

  test('a caller that is no mediator hears that before anything is read', async () => {
    expect(await send(Buffer.from('<not even'), numbers.stranger)).toMatchObject({ fault: 6005 });
    expect(await send(Buffer.alloc(2_097_153, 0x20), numbers.stranger)).toMatchObject({ fault: 6005 });
  });

  test('then size', async () => {
    expect(await send(Buffer.alloc(2_097_153, 0x20))).toMatchObject({ fault: 5005 });
    const padded = (bytes: number): Buffer => {
      const request = requestOf();
      return Buffer.concat([request, Buffer.alloc(bytes - request.length, 0x20)]);
    };
    expect(await send(padded(2_097_152))).toMatchObject({ delivered: true });
    expect(await send(padded(2_097_153))).toMatchObject({ fault: 5005 });
  });

  test('then the schema', async () => {
    expect(await send(sealBroken(schemaBroken(requestOf())))).toMatchObject({ fault: 5001 });
    expect(await send(Buffer.from('<a>'))).toMatchObject({ fault: 5001 });
    expect(await send(requestOf(deliveryOf(messageOf({ id: 'x'.repeat(256) })), { signaturesOk: false }))).toMatchObject({ fault: 5001 });
  });

  test('then the seal, and whose it is', async () => {
    const twice = requestOf(deliveryOf(), { signaturesOk: false });
    expect(await send(Buffer.from(twice.toString().replace('2026-01-15+01:00', '2026-01-16+01:00')))).toMatchObject({
      fault: 5012,
      description: expect.stringContaining('seal is not accepted'),
    });
    expect(await send(requestOf(deliveryOf(), { mediator: signer(numbers.sender), signaturesOk: false }))).toMatchObject({
      fault: 5002,
      description: expect.stringContaining('another organisation'),
    });
    const ownRoot = { mediator: signer(numbers.mediator, otherRoot), signaturesOk: false };
    expect(await send(requestOf(deliveryOf(), ownRoot))).toMatchObject({ fault: 5002 });
  });

  test('then what the seal says about the signature', async () => {
    const request = requestOf(deliveryOf(), { signaturesOk: false, sender: signer(numbers.sender, otherRoot) });
    expect(await send(request)).toMatchObject({ fault: 5012, description: expect.stringContaining('seal says') });
  });

  test('then the sender’s signature, and whose it is', async () => {
    const untrusted = requestOf(deliveryOf(messageOf(), unknownSender), { sender: signer(numbers.sender, otherRoot) });
    expect(await send(untrusted)).toMatchObject({ fault: 5002, description: expect.stringContaining('inner signature') });
    const bySomebodyElse = requestOf(deliveryOf(messageOf(), unknownSender), { sender: signer(numbers.sender) });
    expect(await send(bySomebodyElse)).toMatchObject({ fault: 5002, description: expect.stringContaining('neither by its sender') });
  });

  test('then whether the sender is connected and the mediator may send for it', async () => {
    const request = requestOf(deliveryOf(badType, { ...unknownSender, ...toNobody }), { sender: signer(numbers.stranger) });
    expect(await send(request)).toMatchObject({ fault: 5014 });
    const others = operatorOf(app, {
      senders: [...senders, { id: numbers.stranger, name: 'Okänd' }],
      dispatchers,
    });
    expect(readAnswer(await others.deliver(request))).toMatchObject({ fault: 6005 });
  });

  test('then the mailbox: what is sent to nobody is not delivered, whatever it holds', async () => {
    expect(await send(requestOf(deliveryOf(badType, toNobody)))).toMatchObject({ delivered: false });
  });

  test('then what it holds: types before anything else', async () => {
    expect(await send(requestOf(deliveryOf(badType)))).toMatchObject({ fault: 5019 });
    const script = messageOf({ body: { contentType: 'text/html', body: Buffer.from('<p>Hej<script>x()</script></p>') } });
    expect(await send(requestOf(deliveryOf(script)))).toMatchObject({ fault: 5001 });
    const both = messageOf({ body: script.body, attachments: badType.attachments });
    expect(await send(requestOf(deliveryOf(both)))).toMatchObject({ fault: 5019 });
  });

  test('and a wrong checksum is no reason to refuse: no text of the contract says so', async () => {
    const [attachment] = messageOf().attachments;
    const wrong = messageOf({ attachments: attachment === undefined ? [] : [{ ...attachment, checksum: '0'.repeat(32) }] });
    expect(await send(requestOf(deliveryOf(wrong)))).toMatchObject({ delivered: true });
  });
});

test('forwarding between mailboxes is not offered, and says so', async () => {
  const request = requestOf().toString();
  const [, sealed = ''] = /<deliverSecure [^>]*><deliverSecure>(.*)<\/deliverSecure><\/deliverSecure>/s.exec(request) ?? [];
  const m = 'http://minameddelanden.gov.se/schema/Message';
  const forward = `<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"><soapenv:Body><deliverForward xmlns="http://minameddelanden.gov.se/schema/Service/v3"><forwardMessage><Header><Sender xmlns="${m}"><Id xmlns="http://minameddelanden.gov.se/schema/Sender">${numbers.sender}</Id><Name xmlns="http://minameddelanden.gov.se/schema/Sender">Kommun A</Name></Sender><Recipient xmlns="${m}">${numbers.astrid}</Recipient></Header><Message><Subject xmlns="${m}">Vidare</Subject><Body xmlns="${m}"><ContentType>text/plain</ContentType><Body>SGVqIQ==</Body></Body></Message><OrginalDelivery>${sealed}</OrginalDelivery></forwardMessage></deliverForward></soapenv:Body></soapenv:Envelope>`;
  expect(await send(Buffer.from(forward))).toMatchObject({ fault: 5003, description: expect.stringContaining('not offered') });
});

import { describe, expect, test } from 'vitest';
import {
  authorisationProblem,
  documentOf,
  mailboxService,
  readSeal,
  sealDelivery,
  signedDeliveryFrom,
  verifyDelivery,
  writeEnvelope,
} from '../src/index.ts';
import { mediator, sealed } from './example-calls.ts';
import { exampleSeal } from './example-delivery.ts';
import { deliveryText, identityOf, kommunB, requestFor, sealedDocument, signedDocument } from './hand-made.ts';
import { request } from './vector.ts';
import { trusted, verdictOn } from './verdict.ts';

test('a mediator seals what a sender has signed, line breaks in its base64 and all', async () => {
  const document = signedDocument(deliveryText(), { alter: (signature) => signature.replaceAll(/[A-Za-z0-9+/]{64}/g, '$&&#13;\n') });
  const verification = await verifyDelivery(Buffer.from(document.replaceAll('><', '>\n  <')), { trust: trusted });
  const own = sealDelivery(signedDeliveryFrom(verification), exampleSeal, mediator);
  expect(await verdictOn(documentOf(own))).toEqual({ inner: 'valid', outer: 'valid' });
  expect(documentOf(own).toString('utf8')).not.toMatch(/\s<|>\s|&#xD;/);
});

test('what somebody else’s software signed can be sealed', async () => {
  const verification = await verifyDelivery(Buffer.from(request), { trust: 'any' });
  const own = sealDelivery(signedDeliveryFrom(verification), exampleSeal, mediator);
  expect(await verdictOn(documentOf(own), { trust: 'any' })).toEqual({ inner: 'valid', outer: 'valid' });
});

test('what is not signed right cannot be sealed', async () => {
  const verification = await verifyDelivery(Buffer.from(signedDocument(deliveryText()).replace('Beslut', 'Annat')), { trust: trusted });
  expect(() => signedDeliveryFrom(verification)).toThrow(/valid signature/);
});

test('a forwarded message carries the sealed delivery as proof, verifiable as before', async () => {
  const forward = {
    header: { sender: { id: '162021004748', name: 'Kommun A' }, recipients: ['198101052382'] },
    message: { subject: 'Vidare', body: { contentType: 'text/plain', body: Buffer.from('Se här') } },
  };
  const made = writeEnvelope(mailboxService.deliverForward.request, { forward: { ...forward, originalDelivery: sealed } });
  expect(await verdictOn(made)).toEqual({ inner: 'valid', outer: 'valid' });
});

test.each(['http://minameddelanden.gov.se/schema/Message', 'http://minameddelanden.gov.se/schema/Message/v2'])(
  'an older version (%s) is verified by the same rule',
  async (namespace) => {
    const v3 = 'http://minameddelanden.gov.se/schema/Message/v3';
    expect(await verdictOn(requestFor(sealedDocument(signedDocument(deliveryText()))).replaceAll(v3, namespace))).toMatchObject({
      inner: 'digestMismatch',
    });
  },
);

describe('the signers', () => {
  const check = async (document: string, ...dispatchers: [string, ...string[]][]): Promise<unknown> =>
    authorisationProblem(
      await verifyDelivery(Buffer.from(document), { trust: trusted }),
      dispatchers.map(([id, ...senders]) => ({ id, name: 'Namn', senders })),
    );
  const [a, b] = ['162021004748', '162021003898'];
  const document = sealedDocument(signedDocument(deliveryText()));

  test('may act when the sender signs and a mediator that may send for it seals', async () => {
    expect(await check(document, [b, b, a])).toBeNull();
  });

  test('may be one and the same mediator', async () => {
    const both = sealedDocument(signedDocument(deliveryText(), { identity: kommunB }));
    expect(await check(both, [b, a])).toBeNull();
  });

  test('may not act when the mediator is unknown or may not send for the sender', async () => {
    expect(await check(document)).toBe('unknownMediator');
    expect(await check(document, [a, a])).toBe('unknownMediator');
    expect(await check(document, [b, b])).toBe('mediatorMayNotSendForSender');
  });

  test('may not act when somebody else signs for the sender', async () => {
    const stranger = sealedDocument(signedDocument(deliveryText(), { identity: identityOf('162021005555', 'Okänd') }));
    expect(await check(stranger, [b, a])).toBe('signerMayNotSignForSender');
  });

  test('may not act when they are not believed', async () => {
    expect(await check(document.replace('Beslut', 'Annat'), [b, a])).toBe('notVerified');
  });
});

test('the seal is read from what the mediator signed', async () => {
  expect(readSeal(await verifyDelivery(Buffer.from(sealedDocument(signedDocument(deliveryText()))), { trust: trusted }))).toEqual({
    receivedTime: '2026-01-15',
    signaturesOk: true,
  });
});

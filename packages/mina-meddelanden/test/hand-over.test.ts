import { expect, test } from 'vitest';
import { documentOf, mailboxService, sealDelivery, signedDeliveryFrom, verifyDelivery, writeEnvelope } from '../src/index.ts';
import { mediator, sealed } from './example-calls.ts';
import { exampleSeal } from './example-delivery.ts';
import { deliveryText, requestFor, sealedDocument, signedDocument } from './hand-made.ts';
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

import { describe, expect, test } from 'vitest';
import { deliveryText, m3, requestFor, sealedDocument, sealText, signatureOn, signedDocument } from './hand-made.ts';
import { verdictOn } from './verdict.ts';

const delivery = deliveryText();
const forged = deliveryText({ subject: 'Betala hit' });
const signed = signedDocument(delivery);
const sealed = sealedDocument(signed);
const request = requestFor(sealed);
const soapHeader = (content: string): string => `<soap:Header>${content}</soap:Header>`;
const withoutDeclaration = signed.replace(` xmlns="${m3}"`, '');

describe('a forged delivery is refused', () => {
  test.each<[string, string, string]>([
    [
      'in the place of the signed one, which moved to the SOAP header',
      'refused: signatureMisplaced',
      requestFor(sealed.replace(delivery, forged), soapHeader(signed)),
    ],
    ['beside the signed one', 'refused: wrongStructure', request.replace(delivery, `${forged}${delivery}`)],
    ['after the signed one', 'refused: wrongStructure', request.replace(delivery, `${delivery}${forged}`)],
    ['with the signed one inside it', 'digestMismatch', request.replace(delivery, forged.replace('</Message>', `</Message>${delivery}`))],
    [
      'with the signed one in an Object of the signature',
      'signatureUnsupported',
      request
        .replace(delivery, forged)
        .replace('</KeyInfo></Signature></SignedDelivery>', `</KeyInfo><Object>${delivery}</Object></Signature></SignedDelivery>`),
    ],
    [
      'in a second SignedDelivery',
      'refused: wrongStructure',
      request.replace('<Seal', `<SignedDelivery xmlns="${m3}">${forged}</SignedDelivery><Seal`),
    ],
    [
      'in a second sealed delivery',
      'refused: wrongStructure',
      request.replace('</deliverSecure></deliverSecure>', '</deliverSecure><deliverSecure/></deliverSecure>'),
    ],
    ['in a second operation', 'refused: notSoap', request.replace('</soap:Body>', '<deliverSecure/></soap:Body>')],
    ['in a second body', 'refused: notSoap', request.replace('</soap:Envelope>', '<soap:Body><x/></soap:Body></soap:Envelope>')],
    [
      'with an id that the reference points at, elsewhere',
      'signatureUnsupported',
      requestFor(sealedDocument(signedDocument(delivery, { referenceUri: '#other' }))),
    ],
    [
      'in another namespace',
      'refused: wrongStructure',
      request.replace(`<SignedDelivery xmlns="${m3}">`, '<SignedDelivery xmlns="urn:other">'),
    ],
  ])('%s', async (_, verdict, document) => {
    expect((await verdictOn(document)).inner).toBe(verdict);
  });
});

describe('a signature counts only in its two places', () => {
  const extra = signatureOn(`<SignedDelivery xmlns="${m3}">${delivery}</SignedDelivery>`);

  test.each<[string, string]>([
    ['twice in the signed delivery', request.replace('</SignedDelivery>', `${extra}</SignedDelivery>`)],
    ['twice in the sealed delivery', request.replace('</deliverSecure></deliverSecure>', `${extra}</deliverSecure></deliverSecure>`)],
    ['inside the delivery', request.replace('</Message>', `${extra}</Message>`)],
    ['inside the seal', request.replace('</Seal>', `${extra}</Seal>`)],
    ['in the SOAP header', requestFor(sealed, soapHeader(extra))],
    ['inside another signature', request.replace('<KeyInfo>', `<KeyInfo>${extra}`)],
    ['before what it signs', `<SignedDelivery xmlns="${m3}">${extra}${delivery}</SignedDelivery>`],
  ])('not %s', async (_, document) => {
    expect((await verdictOn(document)).inner).toBe('refused: signatureMisplaced');
  });

  test('and is missed when it is not there', async () => {
    const stripped = signed.replace(/<Signature .*<\/Signature>/, '');
    expect(await verdictOn(stripped)).toEqual({ inner: 'absent', outer: 'absent' });
    expect(await verdictOn(sealedDocument(stripped))).toEqual({ inner: 'absent', outer: 'valid' });
    const unsealed = `<SealedDelivery xmlns="${m3}">${withoutDeclaration}${sealText}</SealedDelivery>`;
    expect(await verdictOn(unsealed)).toEqual({ inner: 'valid', outer: 'absent' });
  });
});

describe('ids', () => {
  test('a reference to the root’s own id is accepted', async () => {
    expect(await verdictOn(signedDocument(delivery, { referenceUri: '#a' }, ' Id="a"'))).toEqual({ inner: 'valid', outer: 'absent' });
  });

  test('a reference to the id of something inside is refused', async () => {
    const inside = delivery.replace('<Delivery>', '<Delivery Id="a">');
    expect((await verdictOn(signedDocument(inside, { referenceUri: '#a' }))).inner).toBe('signatureUnsupported');
  });

  test.each(['Id', 'ID', 'id', 'xml:id'])('an id that stands twice is refused, also when it is spelt %s', async (name) => {
    const inside = delivery.replace('<Delivery>', `<Delivery ${name}="a">`);
    expect((await verdictOn(signedDocument(inside, { referenceUri: '#a' }, ' Id="a"'))).inner).toBe('refused: duplicateId');
  });
});

test('the sealed delivery of one letter does not vouch for the signed delivery of another', async () => {
  const other = signedDocument(forged).replace(` xmlns="${m3}"`, '');
  expect(await verdictOn(sealed.replace(withoutDeclaration, other))).toEqual({ inner: 'valid', outer: 'digestMismatch' });
});

test('a comment in the middle of a value does not cut it off', async () => {
  const tampered = request.replace('198101052382', '198101052382<!-- -->9');
  expect(await verdictOn(tampered)).toEqual({ inner: 'digestMismatch', outer: 'digestMismatch' });
});

test('text between the parts of a delivery is refused', async () => {
  expect((await verdictOn(request.replace('<Seal', 'x<Seal'))).inner).toBe('refused: wrongStructure');
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { SignedXml } from 'xml-crypto';
import { documentOf, mailboxService, verifyDelivery, writeEnvelope, writeSealedRequest } from '../src/index.ts';
import { mediator, sealed, sender, signed } from './example-calls.ts';
import { exampleDelivery, exampleSeal } from './example-delivery.ts';
import { deliveryText, kommunA, kommunB, m3, root, sealText, uri } from './hand-made.ts';
import { hasTool, runTool } from './tools.ts';
import { trusted, verdictOn } from './verdict.ts';

const folder = mkdtempSync(join(tmpdir(), 'mina-meddelanden-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const rootPem = file('root.pem', root.certificatePem);
const pems = [kommunA, kommunB].map(
  ({ keyPem, certificatePem }, index) => `${file(`${index}.key`, keyPem)},${file(`${index}.crt`, certificatePem)}`,
);

const rootSignature = '/*/*[local-name()="Signature"]';

const verifiedByXmlsec = (document: Uint8Array): string => {
  const path = file('verify.xml', document);
  return runTool('xmlsec1', ['--verify', '--trusted-pem', rootPem, '--enabled-key-data', 'x509', '--node-xpath', rootSignature, path])
    .output;
};

describe.skipIf(!hasTool('xmlsec1'))('xmlsec1', () => {
  test('verifies what we sign', () => {
    expect(verifiedByXmlsec(documentOf(signed))).toMatch(/^OK/m);
  });

  test('verifies what we seal', () => {
    expect(verifiedByXmlsec(documentOf(sealed))).toMatch(/^OK/m);
  });

  test('refuses what we sign once it is changed', () => {
    const changed = documentOf(signed).toString('utf8').replace('Kommun A', 'Kommun C');
    expect(verifiedByXmlsec(Buffer.from(changed))).toMatch(/FAIL/);
  });

  const template = (c14n: string, signatureMethod: string, digestMethod: string): string =>
    `<Signature xmlns="http://www.w3.org/2000/09/xmldsig#"><SignedInfo><CanonicalizationMethod Algorithm="${c14n}"/><SignatureMethod Algorithm="${signatureMethod}"/>` +
    `<Reference URI=""><Transforms><Transform Algorithm="${uri.enveloped}"/></Transforms><DigestMethod Algorithm="${digestMethod}"/><DigestValue/></Reference></SignedInfo>` +
    '<SignatureValue/><KeyInfo><X509Data/></KeyInfo></Signature>';

  const signWithXmlsec = (document: string, pem: string | undefined, extra: readonly string[] = []): string => {
    const path = file('sign.xml', document);
    const { ok, output, stdout } = runTool('xmlsec1', [
      '--sign',
      '--privkey-pem',
      pem ?? '',
      '--node-xpath',
      rootSignature,
      ...extra,
      path,
    ]);
    if (!ok) throw new Error(output);
    return stdout.toString('utf8');
  };

  const withoutDeclaration = (document: string): string => document.replace(/^<\?xml[^>]*>\s*/, '').trim();

  test.each([uri.exclusive, uri.inclusive, `${uri.inclusive}#WithComments`])('is believed when it signs with %s', async (c14n) => {
    const document = signWithXmlsec(
      `<SignedDelivery xmlns="${m3}">${deliveryText()}${template(c14n, uri.rsaSha256, uri.sha256)}</SignedDelivery>`,
      pems[0],
    );
    expect(await verdictOn(document)).toEqual({ inner: 'valid', outer: 'absent' });
    expect((await verdictOn(document.replace('Kommun A', 'Kommun C'))).inner).toBe('digestMismatch');
  });

  test('is believed when it seals what it signed, with its line breaks', async () => {
    const make = template(uri.exclusive, uri.rsaSha256, uri.sha256);
    const inner = withoutDeclaration(signWithXmlsec(`<SignedDelivery xmlns="${m3}">${deliveryText()}${make}</SignedDelivery>`, pems[0]));
    const open = `<SealedDelivery xmlns="${m3}">${inner.replace(` xmlns="${m3}"`, '')}${sealText}`;
    const document = signWithXmlsec(`${open}${make}</SealedDelivery>`, pems[1]);
    expect(await verdictOn(document)).toEqual({ inner: 'valid', outer: 'valid' });
  });

  test('is not believed when it hashes prefixes, and the reason says so', async () => {
    const prefixed = (xml: string): string => xml.replaceAll(/<(\/?)(\w)/g, '<$1p:$2').replace(`xmlns="${m3}"`, `xmlns:p="${m3}"`);
    const delivery = prefixed(`<SignedDelivery xmlns="${m3}"><Delivery><Header a="1">å &amp; b</Header></Delivery></SignedDelivery>`);
    const make = template(uri.exclusive, uri.rsaSha256, uri.sha256);
    const document = signWithXmlsec(delivery.replace('</p:SignedDelivery>', `${make}</p:SignedDelivery>`), pems[0]);
    const { inner } = await verifyDelivery(Buffer.from(document), { trust: trusted });
    expect(inner).toMatchObject({ state: 'invalid', code: 'digestMismatch', reason: expect.stringContaining('with its prefixes') });
  });

  test('is believed with SHA-1 only when that is switched on', async () => {
    const document = signWithXmlsec(
      `<SignedDelivery xmlns="${m3}">${deliveryText()}${template(uri.exclusive, uri.rsaSha1, uri.sha1)}</SignedDelivery>`,
      pems[0],
    );
    expect((await verdictOn(document)).inner).toBe('sha1');
    expect((await verdictOn(document, { allowSha1: true })).inner).toBe('valid');
  });
});

describe('xml-crypto', () => {
  const verifies = (document: string): boolean => {
    const signature = /<Signature (?:(?!<Signature ).)*<\/Signature>(?=<\/S\w+Delivery>$)/s.exec(document)?.[0] ?? '';
    const judge = new SignedXml({ publicCert: document.includes('<Seal>') ? kommunB.certificatePem : kommunA.certificatePem });
    judge.loadSignature(signature);
    return judge.checkSignature(document);
  };

  test('verifies what we sign', () => {
    expect(verifies(documentOf(signed).toString('utf8'))).toBe(true);
  });
});

test('what we seal comes back from the bytes that were hashed', async () => {
  const { inner, outer } = await verifyDelivery(writeEnvelope(mailboxService.deliverSecure.request, { delivery: sealed }), {
    trust: trusted,
  });
  expect([inner, outer]).toMatchObject([
    { state: 'valid', organisationNumber: '162021004748' },
    { state: 'valid', organisationNumber: '162021003898' },
  ]);
});

test('a request written in one go is the one that is written in steps', () => {
  const [delivery, seal] = [exampleDelivery(), exampleSeal];
  const inOneGo = writeSealedRequest({
    delivery,
    sender,
    seal,
    mediator,
  });
  expect(inOneGo.toString('utf8')).toBe(writeEnvelope(mailboxService.deliverSecure.request, { delivery: sealed }).toString('utf8'));
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { documentOf, mailboxService, signDelivery, writeEnvelope } from '#mina-meddelanden';
import { contractFolder, schemaCheck } from '../../../packages/mina-meddelanden/test/schema.ts';
import { hasTool, runTool } from '../../../packages/mina-meddelanden/test/tools.ts';
import { type AppUnderTest, startApp } from '../app-under-test.ts';
import { openFor } from './post-box.ts';
import { deliveryOf, identityPems, messageOf, numbers, type Operator, operatorOf, readAnswer, requestOf, signer } from './wire-operator.ts';

// Judges that are not ours: xmllint with the contract's own interface files, and xmlsec1 as another organisation's software.

let app: AppUnderTest;
let operator: Operator;
const folder = mkdtempSync(join(tmpdir(), 'wire-judges-'));

beforeAll(async () => {
  app = await startApp();
  operator = operatorOf(app);
  await openFor(app, 'astrid');
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await app.close();
});

const bodyOf = (soap: Buffer): Buffer => {
  const [, body = ''] = /<soapenv:Body>(.*)<\/soapenv:Body>/s.exec(soap.toString('utf8')) ?? [];
  const [, detail] = /<detail>(.*)<\/detail>/s.exec(body) ?? [];
  return Buffer.from(detail ?? body);
};

describe.skipIf(contractFolder === null || !hasTool('xmllint'))('xmllint with the interface files', () => {
  test('finds every answer of the operator valid: receipts, letters to nobody, notices and faults', async () => {
    const { header, body } = messageOf();
    const notification = {
      header: { sender: { id: numbers.sender, name: 'Kommun A' }, recipients: [numbers.astrid, '198101052382'] },
      message: { header, body },
    };
    const requests: [Uint8Array, string?][] = [
      [requestOf()],
      [requestOf(deliveryOf(messageOf(), { recipient: '198101052382' }))],
      [requestOf(deliveryOf(), { signaturesOk: false })],
      [requestOf(), numbers.stranger],
      [Buffer.from('<a>')],
      [Buffer.alloc(2_097_153, 0x20)],
      [writeEnvelope(mailboxService.notify.request, { notification })],
    ];
    const answers = await Promise.all(requests.map(([request, caller]) => operator.deliver(request, caller)));
    expect(schemaCheck(contractFolder ?? '')(answers.map((answer) => bodyOf(answer.body)))).toEqual([]);
  });
});

describe.skipIf(!hasTool('xmlsec1'))('what xmlsec1 has signed and sealed', () => {
  const uri = 'http://www.w3.org/2000/09/xmldsig#';
  const template = `<Signature xmlns="${uri}"><SignedInfo><CanonicalizationMethod Algorithm="http://www.w3.org/2001/10/xml-exc-c14n#"/><SignatureMethod Algorithm="http://www.w3.org/2001/04/xmldsig-more#rsa-sha256"/><Reference URI=""><Transforms><Transform Algorithm="${uri}enveloped-signature"/></Transforms><DigestMethod Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"/><DigestValue/></Reference></SignedInfo><SignatureValue/><KeyInfo><X509Data/></KeyInfo></Signature>`;
  const m3 = 'http://minameddelanden.gov.se/schema/Message/v3';

  const sign = (document: string, number: string): string => {
    const { certificatePem, keyPem } = identityPems(number);
    const [key, certificate, path] = ['key.pem', 'certificate.pem', 'letter.xml'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    writeFileSync(key, keyPem);
    writeFileSync(certificate, certificatePem);
    writeFileSync(path, document);
    const { ok, output, stdout } = runTool('xmlsec1', [
      '--sign',
      '--privkey-pem',
      `${key},${certificate}`,
      '--node-xpath',
      '/*/*[local-name()="Signature"]',
      path,
    ]);
    if (!ok) throw new Error(output);
    return stdout
      .toString('utf8')
      .replace(/^<\?xml[^>]*>\s*/, '')
      .trim();
  };

  test('is delivered, with the line breaks it writes, and noted as such', async () => {
    const message = messageOf();
    const [, delivery = ''] =
      /(<Delivery>.*<\/Delivery>)/s.exec(documentOf(signDelivery(deliveryOf(message), signer(numbers.sender))).toString('utf8')) ?? [];
    const signed = sign(`<SignedDelivery xmlns="${m3}">${delivery}${template}</SignedDelivery>`, numbers.sender);
    const m1 = 'http://minameddelanden.gov.se/schema/Message';
    const seal = `<Seal><ReceivedTime xmlns="${m1}">2026-01-15</ReceivedTime><SignaturesOK xmlns="${m1}">true</SignaturesOK></Seal>`;
    const sealed = sign(
      `<SealedDelivery xmlns="${m3}">${signed.replace(` xmlns="${m3}"`, '')}${seal}${template}</SealedDelivery>`,
      numbers.mediator,
    );
    const [, inside = ''] = /^<SealedDelivery[^>]*>(.*)<\/SealedDelivery>$/s.exec(sealed) ?? [];
    const sv3 = 'http://minameddelanden.gov.se/schema/Service/v3';
    // With a prefix on the outside and white space between, as other software writes it.
    const request = `<?xml version="1.0" encoding="UTF-8"?>
<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>
<v:deliverSecure xmlns:v="${sv3}"><v:deliverSecure>${inside.replace('<SignedDelivery>', `<SignedDelivery xmlns="${m3}">`).replace('<Seal>', `<Seal xmlns="${m3}">`)}</v:deliverSecure></v:deliverSecure>
</s:Body></s:Envelope>`;
    expect(readAnswer(await operator.deliver(Buffer.from(request)))).toMatchObject({ delivered: true });
    const { rows } = await app.database.pool.query('select sealed_form from mailbox.letter where message_id = $1', [message.header.id]);
    expect(rows).toHaveLength(1);
  });
});

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestEId } from '@budkavle/test-e-id/sign-agreement';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recipientService, type SignatureData } from '#mina-meddelanden';
import { demoIdentity, organisationSubject } from '../../../packages/mina-meddelanden/src/demo/index.ts';
import { hasTool, runTool } from '../../../packages/mina-meddelanden/test/tools.ts';
import { astrid, domain, karin, numbers, type RegisterUnderTest, startRegister } from './register-under-test.ts';

let register: RegisterUnderTest;
beforeAll(async () => {
  register = await startRegister();
});
afterAll(() => register.close());

const agreement = 'Jag godkänner villkoren & <intygar> detta.\r\nÅäö 𝄞';

const registerWith = (agreementText: string, signatures: readonly SignatureData[], id = astrid.personalNumber) => {
  const accountRequest = { id, type: 'Create' as const, agreementText, timestamp: '2026-11-22', serviceSupplier: domain };
  return register.ask(recipientService.register, { accountRequest, accountType: 'Secure', signatures }, numbers.box);
};

const accounts = async (): Promise<number> => {
  const { rows } = await register.app.database.pool.query<{ n: number }>('select count(*) as n from register.recipient');
  return rows[0]?.n ?? -1;
};

const sign = async (text = agreement, person = astrid): Promise<SignatureData> => register.eId.signAgreement(person, text);
const xmlOf = ({ signature }: SignatureData): string => Buffer.from(signature).toString('utf8');
const changed = (data: SignatureData, change: (xml: string) => string): SignatureData => ({
  ...data,
  signature: Buffer.from(change(xmlOf(data))),
});
const base64 = (text: string): string => Buffer.from(text).toString('base64');

const issued = (settings: Omit<Parameters<typeof demoIdentity>[0], 'isAuthority'>) =>
  createTestEId(demoIdentity({ isAuthority: false, ...settings }));

describe('a signature opens no mailbox', () => {
  const refused: [string, () => Promise<{ text?: string; data: SignatureData[] }>][] = [
    ['on another text', async () => ({ data: [await sign('Något annat')] })],
    ['on the text with other line ends', async () => ({ data: [await sign(agreement.replace('\r\n', '\n'))] })],
    ['on the text with a blank more', async () => ({ data: [await sign(`${agreement} `)] })],
    ['on the text in another composition of å', async () => ({ data: [await sign(agreement.normalize('NFD'))] })],
    ['of another person', async () => ({ data: [await sign(agreement, karin)] })],
    ['of an e-ID that is not trusted', async () => ({ data: [await createTestEId().signAgreement(astrid, agreement)] })],
    [
      'whose certificate is said to be another person’s',
      async () => ({ data: [{ ...(await sign(agreement, karin)), certificate: (await sign()).certificate }] }),
    ],
    [
      'whose signed text was exchanged afterwards',
      async () => ({ data: [changed(await sign('Nej'), (xml) => xml.replace(base64('Nej'), base64(agreement)))] }),
    ],
    [
      'whose document holds the text beside what was signed',
      async () => ({
        data: [
          changed(await sign('Nej'), (xml) =>
            xml.replace(
              '<Object>',
              `<Object><bankIdSignedData xmlns="http://www.bankid.com/signature/v1.0.0/types"><usrVisibleData>${base64(agreement)}</usrVisibleData></bankIdSignedData></Object><Object>`,
            ),
          ),
        ],
      }),
    ],
    [
      'where the signed part has moved into another wrapping',
      async () => ({ data: [changed(await sign('Nej'), (xml) => xml.replace('<Object>', '<Object Id="bidSignedData">'))] }),
    ],
    [
      'with SHA-1',
      async () => ({
        data: [
          changed(await sign(), (xml) =>
            xml.replace('http://www.w3.org/2001/04/xmldsig-more#rsa-sha256', 'http://www.w3.org/2000/09/xmldsig#rsa-sha1'),
          ),
        ],
      }),
    ],
    ['with a DTD', async () => ({ data: [changed(await sign(), (xml) => `<!DOCTYPE Signature [<!ENTITY a "b">]>${xml}`)] })],
    ['that is cut off', async () => ({ data: [changed(await sign(), (xml) => xml.slice(0, 900))] })],
    [
      'that only says who has signed',
      async () => ({
        data: [
          {
            signature: Buffer.from(`SERIALNUMBER=${astrid.personalNumber}, CN=${astrid.name}`),
            certificate: `SERIALNUMBER=${astrid.personalNumber}`,
          },
        ],
      }),
    ],
    ['in another encoding', async () => ({ data: [{ ...(await sign()), encodingOfSignedText: 'ISO-8859-1' }] })],
    ['without a certificate', async () => ({ data: [{ ...(await sign()), certificate: '' }] })],
    [
      'of somebody whom an ordinary certificate vouches for',
      async () => ({ data: [await issued({ subject: [{ CN: 'Ingen utfärdare' }] }).signAgreement(astrid, agreement)] }),
    ],
  ];

  test.each(refused)('%s', async (_, make) => {
    const { text = agreement, data } = await make();
    await expect(registerWith(text, data)).rejects.toThrow('5010');
    expect(await accounts()).toBe(0);
  });

  test('for a company when an organisation has signed, whatever number it has', async () => {
    const eId = createTestEId();
    const organisation = demoIdentity({ subject: organisationSubject(numbers.company, 'Exempel AB', 'x') });
    const data = { ...(await eId.signAgreement(astrid, agreement)), certificate: organisation.certificate.toString('base64') };
    await expect(registerWith(agreement, [data], numbers.company)).rejects.toThrow('5010');
  });
});

describe('a signature', () => {
  test('counts when the text is the same to the byte, with the certificate in base64 or PEM', async () => {
    const data = await sign();
    const pem = `-----BEGIN CERTIFICATE-----\n${data.certificate.replaceAll(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`;
    expect((await registerWith(agreement, [{ ...data, certificate: pem }])).return.status).toBe('Complete');
    expect(await accounts()).toBe(1);
  });

  test('that has opened a mailbox cannot close it, nor open it again once it is closed', async () => {
    const data = await sign('En gång');
    const close = (signatures: SignatureData[], agreementText: string) =>
      register.ask(
        recipientService.deregister,
        {
          deregisterAccount: { id: astrid.personalNumber, type: 'Delete', agreementText, timestamp: '2026-11-22', serviceSupplier: domain },
          signatures,
        },
        numbers.box,
      );
    await close([await sign('Stäng')], 'Stäng');
    await registerWith('En gång', [data]);
    // The same again changes nothing and is answered alike: the answer may have been lost.
    expect((await registerWith('En gång', [data])).return.status).toBe('Complete');
    await expect(close([data], 'En gång')).rejects.toThrow('5010');
    await close([await sign('Stäng igen')], 'Stäng igen');
    await expect(registerWith('En gång', [data])).rejects.toThrow('5010');
  });

  test('of the right person counts among others', async () => {
    const text = 'Vi är två';
    expect((await registerWith(text, [await sign(text, karin), await sign(text)])).return.signedBy).toEqual([
      { id: astrid.personalNumber, name: astrid.name },
    ]);
  });
});

test.skipIf(!hasTool('xmlsec1'))('xmlsec1 finds the demo e-ID’s signature right, so that ours is not the only judge', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'agreement-'));
  const [root, document] = [join(folder, 'root.pem'), join(folder, 'signature.xml')];
  writeFileSync(root, register.eId.rootPem);
  writeFileSync(document, xmlOf(await sign()));
  const verified = (): string =>
    runTool('xmlsec1', ['--verify', '--trusted-pem', root, '--enabled-key-data', 'x509', '--id-attr:Id', 'bankIdSignedData', document])
      .output;
  expect(verified()).toMatch(/^OK/m);
  writeFileSync(document, xmlOf(await sign()).replace(base64(agreement), base64('Nej')));
  expect(verified()).toMatch(/FAIL/);
});

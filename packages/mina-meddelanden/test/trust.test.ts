import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from 'vitest';
import {
  type DemoCertificateSettings,
  type DemoIdentity,
  demoIdentity,
  demoRevocationList,
  type NamePart,
  organisationSubject,
} from '../src/demo/index.ts';
import { fetchRevocationList, readCertificate, revocationByList, type TrustSettings } from '../src/index.ts';
import { certificateElement, deliveryText, identityOf, root, signedDocument } from './hand-made.ts';
import { trusted, verdictOn } from './verdict.ts';

const subject = organisationSubject('162021004748', 'Kommun A', 'a.example');
const caSubject = (name: string): NamePart[] => [{ C: 'SE' }, { CN: name }];

const verdictFor = async (
  identity: DemoIdentity,
  trust: TrustSettings = trusted,
  chain: readonly DemoIdentity[] = [],
  when?: Date,
): Promise<string> => {
  const keyInfo = `<KeyInfo><X509Data>${[identity, ...chain].map(certificateElement).join('')}</X509Data></KeyInfo>`;
  return (await verdictOn(signedDocument(deliveryText(), { identity, keyInfo }), { trust, ...(when && { when }) })).inner;
};

const issued = (settings: Partial<DemoCertificateSettings>): DemoIdentity => demoIdentity({ subject, issuer: root, ...settings });

describe('a signer is trusted', () => {
  test('whose certificate a configured root has issued', async () => {
    expect(await verdictFor(issued({}))).toBe('valid');
  });

  test('through an authority whose certificate comes along, in any order', async () => {
    const middle = demoIdentity({ subject: caSubject('Middle'), issuer: root, isAuthority: true });
    const signer = issued({ issuer: middle });
    expect(await verdictFor(signer, trusted, [middle])).toBe('valid');
    expect(await verdictFor(signer, trusted, [root, middle])).toBe('valid');
    expect(await verdictFor(signer)).toBe('untrusted');
  });

  test('whose own certificate is configured', async () => {
    const pinned = demoIdentity({ subject });
    expect(await verdictFor(pinned, { roots: [readCertificate(pinned.certificate)] })).toBe('valid');
  });
});

describe('a signer is not trusted', () => {
  const past = { from: new Date('2020-01-01'), to: new Date('2021-01-01') };

  test.each<[string, string, () => DemoIdentity]>([
    [
      'whose root is unknown',
      'untrusted',
      () => identityOf('162021004748', 'Kommun A', demoIdentity({ subject: root.subject, isAuthority: true })),
    ],
    ['who has signed the certificate himself', 'untrusted', () => demoIdentity({ subject })],
    ['whose certificate has expired', 'notValidNow', () => issued(past)],
    ['whose certificate is not valid yet', 'notValidNow', () => issued({ from: new Date(Date.now() + 86_400_000) })],
    ['whose certificate is for encryption only', 'untrusted', () => issued({ keyUsage: ['keyEncipherment'] })],
    ['whose key is short', 'untrusted', () => issued({ keyBits: 1024 })],
    ['whose certificate names no organisation', 'noOrganisationNumber', () => issued({ subject: [{ C: 'SE' }, { CN: '162021004748' }] })],
    ['whose certificate names a person', 'noOrganisationNumber', () => issued({ subject: [{ serialNumber: '198101052382', CN: 'A' }] })],
    [
      'whose certificate names two organisations',
      'noOrganisationNumber',
      () => issued({ subject: [{ serialNumber: '162021004748' }, { serialNumber: '162021003898' }] }),
    ],
  ])('%s', async (_, code, make) => {
    expect(await verdictFor(make())).toBe(code);
  });

  test('whose issuer is no authority', async () => {
    const ordinary = issued({ subject: organisationSubject('162021003898', 'Kommun B', 'b') });
    expect(await verdictFor(issued({ issuer: ordinary }), trusted, [ordinary])).toBe('untrusted');
  });

  test('whose issuer may not sign certificates', async () => {
    const middle = demoIdentity({ subject: caSubject('Middle'), issuer: root, isAuthority: true, keyUsage: ['crlSign'] });
    expect(await verdictFor(issued({ issuer: middle }), trusted, [middle])).toBe('untrusted');
  });

  test('whose issuer has expired', async () => {
    const middle = demoIdentity({ subject: caSubject('Middle'), issuer: root, isAuthority: true, ...past });
    expect(await verdictFor(issued({ issuer: middle }), trusted, [middle])).toBe('notValidNow');
  });

  test('with more authorities on the path than one of them allows', async () => {
    const first = demoIdentity({ subject: caSubject('First'), issuer: root, isAuthority: true, pathLength: 0 });
    const second = demoIdentity({ subject: caSubject('Second'), issuer: first, isAuthority: true });
    expect(await verdictFor(issued({ issuer: second }), trusted, [second, first])).toBe('untrusted');
    expect(await verdictFor(issued({ issuer: first }), trusted, [first])).toBe('valid');
  });

  test('at a moment when the certificate was not valid', async () => {
    expect(await verdictFor(issued({}), trusted, [], new Date('2001-01-01'))).toBe('notValidNow');
  });
});

describe('revocation', () => {
  const address = 'http://crl.example/list.crl';
  const signer = issued({ crlAddress: address });
  const serial = readCertificate(signer.certificate).serialNumber;

  const withList = (list: () => Buffer, more: { whenUnknown?: 'accept' | 'refuse' } = {}): { trust: TrustSettings; fetched: string[] } => {
    const fetched: string[] = [];
    const fetchList = async (from: string): Promise<Buffer> => {
      fetched.push(from);
      return list();
    };
    return { trust: { ...trusted, revocation: revocationByList({ fetchList, ...more }) }, fetched };
  };

  test('refuses a certificate that is on the list', async () => {
    expect(await verdictFor(signer, withList(() => demoRevocationList(root, ['01', serial])).trust)).toBe('revoked');
  });

  test('accepts one that is not, and asks once for many letters', async () => {
    const { trust, fetched } = withList(() => demoRevocationList(root, ['01']));
    expect(await Promise.all(Array.from({ length: 5 }, () => verdictFor(signer, trust)))).toEqual(Array(5).fill('valid'));
    expect(await verdictFor(signer, trust)).toBe('valid');
    expect(fetched).toEqual([address]);
  });

  test('asks again when the list has run out', async () => {
    const { trust, fetched } = withList(() => demoRevocationList(root, [], new Date(Date.now() + 1000)));
    await verdictFor(signer, trust);
    await verdictFor(signer, trust, [], new Date(Date.now() + 2000));
    expect(fetched).toHaveLength(2);
  });

  const failing = (): Buffer => {
    throw new Error('no route to host');
  };

  test.each<[string, () => Buffer]>([
    ['cannot be fetched', failing],
    ['is old', () => demoRevocationList(root, [], new Date(Date.now() - 500))],
    ['is somebody else’s', () => demoRevocationList(demoIdentity({ subject: caSubject('Other'), isAuthority: true }), [])],
    ['is forged', () => demoRevocationList(demoIdentity({ subject: root.subject, isAuthority: true }), [])],
    ['is rubbish', () => Buffer.from('<html>')],
    ['is cut off', () => demoRevocationList(root, []).subarray(0, 100)],
  ])('refuses when the list %s', async (_, list) => {
    expect(await verdictFor(signer, withList(list).trust)).toBe('revocationUnknown');
  });

  test('can be told to accept when the list cannot be had', async () => {
    expect(await verdictFor(signer, withList(failing, { whenUnknown: 'accept' }).trust)).toBe('valid');
  });

  test('refuses a certificate that says nothing of a list', async () => {
    expect(await verdictFor(issued({}), withList(failing).trust)).toBe('revocationUnknown');
  });

  test('is asked over HTTP at the address in the certificate', async () => {
    const server = createServer((request, response) => {
      response.writeHead(request.url === '/list.crl' ? 200 : 404).end(request.url === '/list.crl' ? list : '');
    });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const [listed, lost] = ['/list.crl', '/lost.crl'].map((path) => issued({ crlAddress: `${at}${path}` })) as [DemoIdentity, DemoIdentity];
    const list = demoRevocationList(root, [readCertificate(listed.certificate).serialNumber]);
    const trust = { ...trusted, revocation: revocationByList({ fetchList: fetchRevocationList }) };
    expect(await verdictFor(listed, trust)).toBe('revoked');
    expect(await verdictFor(lost, trust)).toBe('revocationUnknown');
    server.close();
  });
});

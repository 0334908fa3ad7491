import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  documentOf,
  mailboxService,
  type SecureDelivery,
  sealDelivery,
  signDelivery,
  signerOf,
  writeEnvelope,
} from '@budkavle/mina-meddelanden/source';
import { demoIdentity, organisationSubject } from '@budkavle/mina-meddelanden/source/demo';
import { afterAll, describe, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'letter-verify-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const root = demoIdentity({ subject: [{ CN: 'Test CA' }], isAuthority: true });
const [sender, mediator] = ['162021004748', '162021003898'].map((number) => {
  const { certificatePem, key } = demoIdentity({ subject: organisationSubject(number, 'Kommun', 'a.example'), issuer: root });
  return signerOf({ certificate: certificatePem, key });
}) as [ReturnType<typeof signerOf>, ReturnType<typeof signerOf>];

const delivery: SecureDelivery = {
  header: { sender: { id: '162021004748', name: 'Kommun A' }, recipient: '198101052382' },
  messages: [
    {
      header: { id: 'id-1', subject: 'Beslut', supportInfo: { text: 'Kontakta oss' }, metadata: [], language: 'svSE' },
      body: { contentType: 'text/plain', body: Buffer.from('Hej!') },
      attachments: [],
    },
  ],
};
const signed = signDelivery(delivery, sender);
const sealed = sealDelivery(signed, { receivedTime: '2026-01-15', signaturesOk: true }, mediator);
const request = writeEnvelope(mailboxService.deliverSecure.request, { delivery: sealed });
const requestFile = file('request.xml', request);
const roots = file('roots.pem', root.certificatePem);

type Answer = { exitCode: number; verdict: Record<string, unknown> };

const budkavle = async (...args: string[]): Promise<Answer> =>
  new Promise((resolve) => {
    const main = join(import.meta.dirname, '../../src/cli/main.ts');
    execFile(process.execPath, [main, 'letter', 'verify', ...args], (error, stdout) => {
      const last = stdout.trim().split('\n').at(-1) ?? '{}';
      resolve({ exitCode: typeof error?.code === 'number' ? error.code : 0, verdict: JSON.parse(last) as Record<string, unknown> });
    });
  });

const valid = { inner: 'valid', outer: 'valid', signers: ['162021004748', '162021003898'], recipient: '198101052382', reason: null };

describe('budkavle letter verify', () => {
  test('tells who signed a request and to whom it goes', async () => {
    expect(await budkavle('--trust-any', requestFile)).toEqual({ exitCode: 0, verdict: valid });
  });

  test('believes certificates that lead to the roots it is given', async () => {
    expect(await budkavle('--roots', roots, requestFile)).toEqual({ exitCode: 0, verdict: valid });
  });

  test('believes nobody without roots', async () => {
    expect(await budkavle(requestFile)).toMatchObject({
      exitCode: 1,
      verdict: { inner: 'invalid', outer: 'invalid', signers: [], recipient: null },
    });
  });

  test('takes a sealed or a signed delivery by itself', async () => {
    expect((await budkavle('--trust-any', file('sealed.xml', documentOf(sealed)))).verdict).toEqual(valid);
    expect((await budkavle('--trust-any', file('signed.xml', documentOf(signed)))).verdict).toEqual({
      ...valid,
      outer: 'absent',
      signers: ['162021004748'],
    });
  });

  test('says which signature does not hold, and why', async () => {
    const changed = file('changed.xml', request.toString('utf8').replace('2026-01-15', '2026-01-16'));
    const { exitCode, verdict } = await budkavle('--trust-any', changed);
    expect([exitCode, verdict['inner'], verdict['outer'], verdict['signers']]).toEqual([1, 'valid', 'invalid', ['162021004748']]);
    expect(verdict['reason']).toMatch(/^outer: the digest does not match SealedDelivery/);
  });

  test('refuses a document that is dangerous or something else', async () => {
    const dangerous = file('dtd.xml', `<!DOCTYPE x>${request.toString('utf8')}`);
    expect((await budkavle('--trust-any', dangerous)).verdict).toMatchObject({
      inner: 'invalid',
      outer: 'invalid',
      signers: [],
      recipient: null,
    });
    expect((await budkavle('--trust-any', file('other.xml', '<x/>'))).verdict).toMatchObject({ inner: 'absent', outer: 'absent' });
  });

  test('answers in the same way when it is used wrongly', async () => {
    expect(await budkavle('--trust-any')).toMatchObject({ exitCode: 2, verdict: { inner: 'invalid', reason: 'no FILE was given' } });
    expect(await budkavle(join(folder, 'missing.xml'))).toMatchObject({ exitCode: 2 });
    expect(await budkavle('--roots', requestFile, requestFile)).toMatchObject({ exitCode: 2 });
  });
});

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoIdentity, organisationSubject } from '@budkavle/mina-meddelanden/source/demo';
import { afterAll, expect, test } from 'vitest';
import { createIdentityStore, type IdentityFiles } from '../../src/platform/certificates/identity-store.ts';
import type { IdentityStore } from '../../src/platform/certificates/organisation-identity.ts';
import { createSenderIdentities } from '../../src/platform/certificates/sender-identities.ts';

const folder = mkdtempSync(join(tmpdir(), 'certificates-'));
const opened: IdentityStore[] = [];
afterAll(() => {
  for (const store of opened) store.close();
  rmSync(folder, { recursive: true });
});

const day = 86_400_000;
const ago = (days: number): Date => new Date(Date.now() - days * day);
const root = demoIdentity({ subject: [{ C: 'SE' }, { CN: 'Test CA' }], isAuthority: true });
const between = demoIdentity({ subject: [{ C: 'SE' }, { CN: 'Test CA 2' }], isAuthority: true, issuer: root });
const subject = organisationSubject('162021004748', 'Kommun A', 'a.example');
const kommun = demoIdentity({ subject, issuer: root, from: ago(10) });
const renewed = demoIdentity({ subject, issuer: between, from: ago(1), to: ago(-100) });
const expired = demoIdentity({ subject, issuer: root, from: ago(400), to: ago(2) });
const other = demoIdentity({ subject: organisationSubject('162021003898', 'Kommun B', 'b.example'), issuer: root });

const file = (name: string, ...contents: (string | Buffer)[]): string => {
  const path = join(folder, name);
  writeFileSync(path, Buffer.concat(contents.map((part) => Buffer.from(part))));
  return path;
};
const roots = file('roots.pem', root.certificatePem);

const open = (files: Partial<IdentityFiles> & { certificateFiles: readonly string[] }): IdentityStore => {
  const store = createIdentityStore({ rootsFile: roots, ...files });
  opened.push(store);
  return store;
};

const pkcs12 = (name: string, password: string, ...options: string[]): string => {
  const key = file(`${name}.key`, kommun.keyPem);
  const certificate = file(`${name}.crt`, kommun.certificatePem);
  const out = join(folder, `${name}.p12`);
  execFileSync('openssl', [
    'pkcs12',
    '-export',
    '-inkey',
    key,
    '-in',
    certificate,
    '-out',
    out,
    '-passout',
    `pass:${password}`,
    ...options,
  ]);
  return out;
};

test('certificate and key are read from one PEM file or from two', () => {
  const one = open({ certificateFiles: [file('both.pem', kommun.keyPem, kommun.certificatePem)] });
  const two = open({ certificateFiles: [file('only.crt', kommun.certificatePem), file('only.key', kommun.keyPem)] });
  expect(one.current().organisationNumber).toBe('162021004748');
  expect(two.current()).toEqual(one.current());
  expect(one.current().fingerprint).toMatch(/^[0-9a-f]{64}$/);
  expect(one.rootsPem()).toContain('BEGIN CERTIFICATE');
});

test('a PKCS#12 file is opened, whether it is sealed as today or as long ago', () => {
  const today = pkcs12('today', 'hemligt');
  const longAgo = pkcs12('long-ago', 'hemligt', '-keypbe', 'PBE-SHA1-3DES', '-certpbe', 'PBE-SHA1-3DES', '-macalg', 'sha1');
  const pem = open({ certificateFiles: [file('same.pem', kommun.keyPem, kommun.certificatePem)] });
  for (const path of [today, longAgo]) {
    const { fingerprint, organisationNumber, keyPem } = open({ certificateFiles: [path], password: 'hemligt' }).current();
    expect({ fingerprint, organisationNumber }).toEqual({
      fingerprint: pem.current().fingerprint,
      organisationNumber: '162021004748',
    });
    expect(keyPem).toContain('PRIVATE KEY');
  }
  expect(() => open({ certificateFiles: [today], password: 'fel' })).toThrow(/CERTIFICATE_PASSWORD may be the wrong one/);
});

test('with several certificates the newest that is valid now is used, with those between it and the root', () => {
  const store = open({
    certificateFiles: [
      file('old.pem', kommun.certificatePem, kommun.keyPem),
      file('new.pem', renewed.certificatePem, between.certificatePem, renewed.keyPem),
      file('gone.pem', expired.certificatePem, expired.keyPem),
    ],
  });
  expect(store.all()).toHaveLength(3);
  expect(store.current().certificatePem.match(/BEGIN CERTIFICATE/g)).toHaveLength(2);
  expect(Math.round((Number(store.current().expiresAt) - Date.now()) / day)).toBe(100);
});

test('what is wrong stops the start with one sentence', () => {
  const wrong: [readonly string[], RegExp][] = [
    [[join(folder, 'missing.pem')], /missing\.pem cannot be read \(ENOENT\)/],
    [
      [file('expired.pem', expired.certificatePem, expired.keyPem)],
      /of 162021004748 in .*expired\.pem expired on \d{4}-\d\d-\d\d\. Order a new one/,
    ],
    [[file('mixed.pem', kommun.certificatePem, other.keyPem)], /fits no certificate/],
    [[file('keyless.pem', kommun.certificatePem)], /has no key there that fits it/],
    [[file('text.pem', 'hello')], /holds neither a certificate nor a key/],
    [[file('broken.p12', Buffer.from('3003020103', 'hex'))], /damaged, not PEM or PKCS#12/],
    [[file('a.pem', kommun.certificatePem, kommun.keyPem), file('b.pem', other.certificatePem, other.keyPem)], /different organisations/],
    [[], /No certificate file is given/],
  ];
  for (const [certificateFiles, sentence] of wrong) expect(() => open({ certificateFiles })).toThrow(sentence);
  const fine = file('fine.pem', kommun.certificatePem, kommun.keyPem);
  expect(() => open({ certificateFiles: [fine], rootsFile: file('empty.pem', '') })).toThrow(/holds no certificate that can be read/);
});

test('a new certificate is taken in without a restart, and a half-written one is waited for', async () => {
  const path = file('live.pem', kommun.certificatePem, kommun.keyPem);
  const problems: string[] = [];
  const store = open({ certificateFiles: [path], checkEverySeconds: 0.02, onProblem: (sentence) => problems.push(sentence) });
  const before = store.current().fingerprint;
  const changed = new Promise<void>((resolve) => store.onChange(resolve));
  file('live.pem', renewed.certificatePem);
  await expect.poll(() => problems.length).toBe(1);
  expect(store.current().fingerprint).toBe(before);
  file('live.pem', renewed.certificatePem, renewed.keyPem, kommun.certificatePem, kommun.keyPem);
  await changed;
  expect(store.current().fingerprint).not.toBe(before);
  expect(store.all().map(({ fingerprint }) => fingerprint)).toContain(before);
});

test('senders’ own keys are one file each: each sender has its own, and a stranger has none', () => {
  const senders = createSenderIdentities({
    certificateFiles: [
      file('sender-a.pem', kommun.certificatePem, kommun.keyPem),
      file('sender-b.pem', other.certificatePem, other.keyPem),
    ],
    rootsFile: roots,
  });
  opened.push(...senders.stores);
  expect(senders.of('162021004748')?.organisationNumber).toBe('162021004748');
  expect(senders.of('162021003898')?.organisationNumber).toBe('162021003898');
  expect(senders.of('165599999991')).toBeUndefined();
  expect(senders.all()).toHaveLength(2);
});

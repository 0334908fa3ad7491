import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readCertificates } from '#mina-meddelanden';
import { createIdentityStore } from '../../src/platform/certificates/identity-store.ts';

const folder = mkdtempSync(join(tmpdir(), 'made-'));
afterAll(() => rmSync(folder, { recursive: true }));

const make = (...args: string[]): { status: number | null; out: string; problem: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('scripts/certificates.ts'), ...args], { encoding: 'utf8' });
  return { status, out: stdout, problem: stderr };
};

test('one command makes certificates for every role, and says which they are', () => {
  const { status, out } = make(folder, '--for', '162120000019:Storsjö kommun:post.storsjo.example');
  expect(status).toBe(0);
  expect(out).toMatch(/^162120000019\.pem\s+organisation 162120000019, Storsjö kommun, post\.storsjo\.example/m);
  for (const [file, number] of [
    ['register', '162021000019'],
    ['operator', '165567000012'],
    ['mediator', '162021000019'],
    ['162120000019', '162120000019'],
  ]) {
    const store = createIdentityStore({ certificateFiles: [join(folder, `${file}.pem`)], rootsFile: join(folder, 'root.pem') });
    expect(store.current().organisationNumber).toBe(number);
    store.close();
  }
  const storsjo = readFileSync(join(folder, '162120000019.pem'), 'latin1');
  // The number and the name share one part of the subject (section 4 of the contract's reference).
  const subject = spawnSync('openssl', ['x509', '-noout', '-subject'], { input: storsjo, encoding: 'utf8' }).stdout;
  expect(subject).toMatch(/(?:CN ?= ?post\.storsjo\.example \+ serialNumber|serialNumber ?= ?162120000019 \+ CN)/);
  const [person] = readCertificates(readFileSync(join(folder, 'e-id-person.pem')));
  expect(person?.x509.subject).toContain('198101052382');
  expect(statSync(join(folder, 'mediator.pem')).mode & 0o777).toBe(0o600);
});

test('what is there is never overwritten', () => {
  const before = readFileSync(join(folder, 'root.pem'), 'utf8');
  const { status, problem } = make(folder);
  expect(status).toBe(1);
  expect(problem).toContain('are not overwritten');
  expect(readFileSync(join(folder, 'root.pem'), 'utf8')).toBe(before);
});

test('a wrong call is answered with how to do it', () => {
  for (const args of [[], [folder, '--for', '2120000019:Storsjö:host'], [folder, '--days', 'x'], [folder, '--wat']]) {
    const { status, problem } = make(...args);
    expect(status).toBe(1);
    expect(problem).toContain('npm run certificates -- DIR');
  }
});

// `npm run certificates -- DIR`: a whole hierarchy of test certificates, as the infrastructure has them. Never for production.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type DemoIdentity, demoIdentity, organisationSubject } from '../packages/mina-meddelanden/src/demo/index.ts';

const usage = `npm run certificates -- DIR [--for NUMBER:NAME:HOST …] [--days N]

Makes test certificates in DIR: a root, organisation certificates for a register, a mailbox operator and a mediator (host
localhost), and a root with one person for a test e-ID. Each --for adds one organisation: 12 digits beginning with 16, its name,
and the host that it answers on. Files that exist are never overwritten.
`;

class WrongCall extends Error {}

type Organisation = { file: string; number: string; name: string; host: string; what: string };

const standard: Organisation[] = [
  { file: 'register', number: '162021000019', name: 'Testregistret', host: 'localhost', what: 'register' },
  { file: 'operator', number: '165567000012', name: 'Testbrevlådan', host: 'localhost', what: 'mailbox operator' },
  { file: 'mediator', number: '162021000019', name: 'Testförmedlaren', host: 'localhost', what: 'mediator and sender' },
];

const testPerson = { number: '198101052382', name: 'Test Person' };

const readOrganisation = (text: string): Organisation => {
  const [number = '', name = '', host = ''] = text.split(':');
  if (!/^16\d{10}$/.test(number)) throw new WrongCall(`${number || text} is not an organisation number of 16 and ten digits.`);
  if (name.trim().length < 2 || !/^[a-z0-9.-]+$/i.test(host)) throw new WrongCall(`${text} is not NUMBER:NAME:HOST.`);
  return { file: number, number, name: name.trim(), host, what: 'organisation' };
};

type MadeFile = { name: string; text: string; what: string };

const both = ({ certificatePem, keyPem }: DemoIdentity): string => `${certificatePem}${keyPem}`;

const withKeyApart = (name: string, identity: DemoIdentity, what: string): MadeFile[] => [
  { name: `${name}.pem`, text: identity.certificatePem, what },
  { name: `${name}-key.pem`, text: identity.keyPem, what: `its key, to issue more with` },
];

const makeAll = (organisations: readonly Organisation[], to: Date): MadeFile[] => {
  const authority = { isAuthority: true, keyBits: 3072, to };
  const root = demoIdentity({ subject: [{ C: 'SE' }, { O: 'Test' }, { CN: 'Test organisation CA' }], ...authority });
  const eId = demoIdentity({ subject: [{ C: 'SE' }, { O: 'Test' }, { CN: 'Test e-ID CA' }], ...authority });
  const person = demoIdentity({
    subject: [{ C: 'SE' }, { serialNumber: testPerson.number, CN: testPerson.name }],
    issuer: eId,
    keyUsage: ['digitalSignature', 'nonRepudiation'],
    to,
  });
  const certificates = organisations.map(({ file, number, name, host, what }): MadeFile => {
    const identity = demoIdentity({ subject: organisationSubject(number, name, host), issuer: root, hosts: [host], to });
    return { name: `${file}.pem`, text: both(identity), what: `${what} ${number}, ${name}, ${host}: certificate and key` };
  });
  return [
    ...withKeyApart('root', root, 'root of the organisation certificates: WIRE_ROOTS'),
    ...certificates,
    ...withKeyApart('e-id-root', eId, 'root of the test e-ID: E_ID_ROOTS'),
    { name: 'e-id-person.pem', text: both(person), what: `signs as ${testPerson.number}, ${testPerson.name}: certificate and key` },
  ];
};

const readCall = (): { folder: string; organisations: Organisation[]; to: Date } => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { for: { type: 'string', multiple: true }, days: { type: 'string', default: '365' } },
  });
  const [folder] = positionals;
  if (folder === undefined || positionals.length > 1) throw new WrongCall('Say which folder.');
  const days = Number(values.days);
  if (!Number.isInteger(days) || days < 1 || days > 3650) throw new WrongCall('--days takes a whole number, 3650 at most.');
  const organisations = [...standard, ...(values.for ?? []).map(readOrganisation)];
  return { folder, organisations, to: new Date(Date.now() + days * 86_400_000) };
};

const run = (): void => {
  const { folder, organisations, to } = readCall();
  const files = makeAll(organisations, to);
  const twice = files.find(({ name }, index) => files.findIndex((other) => other.name === name) !== index);
  if (twice !== undefined) throw new WrongCall(`${twice.name} would be made twice: give each organisation once.`);
  const existing = files.filter(({ name }) => existsSync(join(folder, name)));
  if (existing.length > 0)
    throw new WrongCall(`${existing.map(({ name }) => name).join(', ')} in ${folder} exist and are not overwritten. Give another folder.`);
  mkdirSync(folder, { recursive: true });
  for (const { name, text } of files) writeFileSync(join(folder, name), text, { mode: 0o600, flag: 'wx' });
  const width = Math.max(...files.map(({ name }) => name.length));
  for (const { name, what } of files) process.stdout.write(`${name.padEnd(width)}  ${what}\n`);
  process.stdout.write(`In ${folder}, valid until ${to.toISOString().slice(0, 10)}. For tests and training only.\n`);
};

try {
  run();
} catch (error) {
  const isWrongCall = error instanceof WrongCall || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS') === true;
  if (!isWrongCall) throw error;
  process.stderr.write(`${(error as Error).message}\n\n${usage}`);
  process.exitCode = 1;
}

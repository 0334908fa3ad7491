import { X509Certificate } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DemoIdentity, demoIdentity, organisationSubject } from '@budkavle/mina-meddelanden/source/demo';
import { demoOrganisations } from './demo-people.ts';

/** Who runs what in the demo's infrastructure. The operator is invented; the host authority runs the register and mediates. */
export const demoInfrastructure = {
  register: { number: `16${demoOrganisations.lansmyndigheten.number}`, name: demoOrganisations.lansmyndigheten.name },
  mediator: { number: `16${demoOrganisations.lansmyndigheten.number}`, name: demoOrganisations.lansmyndigheten.name },
  operator: { number: '165567000012', name: 'Budkavle Brevlåda' },
} as const;

const roles = ['register', 'mediator', 'operator'] as const;

const monthMs = 30 * 86_400_000;

/** Written beside and moved into place, so that a start that was cut off leaves no half certificate. */
const write = (file: string, text: string): void => {
  writeFileSync(`${file}.new`, text, { mode: 0o600 });
  renameSync(`${file}.new`, file);
};

const isFresh = (file: string): boolean => {
  if (!existsSync(file)) return false;
  return new X509Certificate(readFileSync(file)).validToDate.getTime() > Date.now() + monthMs;
};

const pem = ({ certificatePem, keyPem }: DemoIdentity): string => `${certificatePem}${keyPem}`;

/**
 * The demo's certificate authority, an organisation certificate for each role made once in
 * `dataDir/certificates` and again when they have less than a month left. They are trusted by this installation alone.
 */
export const prepareDemoCertificates = (dataDir: string): void => {
  const folder = join(dataDir, 'certificates');
  const file = (name: string): string => join(folder, `${name}.pem`);
  if (['root', ...roles].every((name) => isFresh(file(name)))) return;
  mkdirSync(folder, { recursive: true });
  const root = demoIdentity({ subject: [{ C: 'SE' }, { O: 'Budkavle demo' }, { CN: 'Budkavle Demo CA' }], isAuthority: true });
  for (const role of roles) {
    const { number, name } = demoInfrastructure[role];
    write(
      file(role),
      pem(demoIdentity({ subject: organisationSubject(number, name, `${role}.localhost`), issuer: root, hosts: ['localhost'] })),
    );
  }
  write(file('root'), root.certificatePem);
};

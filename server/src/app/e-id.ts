import { readFileSync } from 'node:fs';
import type { Signing } from '#mailbox';
import { type Certificate, readCertificates } from '#mina-meddelanden';
import { readFileOrStop, readKeyMaterial } from '../platform/certificates/read-key-material.ts';
import type { Settings } from '../platform/config/settings.ts';
import { StartError } from '../platform/config/start-error.ts';
import { createBankId } from '../platform/e-id/bank-id.ts';
import { createBankIdSigning } from './bank-id-signing.ts';
import { createDemoEId } from './demo/demo-e-id.ts';

/** What people sign with when they get a mailbox, and whose signatures a register takes. */
export type EId = { roots: () => readonly Certificate[]; signing: Signing };

const readRoots = (file: string): readonly Certificate[] => {
  try {
    return readCertificates(readFileSync(file));
  } catch (cause) {
    throw new StartError(`The roots of e-ID certificates in ${file} cannot be read. Give a PEM file in E_ID_ROOTS.`, { cause });
  }
};

/** Without an e-ID to sign with nobody can get a mailbox here, and is told that it went wrong. */
const noSigning: Signing = {
  begin: () => Promise.reject(new Error('no e-ID to sign with: BANKID_CERTIFICATE is not set')),
  follow: async () => ({ state: 'failed', hint: 'notFound' }),
  abandon: async () => undefined,
  leadTo: () => ({ qrText: '', startUrl: '', startUrlOnPhone: '' }),
};

const openBankId = ({ wire: { bankId, password } }: Settings): Signing => {
  if (bankId === undefined) return noSigning;
  const { certificates, keys } = readKeyMaterial(bankId.certificateFile, password);
  const [key] = keys;
  if (key === undefined)
    throw new StartError(`BANKID_CERTIFICATE ${bankId.certificateFile} holds no key. Give certificate and key in one file.`);
  const client = createBankId({
    address: bankId.address,
    certificatePem: certificates.map((certificate) => certificate.toString()).join(''),
    keyPem: key.export({ type: 'pkcs8', format: 'pem' }).toString(),
    rootsPem: readFileOrStop(bankId.rootsFile, 'The file of BANKID_ROOTS').toString('latin1'),
  });
  return createBankIdSigning(client);
};

/** The demo signs with its own test e-ID, at once; elsewhere people sign with BankID. */
export const openEId = (settings: Settings): EId => {
  if (settings.mode === 'demo') return createDemoEId();
  const { eIdRootsFile } = settings.wire;
  const roots = eIdRootsFile === undefined ? [] : readRoots(eIdRootsFile);
  return { roots: () => roots, signing: openBankId(settings) };
};

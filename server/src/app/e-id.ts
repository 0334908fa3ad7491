import { readFileSync } from 'node:fs';
import { createTestEId, type TestEId } from '@budkavle/test-e-id/sign-agreement';
import type { SignAgreement } from '#mailbox';
import { type Certificate, readCertificates } from '#mina-meddelanden';
import type { Settings } from '../platform/config/settings.ts';
import { StartError } from '../platform/config/start-error.ts';

/** What people sign with when they get a mailbox, and whose signatures a register takes. */
export type EId = { roots: () => readonly Certificate[]; signAgreement: SignAgreement };

/** Made at the first signature: keys take a moment, and most starts sign nothing. */
const testEId = (): EId => {
  let made: TestEId | undefined;
  const eId = (): TestEId => {
    made ??= createTestEId();
    return made;
  };
  return {
    roots: () => readCertificates(Buffer.from(eId().rootPem)),
    signAgreement: (person, text) => eId().signAgreement(person, text),
  };
};

const readRoots = (file: string): readonly Certificate[] => {
  try {
    return readCertificates(readFileSync(file));
  } catch (cause) {
    throw new StartError(`The roots of e-ID certificates in ${file} cannot be read. Give a PEM file in E_ID_ROOTS.`, { cause });
  }
};

/** The demo signs with its own test e-ID. A signing service of a real e-ID is not built yet; until then nobody gets a mailbox in production. */
export const openEId = ({ mode, wire }: Settings): EId => {
  if (mode === 'demo') return testEId();
  const roots = wire.eIdRootsFile === undefined ? [] : readRoots(wire.eIdRootsFile);
  return {
    roots: () => roots,
    signAgreement: async () => {
      throw new Error('no e-ID signing service is connected');
    },
  };
};

import { readFileSync } from 'node:fs';
import type { SignAgreement } from '#mailbox';
import { type Certificate, readCertificates } from '#mina-meddelanden';
import type { Settings } from '../platform/config/settings.ts';
import { StartError } from '../platform/config/start-error.ts';
import { createDemoEId } from './demo/demo-e-id.ts';

/** What people sign with when they get a mailbox, and whose signatures a register takes. */
export type EId = { roots: () => readonly Certificate[]; signAgreement: SignAgreement };

const readRoots = (file: string): readonly Certificate[] => {
  try {
    return readCertificates(readFileSync(file));
  } catch (cause) {
    throw new StartError(`The roots of e-ID certificates in ${file} cannot be read. Give a PEM file in E_ID_ROOTS.`, { cause });
  }
};

/** The demo signs with its own test e-ID. A signing service of a real e-ID is not built yet; until then nobody gets a mailbox in production. */
export const openEId = ({ mode, wire }: Settings): EId => {
  if (mode === 'demo') return createDemoEId();
  const roots = wire.eIdRootsFile === undefined ? [] : readRoots(wire.eIdRootsFile);
  return {
    roots: () => roots,
    signAgreement: async () => {
      throw new Error('no e-ID signing service is connected');
    },
  };
};

import { hash } from 'node:crypto';
import { readCertificate } from '#mina-meddelanden';
import type { Database } from '../../../platform/database/database.ts';
import type { KeptCertificate } from '../domain/received-letter.ts';
import { keepCertificate } from '../use-cases/keep-certificate.ts';

/** Stores every certificate the first time that it is seen, and answers its fingerprint. */
export type CertificateKeeper = { keep: (der: Buffer) => Promise<string> };

/** Names parted by line breaks, as OpenSSL prints them, on one line. */
const onOneLine = (name: string): string => name.trim().replaceAll('\n', ', ');

const describe = (der: Buffer, fingerprint: string): KeptCertificate => {
  const { x509, organisationNumber } = readCertificate(der);
  return {
    fingerprint,
    organisationNumber: organisationNumber ?? '',
    subject: onOneLine(x509.subject),
    issuer: onOneLine(x509.issuer),
    validFrom: x509.validFromDate,
    validTo: x509.validToDate,
    der,
  };
};

/** There are few senders, and each has few certificates; a stranger's never come this far. */
export const createCertificateKeeper = (database: () => Database): CertificateKeeper => {
  const kept = new Map<string, Promise<void>>();
  const store = async (der: Buffer, fingerprint: string): Promise<void> => {
    try {
      await database().transaction((tx) => keepCertificate(tx, null, describe(der, fingerprint)));
    } catch (error) {
      kept.delete(fingerprint);
      throw error;
    }
  };
  return {
    keep: async (der) => {
      const fingerprint = hash('sha256', der, 'hex');
      let storing = kept.get(fingerprint);
      if (storing === undefined) {
        storing = store(der, fingerprint);
        kept.set(fingerprint, storing);
      }
      await storing;
      return fingerprint;
    },
  };
};

import { type Certificate, readCertificate } from './read-certificate.ts';

const mostKnown = 500;

const known = new Map<string, Certificate>();

/**
 * The same as `readCertificate`, for certificates that come with every letter: an organisation has one or two, and reading one takes as
 * long as checking a signature. Nothing is trusted here; what is kept is what the bytes say.
 */
export const readKnownCertificate = (der: Buffer): Certificate => {
  const key = der.toString('latin1');
  const certificate = known.get(key) ?? readCertificate(der);
  // The one used last goes last, so that the first is the one to forget.
  known.delete(key);
  known.set(key, certificate);
  if (known.size > mostKnown) known.delete(known.keys().next().value as string);
  return certificate;
};

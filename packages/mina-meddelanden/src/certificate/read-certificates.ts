import { refuse } from '../problem.ts';
import { type Certificate, readCertificate } from './read-certificate.ts';

/** One certificate in DER or any number in PEM, as a file of roots holds them. Throws ContractError when there is none. */
export const readCertificates = (file: Uint8Array): Certificate[] => {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.length);
  if (bytes[0] === 0x30) return [readCertificate(bytes)];
  const blocks = bytes.toString('latin1').matchAll(/-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----/g);
  const certificates = [...blocks].map(([, body = '']) => readCertificate(Buffer.from(body, 'base64')));
  return certificates.length > 0 ? certificates : refuse('badCertificate', 'the file holds no certificate');
};

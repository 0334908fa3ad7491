import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto';
import forge from 'node-forge';

/** What one file holds: certificates and keys, not yet put together. */
export type KeyMaterial = { certificates: X509Certificate[]; keys: KeyObject[] };

const { asn1, pki, pkcs12 } = forge;

const certificateOf = ({ cert, asn1: raw }: forge.pkcs12.Bag): X509Certificate[] => {
  // What was read is written again as it stood: a name of several parts in one survives (section 4 of the contract).
  const der = cert ? pki.certificateToAsn1(cert) : raw;
  return der ? [new X509Certificate(Buffer.from(asn1.toDer(der).getBytes(), 'latin1'))] : [];
};

const keyOf = ({ key, asn1: raw }: forge.pkcs12.Bag): KeyObject[] => {
  const der = key ? pki.wrapRsaPrivateKey(pki.privateKeyToAsn1(key)) : raw;
  return der ? [createPrivateKey({ key: Buffer.from(asn1.toDer(der).getBytes(), 'latin1'), format: 'der', type: 'pkcs8' })] : [];
};

/**
 * Opens a PKCS#12 file (`.p12`, `.pfx`). Node can use one for TLS but gives nobody the key, which signing needs.
 * Throws when the password is wrong or the file damaged.
 */
export const openPkcs12 = (bytes: Buffer, password: string): KeyMaterial => {
  const file = pkcs12.pkcs12FromAsn1(asn1.fromDer(bytes.toString('latin1')), password);
  const bags = file.safeContents.flatMap(({ safeBags }) => safeBags);
  const ofType = (...types: string[]): forge.pkcs12.Bag[] => bags.filter(({ type }) => types.includes(type));
  const { certBag, keyBag, pkcs8ShroudedKeyBag } = pki.oids as Record<string, string>;
  return {
    certificates: ofType(certBag ?? '').flatMap(certificateOf),
    keys: ofType(keyBag ?? '', pkcs8ShroudedKeyBag ?? '').flatMap(keyOf),
  };
};

import { createHash } from 'node:crypto';
import { SignedXml } from 'xml-crypto';
import {
  type Certificate,
  ContractError,
  checkSigningCertificate,
  type ErrorName,
  fault,
  personIn,
  readCertificate,
  readCertificates,
  type SignatureData,
  SoapFault,
} from '#mina-meddelanden';
import type { AgreementSigner } from '../domain/caller.ts';
import { readSignatureDocument, readSignedText } from './read-agreement.ts';

const sha2 = ['http://www.w3.org/2001/04/xmldsig-more#rsa-sha256', 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha512'];
const sha2Digests = ['http://www.w3.org/2001/04/xmlenc#sha256', 'http://www.w3.org/2001/04/xmlenc#sha512'];
const canonicalForms = ['http://www.w3.org/TR/2001/REC-xml-c14n-20010315', 'http://www.w3.org/2001/10/xml-exc-c14n#'];

/** Every agreement has a few signatures at most; each costs a verification. */
const mostSignatures = 10;

type Agreement = { text: string; signatures: readonly SignatureData[]; roots: readonly Certificate[]; refusal: ErrorName };

/**
 * Who has signed exactly this text: the bytes that the signature was verified over hold it in UTF-8, byte for byte, and the signer's
 * certificate leads to one of the e-ID's roots. Throws the contract's fault otherwise; nothing but a signature is ever accepted.
 */
export const verifyAgreement = async ({ text, signatures, roots, refusal }: Agreement): Promise<AgreementSigner[]> => {
  if (signatures.length > mostSignatures) throw fault('maximumExceeded', 'There are too many signatures');
  const signers: AgreementSigner[] = [];
  for (const signature of signatures) {
    try {
      signers.push(await verifyOne(text, signature, roots));
    } catch (error) {
      if (error instanceof SoapFault) throw error;
      throw fault(refusal, error instanceof ContractError ? error.message : 'The e-ID signature cannot be verified');
    }
  }
  return signers;
};

const verifyOne = async (text: string, data: SignatureData, roots: readonly Certificate[]): Promise<AgreementSigner> => {
  if ((data.encodingOfSignedText ?? 'UTF-8').toUpperCase() !== 'UTF-8')
    throw new ContractError('signatureUnsupported', 'the text that was signed is not in UTF-8');
  const { certificates } = readSignatureDocument(data.signature);
  const signer = certificateIn(data.certificate);
  const signed = readSignedText(verifiedParts(data.signature, signer));
  if (!signed.text.equals(Buffer.from(text, 'utf8')))
    throw new ContractError('digestMismatch', 'the text that was signed is not the agreement’s');
  const others = certificates.map(readCertificate);
  await checkSigningCertificate(signer, others, { roots }, new Date());
  const person = personIn(signer);
  if (person === null) throw new ContractError('badCertificate', 'the signer’s certificate names no person');
  const digest = createHash('sha256').update(person.personalNumber).update(signed.canonical).digest();
  return { number: person.personalNumber, name: person.name, digest };
};

/** Base64 of DER, as BankID gives it, or PEM. */
const certificateIn = (written: string): Certificate => {
  const [first] = written.includes('-----BEGIN')
    ? readCertificates(Buffer.from(written))
    : [readCertificate(Buffer.from(written, 'base64'))];
  if (first === undefined) throw new ContractError('noCertificate', 'the signer’s certificate is missing');
  return first;
};

const only = <Value>(table: Record<string, Value>, names: readonly string[]): Record<string, Value> =>
  Object.fromEntries(Object.entries(table).filter(([name]) => names.includes(name)));

/** The canonical bytes of every part that the signature covers. The key is the given certificate's, whatever the document says. */
const verifiedParts = (signature: Uint8Array, signer: Certificate): string[] => {
  const xml = Buffer.from(signature).toString('utf8');
  const verifier = new SignedXml({ publicCert: signer.x509.toString(), getCertFromKeyInfo: () => null });
  verifier.SignatureAlgorithms = only(verifier.SignatureAlgorithms, sha2) as typeof verifier.SignatureAlgorithms;
  verifier.HashAlgorithms = only(verifier.HashAlgorithms, sha2Digests) as typeof verifier.HashAlgorithms;
  verifier.CanonicalizationAlgorithms = only(
    verifier.CanonicalizationAlgorithms,
    canonicalForms,
  ) as typeof verifier.CanonicalizationAlgorithms;
  verifier.loadSignature(xml);
  if (!verifier.checkSignature(xml)) throw new ContractError('signatureMismatch', 'the e-ID signature is wrong');
  return verifier.getSignedReferences();
};

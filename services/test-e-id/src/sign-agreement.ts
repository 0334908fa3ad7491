import { randomBytes } from 'node:crypto';
import type { SignatureData } from '@budkavle/mina-meddelanden/source';
import { type DemoIdentity, demoIdentity } from '@budkavle/mina-meddelanden/source/demo';
import { SignedXml } from 'xml-crypto';

export type Signatory = { personalNumber: string; name: string };

/** The demo's e-ID as an issuer of signatures. Nobody else trusts its root, which lives as long as the process. */
export type TestEId = {
  /** What a register must trust, PEM. */
  rootPem: string;
  /** Signs exactly this text as the person, in the form the national contract wants. */
  signAgreement: (person: Signatory, text: string) => Promise<SignatureData>;
};

const types = 'http://www.bankid.com/signature/v1.0.0/types';
const inclusive = 'http://www.w3.org/TR/2001/REC-xml-c14n-20010315';
const sha256 = 'http://www.w3.org/2001/04/xmlenc#sha256';
const dataId = 'bidSignedData';

/** A person's certificate: the personal number is the subject's serialNumber. */
const certificateFor = ({ personalNumber, name }: Signatory, issuer: DemoIdentity): DemoIdentity =>
  demoIdentity({
    subject: [{ C: 'SE' }, { CN: name }, { serialNumber: personalNumber }],
    issuer,
    keyUsage: ['digitalSignature', 'nonRepudiation'],
  });

/** What is signed: the text in base64, and a nonce that makes two signatures on one text two. */
const signedData = (text: string): string =>
  `<bankIdSignedData xmlns="${types}" Id="${dataId}"><usrVisibleData charset="UTF-8" visible="wysiwys">` +
  `${Buffer.from(text, 'utf8').toString('base64')}</usrVisibleData><srvInfo><nonce>${randomBytes(16).toString('base64')}</nonce></srvInfo>` +
  '</bankIdSignedData>';

/** An enveloping signature: its Object holds what it signs. */
const enveloping = (text: string, { certificatePem, keyPem }: DemoIdentity): string => {
  const signer = new SignedXml({
    privateKey: keyPem,
    publicCert: certificatePem,
    canonicalizationAlgorithm: inclusive,
    signatureAlgorithm: 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256',
    objects: [{ content: signedData(text) }],
  });
  signer.addReference({ xpath: `//*[@Id='${dataId}']`, transforms: [inclusive], digestAlgorithm: sha256 });
  signer.computeSignature('<agreement/>');
  return signer.getSignatureXml();
};

/** A certificate authority for invented people. Demo and tests only. */
export const createTestEId = (
  root: DemoIdentity = demoIdentity({ subject: [{ C: 'SE' }, { O: 'Budkavle demo' }, { CN: 'Test e-ID CA' }], isAuthority: true }),
): TestEId => {
  // A key takes a moment to make: one for each person, made at the first signature.
  const certificates = new Map<string, DemoIdentity>();
  return {
    rootPem: root.certificatePem,
    signAgreement: async (person, text) => {
      const certificate = certificates.get(person.personalNumber) ?? certificateFor(person, root);
      certificates.set(person.personalNumber, certificate);
      return {
        signature: Buffer.from(enveloping(text, certificate), 'utf8'),
        certificate: certificate.certificate.toString('base64'),
        encodingOfSignedText: 'UTF-8',
      };
    },
  };
};

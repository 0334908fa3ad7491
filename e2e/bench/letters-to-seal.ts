import { randomBytes, randomUUID } from 'node:crypto';
import {
  attachmentOf,
  mailboxService,
  type SecureDelivery,
  type Signer,
  type SignerSettings,
  sealDelivery,
  signDelivery,
  signerOf,
  writeEnvelope,
} from '@budkavle/mina-meddelanden/source';
import { SignedXml } from 'xml-crypto';

export type Keys = { readonly sender: SignerSettings; readonly mediator: SignerSettings };

const pdfBytes = 40_000;

const pdfStart = '%PDF-1.7\n%\n';

/** A document of its own for every letter, as decisions are: nothing can be kept from one to the next. */
const makePdf = (): Buffer => {
  const pdf = randomBytes(pdfBytes);
  pdf.write(pdfStart, 'latin1');
  return pdf;
};

export const buildDelivery = (number: number): SecureDelivery => ({
  header: {
    sender: { id: '162021004748', name: 'Kommun A' },
    recipient: `19${String(50 + (number % 50)).padStart(2, '0')}0101${String(number % 10_000).padStart(4, '0')}`,
    correlationId: randomUUID(),
  },
  messages: [
    {
      header: {
        id: randomUUID(),
        subject: 'Beslut om bygglov',
        supportInfo: { text: 'Frågor? Kontakta oss.', url: 'https://kommun-a.example/kontakt', emailAddress: 'info@kommun-a.example' },
        metadata: [],
        language: 'svSE',
      },
      body: { contentType: 'text/plain', body: Buffer.from(`Hej! Beslut nummer ${number} finns i bilagan.`) },
      attachments: [attachmentOf({ contentType: 'application/pdf', filename: 'beslut.pdf', body: makePdf() })],
    },
  ],
});

/** The whole way from values to the request that goes out. */
export const makeRequest = (number: number, sender: Signer, mediator: Signer): Buffer => {
  const signed = signDelivery(buildDelivery(number), sender);
  const sealed = sealDelivery(signed, { receivedTime: '2026-01-15+01:00', signaturesOk: true }, mediator);
  return writeEnvelope(mailboxService.deliverSecure.request, { delivery: sealed }, pdfBytes * 2);
};

export const ourLetters = (keys: Keys): ((number: number) => void) => {
  const [sender, mediator] = [signerOf(keys.sender), signerOf(keys.mediator)];
  return (number) => {
    makeRequest(number, sender, mediator);
  };
};

const names = { message: 'http://minameddelanden.gov.se/schema/Message', dsig: 'http://www.w3.org/2000/09/xmldsig#' };

/** The same letter with xml-crypto: the XML as text, then two enveloped signatures over it. */
export const xmlCryptoLetters = (keys: Keys): ((number: number) => void) => {
  return (number) => {
    const attachment = attachmentOf({ contentType: 'application/pdf', filename: 'beslut.pdf', body: makePdf() });
    const body = `<ContentType xmlns="${names.message}">application/pdf</ContentType><Body xmlns="${names.message}">${Buffer.from(attachment.body).toString('base64')}</Body><Checksum xmlns="${names.message}">${attachment.checksum}</Checksum>`;
    const delivery = `<SignedDelivery xmlns="${names.message}/v3"><Delivery><Header>${number}</Header><Message><Attachment>${body}</Attachment></Message></Delivery></SignedDelivery>`;
    const signed = signWithXmlCrypto(delivery, keys.sender);
    signWithXmlCrypto(`<SealedDelivery xmlns="${names.message}/v3">${signed}<Seal></Seal></SealedDelivery>`, keys.mediator);
  };
};

const signWithXmlCrypto = (xml: string, { key, certificate }: SignerSettings): string => {
  const signature = new SignedXml({
    privateKey: key,
    publicCert: certificate as string,
    signatureAlgorithm: 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256',
    canonicalizationAlgorithm: 'http://www.w3.org/2001/10/xml-exc-c14n#',
  });
  signature.addReference({
    xpath: '/*',
    isEmptyUri: true,
    digestAlgorithm: 'http://www.w3.org/2001/04/xmlenc#sha256',
    transforms: [`${names.dsig}enveloped-signature`],
  });
  signature.computeSignature(xml);
  return signature.getSignedXml();
};

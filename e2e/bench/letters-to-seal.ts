import { randomBytes, randomUUID } from 'node:crypto';
import {
  attachmentOf,
  type SecureDelivery,
  type Signer,
  type SignerSettings,
  signerOf,
  writeSealedRequest,
} from '@budkavle/mina-meddelanden/source';
import { SignedXml } from 'xml-crypto';

export type Keys = { readonly sender: SignerSettings; readonly mediator: SignerSettings };

const pdfBytes = 40_000;

const documents = Array.from({ length: 16 }, () => randomBytes(pdfBytes));
for (const document of documents) document.write('%PDF-1.7\n%\n', 'latin1');

/** Documents come ready from elsewhere, but no two letters have the same one, as with decisions: nothing can be kept between letters. */
const nextPdf = (number: number): Buffer => {
  const pdf = documents[number % documents.length] as Buffer;
  pdf.write(randomUUID(), pdfBytes / 2, 'latin1');
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
      attachments: [attachmentOf({ contentType: 'application/pdf', filename: 'beslut.pdf', body: nextPdf(number) })],
    },
  ],
});

const seal = { receivedTime: '2026-01-15+01:00', signaturesOk: true };

/** The whole way from values to the request that goes out; in `room`, if there is one. */
export const makeRequest = (number: number, sender: Signer, mediator: Signer, room?: Buffer): Buffer =>
  writeSealedRequest({ delivery: buildDelivery(number), sender, seal, mediator, ...(room && { room }) });

/** Room for one letter, with some to spare. */
export const newRoom = (): Buffer => Buffer.allocUnsafeSlow(96 * 1024);

export const ourLetters = (keys: Keys): ((number: number) => void) => {
  const [sender, mediator] = [signerOf(keys.sender), signerOf(keys.mediator)];
  const room = newRoom();
  return (number) => {
    makeRequest(number, sender, mediator, room);
  };
};

const names = { message: 'http://minameddelanden.gov.se/schema/Message', dsig: 'http://www.w3.org/2000/09/xmldsig#' };

/** The same letter with xml-crypto: the XML as text, then two enveloped signatures over it. */
export const xmlCryptoLetters = (keys: Keys): ((number: number) => void) => {
  return (number) => {
    const attachment = attachmentOf({ contentType: 'application/pdf', filename: 'beslut.pdf', body: nextPdf(number) });
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

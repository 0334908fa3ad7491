import { createHash, sign } from 'node:crypto';
import { type DemoIdentity, demoIdentity, organisationSubject } from '../src/demo/index.ts';

/**
 * A sender and a mediator that share no code with the library: canonical text written by hand, digests and signatures straight from Node.
 * They sign whatever they are told to, right or wrong.
 */
const m1 = 'http://minameddelanden.gov.se/schema/Message';
export const m2 = `${m1}/v2`;
export const m3 = `${m1}/v3`;
const dsig = 'http://www.w3.org/2000/09/xmldsig#';
const senderSchema = 'http://minameddelanden.gov.se/schema/Sender';

export const root = demoIdentity({ subject: [{ C: 'SE' }, { O: 'Test' }, { CN: 'Test CA' }], isAuthority: true });

export const identityOf = (number: string, name: string, issuer: DemoIdentity = root): DemoIdentity =>
  demoIdentity({ subject: organisationSubject(number, name, 'host.example'), issuer });

export const kommunA = identityOf('162021004748', 'Kommun A');
export const kommunB = identityOf('162021003898', 'Kommun B');

export const uri = {
  enveloped: `${dsig}enveloped-signature`,
  exclusive: 'http://www.w3.org/2001/10/xml-exc-c14n#',
  inclusive: 'http://www.w3.org/TR/2001/REC-xml-c14n-20010315',
  sha256: 'http://www.w3.org/2001/04/xmlenc#sha256',
  sha512: 'http://www.w3.org/2001/04/xmlenc#sha512',
  sha1: `${dsig}sha1`,
  rsaSha256: 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256',
  rsaSha1: `${dsig}rsa-sha1`,
};

export type SignatureChoices = {
  readonly identity?: DemoIdentity;
  readonly canonicalisation?: string;
  readonly digestMethod?: string;
  readonly signatureMethod?: string;
  readonly transforms?: string;
  readonly referenceUri?: string;
  readonly moreReferences?: string;
  readonly keyInfo?: string;
  /** Changes the finished signature. */
  readonly alter?: (signature: string) => string;
};

const hashNames: Record<string, string> = { [uri.sha256]: 'sha256', [uri.sha512]: 'sha512', [uri.sha1]: 'sha1' };

export const certificateElement = ({ certificate }: DemoIdentity): string =>
  `<X509Certificate>${certificate.toString('base64')}</X509Certificate>`;

/** A signature element over `hashed`, which is the canonical document without it. */
export const signatureOn = (hashed: string, choices: SignatureChoices = {}): string => {
  const {
    identity = kommunA,
    digestMethod = uri.sha256,
    signatureMethod = uri.rsaSha256,
    referenceUri = '',
    moreReferences = '',
  } = choices;
  const transforms = choices.transforms ?? `<Transforms><Transform Algorithm="${uri.enveloped}"></Transform></Transforms>`;
  const digest = createHash(hashNames[digestMethod] ?? 'sha256')
    .update(hashed)
    .digest('base64');
  const rest =
    `<CanonicalizationMethod Algorithm="${choices.canonicalisation ?? uri.exclusive}"></CanonicalizationMethod>` +
    `<SignatureMethod Algorithm="${signatureMethod}"></SignatureMethod>` +
    `<Reference URI="${referenceUri}">${transforms}<DigestMethod Algorithm="${digestMethod}"></DigestMethod><DigestValue>${digest}</DigestValue></Reference>` +
    `${moreReferences}</SignedInfo>`;
  const value = sign(
    signatureMethod === uri.rsaSha1 ? 'RSA-SHA1' : 'RSA-SHA256',
    Buffer.from(`<SignedInfo xmlns="${dsig}">${rest}`),
    identity.key,
  );
  const keyInfo = choices.keyInfo ?? `<KeyInfo><X509Data>${certificateElement(identity)}</X509Data></KeyInfo>`;
  const signature = `<Signature xmlns="${dsig}"><SignedInfo>${rest}<SignatureValue>${value.toString('base64')}</SignatureValue>${keyInfo}</Signature>`;
  return choices.alter ? choices.alter(signature) : signature;
};

export type DeliveryChoices = {
  readonly subject?: string;
  readonly body?: string;
  readonly extra?: string;
  readonly recipient?: string;
};

export const deliveryText = ({
  subject = 'Beslut',
  body = 'SGVqIQ==',
  extra = '',
  recipient = '198101052382',
}: DeliveryChoices = {}): string =>
  `<Delivery><Header><Sender xmlns="${m2}"><Id xmlns="${senderSchema}">162021004748</Id><Name xmlns="${senderSchema}">Kommun A</Name></Sender>` +
  `<Recipient xmlns="${m2}">${recipient}</Recipient></Header><Message><Header><Id>id-1</Id><Subject>${subject}</Subject>` +
  `<Supportinfo><Text>Kontakta oss</Text></Supportinfo>${extra}<Language>svSE</Language></Header>` +
  `<Body><ContentType xmlns="${m1}">text/plain</ContentType><Body xmlns="${m1}">${body}</Body></Body></Message></Delivery>`;

export const sealText = `<Seal><ReceivedTime xmlns="${m1}">2026-01-15</ReceivedTime><SignaturesOK xmlns="${m1}">true</SignaturesOK></Seal>`;

/** `rootAttributes` such as ` Id="x"` are part of what is hashed. */
export const signedDocument = (delivery: string, choices: SignatureChoices = {}, rootAttributes = ''): string => {
  const open = `<SignedDelivery xmlns="${m3}"${rootAttributes}>`;
  return `${open}${delivery}${signatureOn(`${open}${delivery}</SignedDelivery>`, choices)}</SignedDelivery>`;
};

export const sealedDocument = (signed: string, choices: SignatureChoices = {}, seal = sealText): string => {
  const content = `<SealedDelivery xmlns="${m3}">${signed.replace(`<SignedDelivery xmlns="${m3}"`, '<SignedDelivery')}${seal}`;
  return `${content}${signatureOn(`${content}</SealedDelivery>`, { identity: kommunB, ...choices })}</SealedDelivery>`;
};

/** The sealed document in a SOAP request, its root renamed as the operation wants it. */
export const requestFor = (sealed: string, header = ''): string => {
  const inner = sealed
    .replace(`<SealedDelivery xmlns="${m3}"`, `<deliverSecure`)
    .replace(/<\/SealedDelivery>$/, '</deliverSecure>')
    .replace('<SignedDelivery', `<SignedDelivery xmlns="${m3}"`)
    .replace(/<Seal>/, `<Seal xmlns="${m3}">`);
  return `<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/">${header}<soap:Body><deliverSecure xmlns="http://minameddelanden.gov.se/schema/Service/v3">${inner}</deliverSecure></soap:Body></soap:Envelope>`;
};

export const goodRequest = (): string => requestFor(sealedDocument(signedDocument(deliveryText())));

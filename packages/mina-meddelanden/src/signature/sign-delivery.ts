import { createHash } from 'node:crypto';
import { type Seal, type SecureDelivery, seal as sealType, secureDelivery } from '../model/secure-delivery.ts';
import { ns } from '../namespaces.ts';
import { type CanonicalWriter, canonicalWriter } from '../xml/canonical-writer.ts';
import { algorithm } from './algorithms.ts';
import type { Signer } from './signer.ts';

/**
 * A delivery with its signature in canonical bytes: the children of the root, to stand where Message/v3 is the default namespace.
 * The root itself is added where the delivery is put, because it has another name in every place (8.3 step 2).
 */
export type SignedDelivery = { readonly kind: 'SignedDelivery'; readonly content: Buffer };

/** A signed delivery, the children of the mediator's seal, and the signature over both. */
export type SealedDelivery = {
  readonly kind: 'SealedDelivery';
  readonly signed: SignedDelivery;
  readonly seal: Buffer;
  readonly signature: Buffer;
};

/** Signs for the sender. Throws ContractError `invalidValue` or `missingElement` when the contract does not allow the delivery. */
export const signDelivery = (delivery: SecureDelivery, signer: Signer): SignedDelivery => {
  const writer = canonicalWriter(ns.message3, expectedSize(delivery));
  writer.open(ns.message3, 'Delivery');
  secureDelivery.write(writer, delivery, 'Delivery');
  writer.close();
  writer.raw(signatureOver([`<SignedDelivery xmlns="${ns.message3}">`, writer.bytes(), '</SignedDelivery>'], signer));
  return { kind: 'SignedDelivery', content: writer.bytes() };
};

/** Seals for the mediator. */
export const sealDelivery = (signed: SignedDelivery, seal: Seal, signer: Signer): SealedDelivery => {
  const sealContent = writeSeal(seal);
  const signature = signatureOver(
    [
      `<SealedDelivery xmlns="${ns.message3}"><SignedDelivery>`,
      signed.content,
      '</SignedDelivery><Seal>',
      sealContent,
      '</Seal></SealedDelivery>',
    ],
    signer,
  );
  return { kind: 'SealedDelivery', signed, seal: sealContent, signature };
};

/** The children of the root, wherever that stands and whatever it is called. */
export const writeDeliveryContent = (writer: CanonicalWriter, delivery: SignedDelivery | SealedDelivery): void => {
  if (delivery.kind === 'SignedDelivery') return writer.raw(delivery.content);
  writer.open(ns.message3, 'SignedDelivery');
  writer.raw(delivery.signed.content);
  writer.close();
  writer.open(ns.message3, 'Seal');
  writer.raw(delivery.seal);
  writer.close();
  writer.raw(delivery.signature);
};

export const sizeOf = (delivery: SignedDelivery | SealedDelivery): number =>
  delivery.kind === 'SignedDelivery' ? delivery.content.length : delivery.signed.content.length + delivery.signature.length + 1024;

/** The delivery as an XML document of its own, in canonical form. */
export const documentOf = (delivery: SignedDelivery | SealedDelivery): Buffer => {
  const writer = canonicalWriter('', sizeOf(delivery) + 1024);
  writer.open(ns.message3, delivery.kind);
  writeDeliveryContent(writer, delivery);
  writer.close();
  return writer.bytes();
};

/** Room for the base64 of everything that can be large, so that the buffer need not grow. */
export const expectedSize = ({ messages }: SecureDelivery): number =>
  messages.reduce(
    (size, { body, attachments }) => [body, ...attachments].reduce((sum, each) => sum + Math.ceil(each.body.length * 1.34), size),
    16_384,
  );

export const writeSeal = (seal: Seal): Buffer => {
  const writer = canonicalWriter(ns.message3, 512);
  sealType.write(writer, seal, 'Seal');
  return writer.bytes();
};

const signedInfoFor = (digest: string): string =>
  `<CanonicalizationMethod Algorithm="${algorithm.exclusiveC14n}"></CanonicalizationMethod>` +
  `<SignatureMethod Algorithm="${algorithm.rsaSha256}"></SignatureMethod>` +
  `<Reference URI=""><Transforms><Transform Algorithm="${algorithm.enveloped}"></Transform></Transforms>` +
  `<DigestMethod Algorithm="${algorithm.sha256}"></DigestMethod><DigestValue>${digest}</DigestValue></Reference></SignedInfo>`;

/** RSA-SHA256 only: what we send is never weaker (section 8.2). The pieces together are the document that is hashed. */
export const signatureOver = (pieces: readonly (string | Buffer)[], signer: Signer): Buffer => {
  const hash = createHash('sha256');
  for (const piece of pieces) hash.update(piece);
  const signedInfo = signedInfoFor(hash.digest('base64'));
  const value = signer.sign(Buffer.from(`<SignedInfo xmlns="${ns.signature}">${signedInfo}`));
  return Buffer.from(
    `<Signature xmlns="${ns.signature}"><SignedInfo>${signedInfo}` +
      `<SignatureValue>${Buffer.from(value).toString('base64')}</SignatureValue>${signer.keyInfo}</Signature>`,
  );
};

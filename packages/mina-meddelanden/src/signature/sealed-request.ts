import { type Seal, type SecureDelivery, secureDelivery } from '../model/secure-delivery.ts';
import { ns } from '../namespaces.ts';
import { envelopeClose, envelopeOpen } from '../soap/operation.ts';
import { type CanonicalWriter, canonicalWriter } from '../xml/canonical-writer.ts';
import { expectedSize, signatureOver, writeSeal } from './sign-delivery.ts';
import type { Signer } from './signer.ts';

export type SealedRequestParts = {
  readonly delivery: SecureDelivery;
  readonly sender: Signer;
  readonly seal: Seal;
  readonly mediator: Signer;
  /** Bytes to write in, for those who make many letters and are done with one before they make the next. */
  readonly room?: Buffer;
};

/**
 * A deliverSecure request in one go: the bytes that `writeEnvelope` would give for `sealDelivery(signDelivery(…))`, written once into the
 * buffer that is sent. Both digests are taken where the bytes stand, because prefix-free they are the same on the wire (8.3). With `room`
 * the answer is a view of it, unless it was too small.
 */
export const writeSealedRequest = ({ delivery, sender, seal, mediator, room }: SealedRequestParts): Buffer => {
  const writer = canonicalWriter('', room ?? expectedSize(delivery));
  const sealContent = writeSeal(seal);
  writer.literal(envelopeOpen);
  writer.open(ns.service3, 'deliverSecure');
  writer.open(ns.service3, 'deliverSecure');
  const signed = writeSigned(writer, delivery, sender);
  writer.open(ns.message3, 'Seal');
  writer.raw(sealContent);
  writer.close();
  writer.raw(
    signatureOver(
      [
        `<SealedDelivery xmlns="${ns.message3}"><SignedDelivery>`,
        signed(),
        '</SignedDelivery><Seal>',
        sealContent,
        '</Seal></SealedDelivery>',
      ],
      mediator,
    ),
  );
  writer.close();
  writer.close();
  writer.literal(envelopeClose);
  return writer.bytes();
};

/** Answers a look at what stands inside SignedDelivery, good until more is written. */
const writeSigned = (writer: CanonicalWriter, delivery: SecureDelivery, sender: Signer): (() => Buffer) => {
  writer.open(ns.message3, 'SignedDelivery');
  const start = writer.bytes().length;
  writer.open(ns.message3, 'Delivery');
  secureDelivery.write(writer, delivery, 'Delivery');
  writer.close();
  writer.raw(signatureOver([`<SignedDelivery xmlns="${ns.message3}">`, writer.bytes().subarray(start), '</SignedDelivery>'], sender));
  const end = writer.bytes().length;
  writer.close();
  return () => writer.bytes().subarray(start, end);
};

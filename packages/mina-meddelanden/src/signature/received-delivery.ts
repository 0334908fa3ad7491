import { ns } from '../namespaces.ts';
import { refuse } from '../problem.ts';
import { canonicalWriter } from '../xml/canonical-writer.ts';
import { contractForm, writeElement } from './prefix-free-form.ts';
import type { SignedDelivery } from './sign-delivery.ts';
import type { DeliveryVerification } from './verify-delivery.ts';

/**
 * A verified delivery in the shape that can be sealed: what a mediator does with what a sender hands over in distributeSecure.
 * The delivery is taken from the bytes that were hashed; the signature is written without the line breaks that some senders leave in it.
 */
export const signedDeliveryFrom = ({ inner, innerSignature, namespace }: DeliveryVerification): SignedDelivery => {
  if (inner.state !== 'valid' || !innerSignature)
    return refuse('signatureMismatch', 'only a delivery with a valid signature can be sealed');
  if (namespace !== ns.message3) refuse('wrongStructure', 'only a delivery of version 3 can be sealed');
  // Receivers drop the white space, and then these signatures would not hold.
  if (inner.form.whitespace !== 'between' || inner.signedInfoForm.whitespace !== 'between')
    refuse('wrongStructure', 'the signature holds only together with white space between elements, which does not reach the receiver');
  const open = `<SignedDelivery xmlns="${ns.message3}">`;
  if (!inner.bytes.subarray(0, open.length).equals(Buffer.from(open)))
    refuse('wrongStructure', 'the root of the delivery has attributes, which would be lost in the seal');
  const writer = canonicalWriter(ns.message3, 8192);
  writeElement(writer, innerSignature, { ...contractForm, compactBase64: true });
  const delivery = inner.bytes.subarray(open.length, inner.bytes.length - '</SignedDelivery>'.length);
  return { kind: 'SignedDelivery', content: Buffer.concat([delivery, writer.bytes()]) };
};

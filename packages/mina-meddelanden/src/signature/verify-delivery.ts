import { decodeBase64In } from '../base64.ts';
import { checkTrust, type Trust } from '../certificate/trust.ts';
import { ns } from '../namespaces.ts';
import { ContractError, type ProblemCode, refuse } from '../problem.ts';
import { childElements, childrenNamed, isElement, isLeaf, isNamed, textOf, visit, type XmlElement } from '../xml/element.ts';
import { defaultXmlLimits, type XmlLimits } from '../xml/limits.ts';
import { readXml, readXmlText } from '../xml/read-xml.ts';
import { deliveryParts, type LocatedDelivery, locateDelivery, refuseStraySignatures } from './locate-delivery.ts';
import { contractForm, type FormOptions, isHashedWhole } from './prefix-free-form.ts';
import { refuseDuplicateIds } from './read-signature.ts';
import { type VerifiedSignature, verifySignature } from './verify-signature.ts';

export type VerifyOptions = {
  /** Whose certificates are believed. There is no default: whoever calls must have decided. */
  readonly trust: Trust;
  /** Old senders' SHA-1. Off unless switched on. */
  readonly allowSha1?: boolean;
  /** The moment at which certificates must be valid; now, if left out. */
  readonly when?: Date;
  readonly limits?: XmlLimits;
};

export type SignatureOutcome =
  | {
      readonly state: 'valid';
      /** Null only when the certificate names no organisation and `trust` is `any`. */
      readonly organisationNumber: string | null;
      /** DER of the signer's certificate. */
      readonly certificate: Buffer;
      /** How white space had to be treated; the first is what the contract says, the second is how SignedInfo was signed. */
      readonly form: FormOptions;
      readonly signedInfoForm: FormOptions;
      /** The bytes that were hashed. */
      readonly bytes: Buffer;
    }
  | { readonly state: 'invalid'; readonly code: ProblemCode; readonly reason: string }
  | { readonly state: 'absent' };

export type DeliveryVerification = {
  /** The sender's signature on the delivery. */
  readonly inner: SignatureOutcome;
  /** The mediator's seal; absent for a delivery that is only signed. */
  readonly outer: SignatureOutcome;
  /** Whether a seal was expected, so that `absent` can be told from stripped. */
  readonly kind: 'SignedDelivery' | 'SealedDelivery';
  readonly namespace: string;
  /** The delivery as the inner signature covers it, and nothing else; null unless that signature is valid. */
  readonly delivery: XmlElement | null;
  /** The inner signature as it was received, for a mediator that seals what a sender has signed. */
  readonly innerSignature: XmlElement | null;
  /** The seal, read again from the bytes that the outer signature covers; null unless that signature is valid. */
  readonly seal: XmlElement | null;
};

/**
 * Verifies both signatures of a SOAP request, a SealedDelivery or a SignedDelivery (sections 8.3 and 8.4).
 * Throws ContractError when the document itself is refused: not well-formed, a DTD, an unexpected structure, a stray signature.
 */
export const verifyDelivery = async (bytes: Uint8Array, options: VerifyOptions): Promise<DeliveryVerification> =>
  verifyDeliveryIn(readXml(bytes, options.limits), options);

export const verifyDeliveryIn = async (document: XmlElement, options: VerifyOptions): Promise<DeliveryVerification> => {
  const located = locateDelivery(document);
  const outer = deliveryParts(located);
  const isSealed = located.kind === 'SealedDelivery';
  const signedDelivery: LocatedDelivery = isSealed ? { ...located, kind: 'SignedDelivery', element: outer.signed } : located;
  const inner = isSealed ? deliveryParts(signedDelivery) : outer;
  refuseStraySignatures(document, [inner.signature, outer.signature]);
  refuseDuplicateIds(document);
  const innerOutcome = await outcomeOf(signedDelivery, inner.signature, options);
  const outerOutcome: SignatureOutcome = isSealed ? await outcomeOf(located, outer.signature, options) : { state: 'absent' };
  const delivery = hashedDelivery(innerOutcome, inner.signed, located.namespace, options.limits);
  const damage = delivery && damagedContent(delivery);
  return {
    inner: damage ?? innerOutcome,
    outer: outerOutcome,
    kind: located.kind,
    namespace: located.namespace,
    innerSignature: inner.signature,
    delivery: damage ? null : delivery,
    seal: hashedSeal(outerOutcome, located, options.limits),
  };
};

/** A signature over truncated base64 holds, but there is no telling what was signed. */
const damagedContent = (delivery: XmlElement): SignatureOutcome | null => {
  try {
    visit(delivery, (element) => {
      if (isNamed(element, ns.message, 'Body') && isLeaf(element)) decodeBase64In(element, 'Body');
    });
    return null;
  } catch (error) {
    return invalid(error);
  }
};

const invalid = (error: unknown): SignatureOutcome => {
  if (!(error instanceof ContractError)) throw error;
  return { state: 'invalid', code: error.code, reason: error.message };
};

const outcomeOf = async (
  { kind, element, namespace }: LocatedDelivery,
  signature: XmlElement | null,
  { trust, allowSha1 = false, when = new Date() }: VerifyOptions,
): Promise<SignatureOutcome> => {
  if (!signature) return { state: 'absent' };
  try {
    const verified = verifySignature({ element, namespace, name: kind }, signature, allowSha1);
    if (trust !== 'any') await checkTrust(verified.signer, verified.others, trust, when);
    return validOutcome(verified);
  } catch (error) {
    return invalid(error);
  }
};

const validOutcome = ({ signer, form, signedInfoForm, pieces }: VerifiedSignature): SignatureOutcome => ({
  state: 'valid',
  organisationNumber: signer.organisationNumber,
  certificate: signer.der,
  form,
  signedInfoForm,
  // Few ask, and an attachment need not be copied for the others.
  get bytes() {
    return Buffer.concat(pieces);
  },
});

/**
 * Nothing that was not hashed can come along (signature wrapping): the delivery is the very nodes that were written and hashed where the
 * writing left nothing out, and is read again from the hashed bytes where it did.
 */
const hashedDelivery = (
  outcome: SignatureOutcome,
  written: XmlElement,
  namespace: string,
  limits: XmlLimits = defaultXmlLimits,
): XmlElement | null => {
  if (outcome.state !== 'valid') return null;
  if (outcome.form === contractForm && isHashedWhole(written)) return written;
  return only(readXmlText(outcome.bytes.toString('utf8'), limits, true), namespace, 'Delivery');
};

const endOfSigned = '</SignedDelivery>';

/** The seal is the little that follows the signed delivery; were there another end tag of that name, the rest would not be XML. */
const hashedSeal = (
  outcome: SignatureOutcome,
  { element, namespace }: LocatedDelivery,
  limits: XmlLimits = defaultXmlLimits,
): XmlElement | null => {
  if (outcome.state !== 'valid') return null;
  const [seal] = childrenNamed(element, namespace, 'Seal');
  if (seal && outcome.form === contractForm && isHashedWhole(seal)) return seal;
  const { bytes } = outcome;
  const rest = bytes.subarray(bytes.lastIndexOf(endOfSigned) + endOfSigned.length).toString('utf8');
  return only(readXmlText(`<SealedDelivery xmlns="${namespace}">${rest}`, limits, true), namespace, 'Seal');
};

const only = (parent: XmlElement, namespace: string, name: string): XmlElement => {
  const [child, ...others] = childElements(parent);
  return child && others.every((each) => each.namespace !== namespace) && isNamed(child, namespace, name)
    ? child
    : refuse('wrongStructure', `what was hashed does not hold exactly one ${name}`);
};

/** The recipient of a verified delivery, as section 6.1 has it: one in versions 2 and 3, the first of several in version 1. */
export const recipientOf = (delivery: XmlElement): string | null => {
  const header = delivery.children.filter(isElement).find(({ name }) => name === 'Header');
  const recipient = header && [ns.message2, ns.message].flatMap((namespace) => childrenNamed(header, namespace, 'Recipient'))[0];
  return recipient ? textOf(recipient) : null;
};

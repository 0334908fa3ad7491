import { complexType, one, optional } from '../codec/complex-type.ts';
import type { ValueOf } from '../codec/content-type.ts';
import { base64Binary, text } from '../codec/simple-types.ts';
import { ns } from '../namespaces.ts';

export const signatureData = complexType(ns.common, {
  signature: one('Signature', base64Binary),
  certificate: one('Certificate', text()),
  nonce: optional('Nonce', text()),
  /** UTF-8 when it is left out. */
  encodingOfSignedText: optional('EncodingOfSignedText', text()),
});

/** One person's e-ID signature on an agreement text (section 9). */
export type SignatureData = ValueOf<typeof signatureData>;

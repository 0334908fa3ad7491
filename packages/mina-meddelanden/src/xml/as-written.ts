import type { XmlElement } from './element.ts';

type Place = { readonly bytes: Buffer; readonly from: number; readonly to: number };

const places = new WeakMap<XmlElement, Place>();

/** Shorter contents are written anew sooner than they are noted: signatures and certificates are below this, attachments above. */
const worthKeeping = 4096;

/** Notes that what stands between the element's tags is in the contract's prefix-free form already, byte for byte. */
export const noteAsWritten = (element: XmlElement, bytes: Buffer, from: number, to: number): void => {
  if (to - from >= worthKeeping) places.set(element, { bytes, from, to });
};

/**
 * The bytes between the element's tags, if they are known to be what the canonical writer would make of its children. Known of the very
 * element that was read: a copy of it, perhaps with other children, is not the same one.
 */
export const contentAsWritten = (element: XmlElement): Buffer | undefined => {
  const place = places.get(element);
  return place?.bytes.subarray(place.from, place.to);
};

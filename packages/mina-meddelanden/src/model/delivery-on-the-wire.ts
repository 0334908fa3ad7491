import type { ContentType } from '../codec/content-type.ts';
import { refuse } from '../problem.ts';
import { contractForm, writeElement } from '../signature/prefix-free-form.ts';
import { type SealedDelivery, type SignedDelivery, writeDeliveryContent } from '../signature/sign-delivery.ts';
import { isElement, type XmlElement } from '../xml/element.ts';

/** A delivery as it was received: nothing in it may be believed before `verifyDelivery` has said so. */
export type ReceivedDelivery = { readonly kind: 'received'; readonly element: XmlElement };

/** Written from what `signDelivery` and `sealDelivery` made or from what was received; read as received, since reading is not verifying. */
const delivery = <Made extends SignedDelivery | SealedDelivery>(kind: Made['kind']): ContentType<Made | ReceivedDelivery> => ({
  write: (writer, value, path) => {
    if (value.kind === kind) return writeDeliveryContent(writer, value as Made);
    if (value.kind !== 'received') return refuse('invalidValue', `${path}: is not a ${kind}`);
    for (const child of (value as ReceivedDelivery).element.children) if (isElement(child)) writeElement(writer, child, contractForm);
  },
  read: (element) => ({ kind: 'received', element }),
});

export const signedDelivery = delivery<SignedDelivery>('SignedDelivery');

export const sealedDelivery = delivery<SealedDelivery>('SealedDelivery');

import type { Reading } from '../codec/content-type.ts';
import { type Seal, type SecureDelivery, seal as sealType } from '../model/secure-delivery.ts';
import { ns } from '../namespaces.ts';
import { refuse } from '../problem.ts';
import { childrenNamed, type XmlElement } from '../xml/element.ts';
import { deliveryParts, locateDelivery } from './locate-delivery.ts';
import { readDeliveryNodes } from './read-verified.ts';

const strict: Reading = { checkFacets: true };

/**
 * What a sealed delivery claims before anybody has verified it: for the schema's turn, which comes before the signatures' (section 12).
 * Nothing in it may be believed; read what was signed with `readDelivery`. Throws ContractError where the schema is broken.
 */
export const readClaimed = (document: XmlElement): { delivery: SecureDelivery; seal: Seal } => {
  const located = locateDelivery(document);
  if (located.kind !== 'SealedDelivery' || located.namespace !== ns.message3)
    return refuse('wrongStructure', 'only a sealed delivery of version 3 is read');
  const sealed = deliveryParts(located);
  const { signed } = deliveryParts({ ...located, kind: 'SignedDelivery', element: sealed.signed });
  const [seal] = childrenNamed(located.element, ns.message3, 'Seal');
  return {
    delivery: readDeliveryNodes(signed, strict),
    seal: sealType.read(seal as XmlElement, 'Seal', strict),
  };
};

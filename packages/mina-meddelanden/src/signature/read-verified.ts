import type { Reading } from '../codec/content-type.ts';
import { type Seal, type SecureDelivery, seal as sealType, secureDelivery } from '../model/secure-delivery.ts';
import { ns } from '../namespaces.ts';
import { refuse } from '../problem.ts';
import type { XmlElement } from '../xml/element.ts';
import type { DeliveryVerification } from './verify-delivery.ts';

const alreadyRead = new WeakMap<XmlElement, SecureDelivery>();

/** What the nodes of a delivery say never changes: what has been read, perhaps strictly, is not read tolerantly once more. */
export const readDeliveryNodes = (delivery: XmlElement, reading: Reading): SecureDelivery => {
  const known = reading.checkFacets ? undefined : alreadyRead.get(delivery);
  const values = known ?? secureDelivery.read(delivery, 'Delivery', reading);
  alreadyRead.set(delivery, values);
  return values;
};

const tolerant: Reading = { checkFacets: false };

/** What the sender signed, as values. Throws ContractError unless the inner signature is valid and the delivery is of version 3. */
export const readDelivery = ({ delivery, namespace }: DeliveryVerification): SecureDelivery => {
  if (!delivery) return refuse('signatureMismatch', 'only a delivery with a valid signature is read');
  if (namespace !== ns.message3) return refuse('wrongStructure', 'only version 3 is read');
  return readDeliveryNodes(delivery, tolerant);
};

/** What the mediator says in the seal. Throws ContractError unless the outer signature is valid. */
export const readSeal = ({ seal }: DeliveryVerification): Seal =>
  seal ? sealType.read(seal, 'Seal', tolerant) : refuse('signatureMismatch', 'only a seal with a valid signature is read');

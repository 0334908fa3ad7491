import { complexType, one, optional } from '../codec/complex-type.ts';
import type { ValueOf } from '../codec/content-type.ts';
import { text } from '../codec/simple-types.ts';
import { ns } from '../namespaces.ts';
import { sealedDelivery } from './delivery-on-the-wire.ts';
import { deliveryHeader } from './notification.ts';
import { messageBody } from './secure-delivery.ts';

const forwardMessage = complexType(ns.message, { subject: one('Subject', text()), body: one('Body', messageBody) });

export const forwardDelivery = complexType(ns.service3, {
  header: one('Header', deliveryHeader),
  message: one('Message', forwardMessage),
  /** The sealed delivery as it came, as proof (the contract spells it so). */
  originalDelivery: one('OrginalDelivery', sealedDelivery),
  messageIdToForward: optional('MessageIdToForward', text()),
});

/** A mailbox owner's message on to another mailbox. */
export type ForwardDelivery = ValueOf<typeof forwardDelivery>;

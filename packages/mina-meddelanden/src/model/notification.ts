import { complexType, many, one, optional } from '../codec/complex-type.ts';
import type { ValueOf } from '../codec/content-type.ts';
import { text } from '../codec/simple-types.ts';
import { recipientId } from '../identifiers.ts';
import { ns } from '../namespaces.ts';
import { emailAddress, messageBody, messageHeader } from './secure-delivery.ts';
import { sender } from './sender.ts';

/** Version 1's header, which notifications and forwarded messages still carry: up to 1,000 recipients. */
export const deliveryHeader = complexType(ns.message, {
  sender: one('Sender', sender),
  recipients: many('Recipient', recipientId, { min: 1, max: 1000 }),
  reference: optional('Reference', text()),
  correlationId: optional('CorrelationId', text()),
  attention: optional('Attention', text()),
});

export type DeliveryHeader = ValueOf<typeof deliveryHeader>;

const notificationMessage = complexType(ns.notification3, {
  header: one('header', messageHeader),
  body: one('body', messageBody),
});

const emailMessage = complexType(ns.notification2, {
  header: one('header', complexType(ns.notification2, { from: one('From', emailAddress), subject: one('Subject', text({ max: 254 })) })),
  text: one('text', text()),
});

const smsMessage = complexType(ns.notification2, {
  header: one('header', complexType(ns.notification2, { from: one('From', text({ max: 11 })) })),
  text: one('text', text({ max: 160 })),
});

export const notificationDelivery = complexType(ns.notification3, {
  header: one('Header', deliveryHeader),
  message: one('Message', notificationMessage),
  emailMessage: optional('EmailMessage', emailMessage),
  smsMessage: optional('SmsMessage', smsMessage),
});

/** A message of protection class 1 with ready-made notices (section 12). It carries no signature. */
export type NotificationDelivery = ValueOf<typeof notificationDelivery>;

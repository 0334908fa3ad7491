import { complexType, many, one, optional } from '../codec/complex-type.ts';
import type { ContentType, ValueOf } from '../codec/content-type.ts';
import { boolean, oneOf, text } from '../codec/simple-types.ts';
import { recipientId } from '../identifiers.ts';
import { ns } from '../namespaces.ts';
import { refuse } from '../problem.ts';

const deliveryStatus = complexType(ns.service, {
  recipientId: one('RecipientId', recipientId),
  /** False is an ordinary answer: the operator has no such mailbox (section 7). */
  delivered: one('Delivered', boolean),
});

export const deliveryResult = complexType(ns.service, {
  transId: one('TransId', text()),
  statuses: many('Status', deliveryStatus, { min: 1 }),
});

/** The operator's receipt. */
export type DeliveryResult = ValueOf<typeof deliveryResult>;

export const distributionStatus = complexType(ns.message, {
  recipientId: one('RecipientId', recipientId),
  type: one('Type', oneOf('Digital', 'Paper', 'Not')),
  deliveryStatus: optional('DeliveryStatus', oneOf('Delivered', 'Pending', 'DeliveryFailed')),
});

export type DistributionStatus = ValueOf<typeof distributionStatus>;

const channels = complexType(ns.notification3, {
  deliveredFlag: one('DeliveredFlag', boolean),
  notifiedByChannel: many('NotifiedByChannel', oneOf('SMS', 'EMail'), { max: 2 }),
});

/** 6.6: a channel may only be named when the message was delivered. */
const notificationDeliveryStatus: ContentType<ValueOf<typeof channels>> = {
  ...channels,
  write: (writer, value, path) => {
    if (!value.deliveredFlag && value.notifiedByChannel.length > 0)
      refuse('invalidValue', `${path}: a channel is named although nothing was delivered`);
    channels.write(writer, value, path);
  },
};

export const notificationStatus = complexType(ns.notification3, {
  recipientId: one('RecipientId', recipientId),
  deliveryStatus: one('DeliveryStatus', notificationDeliveryStatus),
});

export type NotificationStatus = ValueOf<typeof notificationStatus>;

export const notifyResult = complexType(ns.notification3, {
  transId: one('TransId', text()),
  statuses: many('Status', notificationStatus, { min: 1 }),
});

export type NotifyResult = ValueOf<typeof notifyResult>;

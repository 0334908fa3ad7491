import { complexType, many, one } from '../codec/complex-type.ts';
import type { ContentType } from '../codec/content-type.ts';
import { text } from '../codec/simple-types.ts';
import { organisationNumber, recipientId } from '../identifiers.ts';
import { sealedDelivery, signedDelivery } from '../model/delivery-on-the-wire.ts';
import { forwardDelivery } from '../model/forward.ts';
import { notificationDelivery } from '../model/notification.ts';
import { deliveryResult, distributionStatus, notificationStatus, notifyResult } from '../model/results.ts';
import { ns } from '../namespaces.ts';
import { operation } from './operation.ts';

const answering = <Value>(namespace: string, type: ContentType<Value>) => complexType(namespace, { return: one('return', type) });

/** Service v3, offered by every mailbox operator (5.3). An element inside another of the same name is no mistake here. */
export const mailboxService = {
  deliverSecure: operation(
    ns.service3,
    'deliverSecure',
    complexType(ns.service3, { delivery: one('deliverSecure', sealedDelivery) }),
    answering(ns.service3, deliveryResult),
  ),
  notify: operation(
    ns.service3,
    'notify',
    complexType(ns.service3, { notification: one('notify', notificationDelivery) }),
    answering(ns.service3, notifyResult),
  ),
  deliverForward: operation(
    ns.service3,
    'deliverForward',
    complexType(ns.service3, { forward: one('forwardMessage', forwardDelivery) }),
    answering(ns.service3, deliveryResult),
  ),
};

const distributionId = text({ min: 1, max: 50 });

/** Message v3, offered by a mediator to senders that sign themselves (5.4). */
export const messageService = {
  distributeSecure: operation(
    ns.message3,
    'distributeSecure',
    complexType(ns.message3, { signedDelivery: one('signedDelivery', signedDelivery) }),
    answering(ns.message3, text()),
  ),
  checkDistributionStatus: operation(
    ns.message3,
    'checkDistributionStatus',
    complexType(ns.message3, { senderId: one('senderId', recipientId), distributionId: one('distributionId', distributionId) }),
    complexType(ns.message3, { return: many('return', distributionStatus) }),
  ),
};

/** Notification v3, offered by a mediator (5.5). */
export const notificationService = {
  distribute: operation(
    ns.notification3,
    'distribute',
    complexType(ns.notification3, { notification: one('notificationDelivery', notificationDelivery) }),
    answering(ns.notification3, text()),
  ),
  checkDistributionStatus: operation(
    ns.notification3,
    'checkDistributionStatus',
    complexType(ns.notification3, { sender: one('sender', organisationNumber), distributionId: one('distributionId', distributionId) }),
    complexType(ns.notification3, { return: many('return', notificationStatus) }),
  ),
};

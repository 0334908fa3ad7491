import type { Dispatcher } from '../model/sender.ts';
import { readDelivery } from './read-verified.ts';
import type { DeliveryVerification } from './verify-delivery.ts';

export type AuthorisationProblem = 'notVerified' | 'unknownMediator' | 'mediatorMayNotSendForSender' | 'signerMayNotSignForSender';

/**
 * Whether the two signers may do what they have done (8.4 and section 12): the seal is a registered mediator's, that mediator may send for
 * the sender, and the delivery is signed by the sender itself or by a mediator that may send for it. Null when they may.
 */
export const authorisationProblem = (
  verification: DeliveryVerification,
  dispatchers: readonly Dispatcher[],
): AuthorisationProblem | null => {
  const { inner, outer } = verification;
  if (inner.state !== 'valid' || outer.state !== 'valid') return 'notVerified';
  const senderId = readDelivery(verification).header.sender.id;
  const mayActFor = (organisationNumber: string | null): boolean =>
    dispatchers.some(({ id, senders }) => id === organisationNumber && senders.includes(senderId));
  if (!dispatchers.some(({ id }) => id === outer.organisationNumber)) return 'unknownMediator';
  if (!mayActFor(outer.organisationNumber)) return 'mediatorMayNotSendForSender';
  return inner.organisationNumber === senderId || mayActFor(inner.organisationNumber) ? null : 'signerMayNotSignForSender';
};

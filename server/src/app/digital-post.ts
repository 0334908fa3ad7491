import type { Channel } from '#delivery';
import { createAuthorityLists, createRegisterClient, mailboxModule, type OperatorSettings } from '#mailbox';
import { mediatorModule } from '#mediator';
import { registerModule } from '#register';
import type { ContextModule } from '../platform/module.ts';
import type { Wiring } from './modules.ts';
import { trustOf } from './wire.ts';

const operatorOf = ({ settings, identities, eId, database, logger, ownSenders }: Wiring): OperatorSettings | undefined => {
  const { wire } = settings;
  const own = identities.operator;
  if (own === undefined || wire.operator === undefined) return undefined;
  const { recipientAddress, authorityAddress } = wire;
  const register = createRegisterClient({ recipientAddress, authorityAddress, identities: own });
  return {
    organisationNumber: () => own.current().organisationNumber,
    domain: wire.operator.domain,
    database,
    trust: trustOf(own, wire),
    register,
    authority: createAuthorityLists({ register, logger }),
    signing: eId.signing,
    logger,
    // A read letter is told to senders of this installation; how others are told is agreed with each of them.
    readCallbacksFor: ownSenders.has,
  };
};

const mediatorOf = ({ settings, identities, database, logger, metrics }: Wiring) => {
  const { recipientAddress, authorityAddress } = settings.wire;
  return mediatorModule({
    identities: identities.mediator,
    senders: identities.senders,
    recipientAddress,
    authorityAddress,
    database,
    logger,
    metrics: metrics.digitalPost,
  });
};

export type DigitalPost = { channel: Channel; modules: ContextModule[] };

/**
 * Register, mailbox operator and mediator, as far as this installation is one of them. They know nothing of each other and meet
 * over the wire only, also when one process is all three.
 */
export const wireDigitalPost = (wiring: Wiring, mailbox: Omit<Parameters<typeof mailboxModule>[0] & object, 'operator'>): DigitalPost => {
  const { identities, eId, database, logger } = wiring;
  const mediator = mediatorOf(wiring);
  const operator = operatorOf(wiring);
  return {
    channel: mediator.channel,
    modules: [
      mailboxModule({ ...mailbox, ...(operator === undefined ? {} : { operator }) }),
      registerModule({
        // Without a certificate of the register there is nobody who keeps it.
        ownerOrganisationNumber: () => identities.register?.current().organisationNumber.slice(2) ?? '',
        eIdRoots: eId.roots,
        database,
        logger,
      }),
      mediator,
    ],
  };
};

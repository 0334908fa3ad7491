import { fault, mailboxService, soapServer } from '#mina-meddelanden';
import type { WireCaller, WireService } from '../../../platform/http/wire-service.ts';
import { createCertificateKeeper } from './certificate-keeper.ts';
import { type Delivering, deliverSecure } from './deliver-secure.ts';
import { demandAllowed, isDispatcher } from './may-send.ts';
import { notify } from './notify.ts';
import type { OperatorSettings } from './operator-settings.ts';
import { tooBusy } from './receiving-faults.ts';
import { createReception } from './reception.ts';
import { createTurns } from './take-turns.ts';

type Context = WireCaller & { arrivedAt: Date; bytesAtOnce: number };

/** Requests being worked on hold at most this much; what comes on top is asked to come again. */
const mostBytesAtOnce = 128 * 1024 * 1024;

/** Service v3 of the national contract: takes letters from mediators. */
export const createMailboxOperator = (settings: OperatorSettings): WireService => {
  const { authority, logger, database } = settings;
  const delivering: Delivering = { ...settings, ...createReception({ database }), certificates: createCertificateKeeper(database) };
  const ownTurn = createTurns();
  let bytesAtOnce = 0;
  const serve = soapServer<typeof mailboxService, Context>(
    mailboxService,
    {
      deliverSecure: deliverSecure(delivering),
      notify: notify(delivering),
      deliverForward: () => Promise.reject(fault('notFound', 'Forwarding between mailboxes is not offered by this operator.')),
    },
    {
      admit: async (caller) => {
        if (caller.bytesAtOnce > mostBytesAtOnce) throw tooBusy();
        await demandAllowed(authority, isDispatcher(caller.organisationNumber));
      },
      onUnexpected: (error, callId) => logger.error({ callId, error }, 'a letter could not be received'),
    },
  );
  return {
    role: 'operator',
    path: '/service/v3',
    answer: async (request, caller) => {
      bytesAtOnce += request.length;
      const context = { ...caller, arrivedAt: new Date(), bytesAtOnce };
      try {
        await ownTurn();
        return await serve(request, context);
      } finally {
        bytesAtOnce -= request.length;
      }
    },
  };
};

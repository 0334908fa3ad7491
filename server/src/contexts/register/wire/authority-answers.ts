import { authorityService, soapServer } from '#mina-meddelanden';
import type { WireCaller, WireService } from '../../../platform/http/wire-service.ts';
import { isSenderAccepted, tellDispatchers, tellSenders } from '../use-cases/tell-parties.ts';
import type { WireParts } from './recipient-answers.ts';

/**
 * Authority: who may send, and for whom. Access rights and the testing of joint signatures come later; the library answers what is
 * not here with the contract's own fault (5003, not offered).
 */
export const authorityAnswers = ({ database, logger, later }: WireParts): WireService['answer'] => {
  const server = soapServer<typeof authorityService, WireCaller>(
    authorityService,
    {
      getSenders: async (_request, { context }) => ({ return: await tellSenders(database().read, { ...context, keptBy: null }) }),
      getDispatchers: async (_request, { context }) => ({ return: await tellDispatchers(database().read, { ...context, keptBy: null }) }),
      isSenderAccepted: async ({ senderId }, { context }) => ({
        return: await isSenderAccepted(database().read, { ...context, keptBy: null }, { senderId }),
      }),
    },
    { onUnexpected: (error, callId) => logger.error({ error, callId }, 'the register could not answer') },
  );
  return (bytes, caller) => {
    later.see(caller);
    return server(bytes, caller);
  };
};

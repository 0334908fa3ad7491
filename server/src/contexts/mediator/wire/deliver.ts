import { ContractError, mailboxService, type SoapClient, SoapFault, TransportError } from '#mina-meddelanden';
import { type HandOver, handOverOf, refusalOf } from '../domain/hand-over.ts';
import { causeOf } from './failure.ts';

const outcomeOf = (error: unknown): HandOver => {
  if (error instanceof SoapFault) {
    if (!error.isRepeatable) return { kind: 'refused', reason: refusalOf(error.errorCode), code: error.errorCode };
    return { kind: 'trouble', what: `fault ${error.errorCode ?? 'without code'} ${error.callId ?? ''}`.trim() };
  }
  if (error instanceof TransportError) {
    if (error.outcome === 'notSent') return { kind: 'notSent', what: causeOf(error) };
    if (error.outcome === 'unknown' || error.status === null) return { kind: 'silent', what: causeOf(error) };
    return handOverOf(error.status);
  }
  // The answer came with 200 and breaks the contract: whether the letter is stored, it does not say.
  if (error instanceof ContractError) return { kind: 'silent', what: error.code };
  throw error;
};

/** Hands a written request to an operator, over mutual TLS, and says what came of it. */
export const deliver = async (client: SoapClient, address: string, request: Uint8Array, recipient: string): Promise<HandOver> => {
  try {
    const { return: result } = await client.callWritten(address, mailboxService.deliverSecure, request);
    const status = result.statuses.find(({ recipientId }) => recipientId === recipient);
    if (status === undefined) return { kind: 'silent', what: 'the receipt names somebody else' };
    return status.delivered ? { kind: 'stored', transId: result.transId } : { kind: 'notPlaced' };
  } catch (error) {
    return outcomeOf(error);
  }
};

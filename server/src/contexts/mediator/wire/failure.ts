import { ContractError, SoapFault, TransportError } from '#mina-meddelanden';

/** What lies behind "no answer": OpenSSL's or the socket's own code. */
export const causeOf = (error: Error): string => {
  const cause = error.cause instanceof Error ? error.cause : error;
  return 'code' in cause ? String(cause.code) : cause.name;
};

/** For the log: codes only. The other side's own words may hold the number that it was asked about. */
export const failureOf = (error: unknown): Record<string, string | number | null> => {
  if (error instanceof SoapFault) return { fault: error.errorCode, callId: error.callId };
  if (error instanceof TransportError) return { outcome: error.outcome, status: error.status, cause: causeOf(error) };
  if (error instanceof ContractError) return { contract: error.code };
  return { failure: error instanceof Error ? causeOf(error) : 'unknown' };
};

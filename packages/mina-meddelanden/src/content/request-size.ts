import { refuse } from '../problem.ts';

/** Section 13: 2 MB, attachments included, measured on the whole SOAP request in UTF-8. Base64 adds a third, so content must be smaller. */
export const maxRequestBytes = 2_097_152;

export const checkRequestSize = (request: Uint8Array): void => {
  if (request.length > maxRequestBytes)
    refuse('tooLarge', `the request is ${request.length} bytes; at most ${maxRequestBytes} may be sent`);
};

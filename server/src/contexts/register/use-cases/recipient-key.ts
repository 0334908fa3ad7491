import { processServices } from '../../../platform/process-services.ts';

const keyDigits = 32;

/** The look-up key of a number, 32 hexadecimal digits: the first half of its look-up hash. */
export const recipientKey = (number: string): string => processServices().cipher.lookupHash(number).slice(0, keyDigits);

export const recipientHash = (number: string): Buffer => Buffer.from(recipientKey(number), 'hex');

import { X509Certificate } from 'node:crypto';
import type { Signing, SigningOrder, SigningStep } from '#mailbox';
import { type BankId, BankIdError, type Collected, type Order, qrTextOf } from '../platform/e-id/bank-id.ts';

const certificateIn = /<(?:\w+:)?X509Certificate>([A-Za-z0-9+/=\s]+)<\/(?:\w+:)?X509Certificate>/g;

/** The person's own certificate among those in the signature, base64 of DER: her number is its subject's serial number. */
const ownCertificate = (signature: Buffer, personalNumber: string): string | undefined =>
  [...signature.toString('utf8').matchAll(certificateIn)]
    .map(([, base64 = '']) => base64.replaceAll(/\s/g, ''))
    .find((base64) => new X509Certificate(Buffer.from(base64, 'base64')).subject.includes(`serialNumber=${personalNumber}`));

const complete = (collected: Extract<Collected, { status: 'complete' }>, personalNumber: string): SigningStep => {
  const certificate = ownCertificate(collected.signature, personalNumber);
  // Another person's e-ID, or a signature that says nothing of whose it is.
  if (collected.personalNumber !== personalNumber || certificate === undefined) return { state: 'failed', hint: 'wrongPerson' };
  return { state: 'signed', signature: { signature: collected.signature, certificate, encodingOfSignedText: 'UTF-8' } };
};

const stepOf = (collected: Collected, order: SigningOrder, personalNumber: string): SigningStep => {
  if (collected.status === 'complete') return complete(collected, personalNumber);
  return collected.status === 'failed'
    ? { state: 'failed', hint: collected.hintCode }
    : { state: 'waiting', hint: collected.hintCode, order };
};

/** What ends the order as the person sees it; anything else may pass, and is asked again. */
const endings = ['alreadyInProgress', 'invalidParameters', 'notFound'];

const failedBy = (error: unknown): SigningStep => {
  if (error instanceof BankIdError && endings.includes(error.code)) return { state: 'failed', hint: error.code };
  throw error;
};

/** BankID as what people sign agreements with. */
export const createBankIdSigning = (bankId: BankId): Signing => ({
  begin: async ({ personalNumber, endUserIp }, text) => {
    const order = await bankId.sign({ personalNumber, text, endUserIp }).catch(failedBy);
    return 'orderRef' in order ? { state: 'waiting', hint: 'outstandingTransaction', order } : order;
  },
  follow: async (order, { personalNumber }) => {
    const collected = await bankId.collect(order['orderRef'] ?? '').catch(failedBy);
    return 'status' in collected ? stepOf(collected, order, personalNumber) : collected;
  },
  abandon: (order) => bankId.cancel(order['orderRef'] ?? ''),
  leadTo: (order, beganAt, now) => {
    const start = `?autostarttoken=${encodeURIComponent(order['autoStartToken'] ?? '')}&redirect=null`;
    return {
      qrText: qrTextOf(order as Order, beganAt, now),
      startUrl: `bankid:///${start}`,
      startUrlOnPhone: `https://app.bankid.com/${start}`,
    };
  },
});

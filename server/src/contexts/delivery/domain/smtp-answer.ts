import type { SendResult } from './channel.ts';
import type { EntryReason } from './entry-status.ts';

/** What an SMTP client tells when sending failed. */
export type SmtpFault = Error & { code?: string; command?: string; responseCode?: number; response?: string };

/** The part of the conversation that is about the recipient; before it, a refusal is about us. */
const aboutRecipient = new Set(['RCPT TO', 'DATA']);

/** Enhanced status codes (RFC 3463) say more than the three digits. */
const reasonOf = (fault: SmtpFault): EntryReason => {
  const enhanced = /\b[45]\.(\d{1,3})\.(\d{1,3})\b/.exec(fault.response ?? '');
  const [, subject, detail] = enhanced ?? [];
  if (subject === '2' && detail === '2') return 'mailboxFull';
  if (subject === '1' || (subject === '2' && detail === '1')) return 'addressUnknown';
  if (subject === '7') return 'messageRefused';
  if (fault.responseCode === 552 || fault.responseCode === 452) return 'mailboxFull';
  if (fault.command === 'RCPT TO' && [550, 551, 553].includes(fault.responseCode ?? 0)) return 'addressUnknown';
  return 'messageRefused';
};

/**
 * What to do after a failed attempt. An answer with a code is certain, whatever had been sent: 4xx later, 5xx never.
 * Without an answer it depends on whether a byte of the message had left: if not, later; if so, nobody knows,
 * and the fault is thrown on.
 */
export const judgeSmtpError = (fault: SmtpFault, hasLeft: boolean): SendResult => {
  const { responseCode, command = '' } = fault;
  // A local fault of ours, before anything was asked: an address that SMTP cannot carry.
  if (fault.code === 'EENVELOPE' && responseCode === undefined && !hasLeft) return { kind: 'rejected', reason: 'addressUnknown' };
  if (fault.code === 'EAUTH' || (responseCode !== undefined && responseCode >= 500 && !aboutRecipient.has(command)))
    return { kind: 'tryLater', reason: 'mailServerRefusesUs', isChannelDown: true };
  if (responseCode !== undefined && responseCode >= 500) return { kind: 'rejected', reason: reasonOf(fault) };
  if (responseCode !== undefined && responseCode >= 400)
    return { kind: 'tryLater', reason: responseCode === 452 ? 'mailboxFull' : 'mailServerBusy' };
  if (!hasLeft) return { kind: 'tryLater', reason: 'mailServerUnreachable', isChannelDown: true };
  throw fault;
};

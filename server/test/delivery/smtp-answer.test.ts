import { describe, expect, test } from 'vitest';
import { judgeSmtpError, type SmtpFault } from '../../src/contexts/delivery/domain/smtp-answer.ts';

const fault = (details: Partial<SmtpFault>): SmtpFault => Object.assign(new Error('fault'), details);

describe('an SMTP fault', () => {
  test('with a 5xx about the recipient is final, with a plain reason', () => {
    const judge = (details: Partial<SmtpFault>) => judgeSmtpError(fault({ command: 'RCPT TO', ...details }), false);
    expect(judge({ responseCode: 550, response: '550 No such user' })).toEqual({ kind: 'rejected', reason: 'addressUnknown' });
    expect(judge({ responseCode: 550, response: '550 5.7.1 Blocked' })).toEqual({ kind: 'rejected', reason: 'messageRefused' });
    expect(judge({ responseCode: 552, response: '552 5.2.2 Over quota' })).toEqual({ kind: 'rejected', reason: 'mailboxFull' });
    expect(judge({ responseCode: 554, command: 'DATA', response: '554 Spam' })).toEqual({ kind: 'rejected', reason: 'messageRefused' });
  });

  test('with a 5xx about us is no fault of the recipient', () => {
    for (const command of ['CONN', 'EHLO', 'AUTH PLAIN', 'MAIL FROM'])
      expect(judgeSmtpError(fault({ responseCode: 535, command }), false)).toMatchObject({
        kind: 'tryLater',
        reason: 'mailServerRefusesUs',
        isChannelDown: true,
      });
  });

  test('with a 4xx is tried later, also after the message was sent: the server has said that it does not have it', () => {
    expect(judgeSmtpError(fault({ responseCode: 451, command: 'DATA' }), true)).toEqual({ kind: 'tryLater', reason: 'mailServerBusy' });
  });

  test('without an answer is tried later only when no byte of the message had left', () => {
    expect(judgeSmtpError(fault({ code: 'ESOCKET', command: 'CONN' }), false)).toMatchObject({
      kind: 'tryLater',
      reason: 'mailServerUnreachable',
    });
    const lost = fault({ code: 'ECONNECTION', command: 'CONN' });
    expect(() => judgeSmtpError(lost, true)).toThrow(lost);
  });
});

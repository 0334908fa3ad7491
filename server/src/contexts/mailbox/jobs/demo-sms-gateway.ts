import { sendOneMail } from '#delivery';
import type { SmsGateway } from './notice-sender.ts';

/** The demo's gateway: a text message becomes an e-mail to the number, so that the demo's outbox shows it beside the others. */
export const demoSmsGateway = (): SmsGateway => ({
  send: ({ id, to, text }) =>
    sendOneMail({
      entryId: id,
      attempt: 1,
      sender: { organisationId: '', name: 'Sms', organisationNumber: '', colour: '' },
      recipient: { name: '', locale: 'sv', email: `${to.replace('+', '')}@sms.example`, number: null },
      subject: `Sms: ${text.slice(0, 40)}`,
      html: '',
      text,
    }),
});

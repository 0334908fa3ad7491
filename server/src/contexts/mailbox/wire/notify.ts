import { checkContent, fault, type NotificationDelivery, type NotifyResult, type SoapCall } from '#mina-meddelanden';
import type { WireCaller } from '../../../platform/http/wire-service.ts';
import { newId } from '../../../vocabulary/id.ts';
import type { LetterDetails } from '../domain/letter.ts';
import type { ReceivedLetter, Reception } from '../domain/received-letter.ts';
import { readBody } from '../files/letter-body.ts';
import type { AuthorityLists } from './authority-lists.ts';
import { checkMessageId, mediaType } from './deliver-secure.ts';
import { detailsOf } from './letter-details.ts';
import { demandAllowed, maySendFor } from './may-send.ts';
import { contentFault } from './receiving-faults.ts';
import type { Receiving } from './reception.ts';
import { recipientKey } from './recipient-key.ts';

type Call = SoapCall<WireCaller & { arrivedAt: Date }>;
type Notifying = Receiving & { authority: AuthorityLists };

const noticesOf = ({ emailMessage, smsMessage }: NotificationDelivery): LetterDetails['notices'] => ({
  email: emailMessage && { ...emailMessage.header, text: emailMessage.text },
  sms: smsMessage && { ...smsMessage.header, text: smsMessage.text },
});

const letterTo = (recipientId: string, notification: NotificationDelivery, { context }: Call): ReceivedLetter => {
  const { header: envelope, message } = notification;
  const { header, body } = message;
  return {
    operation: 'notify',
    recipient: recipientKey(recipientId),
    sender: { number: envelope.sender.id, name: envelope.sender.name },
    dispatcherNumber: context.organisationNumber,
    messageId: header.id,
    deliveryId: null,
    subject: header.subject,
    body: readBody(mediaType(body.contentType) === 'text/html' ? 'text/html' : 'text/plain', body.body),
    language: header.language,
    details: { ...detailsOf(envelope, header), notices: noticesOf(notification) },
    attachments: [],
    signatures: null,
    request: new Uint8Array(),
    arrivedAt: context.arrivedAt,
    verifiedAt: new Date(),
  };
};

/** Channels are named for what was handed over only, and notices go out after the answer: so none is. */
const statusOf = (recipientId: string, { delivered }: Reception) => ({
  recipientId,
  deliveryStatus: { deliveredFlag: delivered, notifiedByChannel: [] },
});

/** Takes a message of protection class 1 to up to 1,000 recipients, with the ready-made notices that came with it. It is not signed. */
export const notify =
  (notifying: Notifying) =>
  async ({ notification }: { notification: NotificationDelivery }, call: Call): Promise<{ return: NotifyResult }> => {
    const { header: envelope, message } = notification;
    const { recipients, sender } = envelope;
    checkMessageId(message.header.id);
    await demandAllowed(notifying.authority, maySendFor(call.context.organisationNumber, sender.id));
    const messages = [{ header: message.header, body: message.body, attachments: [] }];
    const problem = contentFault(checkContent({ header: { sender, recipient: recipients[0] ?? '' }, messages }));
    const receptions = await Promise.all(
      recipients.map(async (recipient): Promise<Reception> => {
        if (problem === null) return notifying.receive(letterTo(recipient, notification, call));
        if (await notifying.takesLetters({ recipient: recipientKey(recipient), senderNumber: sender.id })) throw problem;
        return { delivered: false, transactionId: newId() };
      }),
    );
    const [first] = receptions;
    if (first === undefined) throw fault('invalidInput', 'There is no recipient.');
    return {
      return: { transId: first.transactionId, statuses: recipients.map((each, index) => statusOf(each, receptions[index] ?? first)) },
    };
  };

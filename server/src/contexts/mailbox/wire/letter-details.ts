import { type MessageHeader, type OfficialMatter, readInvoice, type SecureDeliveryHeader } from '#mina-meddelanden';
import type { LetterDetails } from '../domain/letter.ts';

type Envelope = Pick<SecureDeliveryHeader, 'sender' | 'reference' | 'correlationId' | 'attention'>;

const matterOf = ({ extension }: OfficialMatter): LetterDetails['matter'] =>
  extension && {
    createdOn: extension.timestamp,
    matterId: extension.identity?.officialMatterId,
    eventId: extension.identity?.eventId,
    precedingEventId: extension.identity?.precedingEventId,
    subject: extension.matterSubject,
    eventType: extension.eventType,
    status: extension.matterStatus,
  };

/** An invoice among the foreign elements; one that cannot be read is no reason to refuse the letter. */
const invoiceOf = ({ extension, foreign }: OfficialMatter): LetterDetails['invoice'] => {
  for (const element of extension?.foreign ?? foreign ?? [])
    try {
      const invoice = readInvoice(element);
      if (invoice !== null) {
        const { amount, currencyCode = 'SEK', dueDate, accountMethod, accountNumber, ocrNumber } = invoice;
        return { dueDate, amountMinor: amount, currency: currencyCode, accountMethod, accountNumber, ocrNumber };
      }
    } catch {
      // The letter says it in words too.
    }
  return undefined;
};

/** What a letter says about itself besides its text. */
export const detailsOf = (envelope: Envelope, { supportInfo, metadata, officialMatter }: MessageHeader): LetterDetails => ({
  support: { ...supportInfo },
  senderAttention: envelope.sender.attention,
  reference: envelope.reference,
  correlationId: envelope.correlationId,
  attention: envelope.attention,
  metadata: [...metadata],
  matter: officialMatter && matterOf(officialMatter),
  invoice: officialMatter && invoiceOf(officialMatter),
});

import { complexType, many, one, optional } from '../codec/complex-type.ts';
import type { ValueOf } from '../codec/content-type.ts';
import { anyUri, base64Binary, boolean, date, language, oneOf, text } from '../codec/simple-types.ts';
import { recipientId } from '../identifiers.ts';
import { ns } from '../namespaces.ts';
import { officialMatter } from './official-matter.ts';
import { sender } from './sender.ts';

export const secureDeliveryHeader = complexType(ns.message2, {
  sender: one('Sender', sender),
  recipient: one('Recipient', recipientId),
  reference: optional('Reference', text()),
  correlationId: optional('CorrelationId', text()),
  attention: optional('Attention', text()),
});

export type SecureDeliveryHeader = ValueOf<typeof secureDeliveryHeader>;

export const emailAddress = text({ min: 5, max: 256, pattern: /^.+@.+\..+$/, what: 'e-mail address' });

export const supportInfo = complexType(ns.message3, {
  text: one('Text', text({ max: 1024 })),
  url: optional('URL', anyUri({ max: 255 })),
  phoneNumber: optional('PhoneNumber', text({ max: 255 })),
  emailAddress: optional('EmailAdress', emailAddress),
});

/** Whom the reader can turn to. The text is mandatory; give at least one way besides (section 13). */
export type SupportInfo = ValueOf<typeof supportInfo>;

export const metadata = complexType(ns.message, { tag: one('Tag', text()), value: one('Value', text()) });

export type Metadata = ValueOf<typeof metadata>;

export const messageHeader = complexType(ns.message3, {
  /** The sender's own id of the message; a UUID in practice. */
  id: one('Id', text()),
  subject: one('Subject', text({ max: 255 })),
  supportInfo: one('Supportinfo', supportInfo),
  officialMatter: optional('OfficialMatter', officialMatter),
  metadata: many('Metadata', metadata),
  /** `svSE` in every known client. */
  language: one('Language', language),
  reply: optional('Reply', oneOf('REQUESTED', 'ACCEPTED', 'NOT_ALLOWED')),
  receiptRequest: optional('ReceiptRequest', oneOf('NOT', 'SIMPLE', 'SIGNED')),
});

export type MessageHeader = ValueOf<typeof messageHeader>;

export const messageBody = complexType(ns.message, {
  contentType: one('ContentType', text()),
  body: one('Body', base64Binary),
});

/** `text/plain` or `text/html`, as UTF-8 bytes. */
export type MessageBody = ValueOf<typeof messageBody>;

export const attachment = complexType(ns.message, {
  contentType: one('ContentType', text()),
  body: one('Body', base64Binary),
  /** MD5 of the bytes in upper-case hexadecimal: see `attachmentOf`. */
  checksum: one('Checksum', text()),
  filename: one('Filename', text()),
});

export type Attachment = ValueOf<typeof attachment>;

export const secureMessage = complexType(ns.message3, {
  header: one('Header', messageHeader),
  body: one('Body', messageBody),
  attachments: many('Attachment', attachment),
});

export type SecureMessage = ValueOf<typeof secureMessage>;

export const secureDelivery = complexType(ns.message3, {
  header: one('Header', secureDeliveryHeader),
  /** The schema allows several; every known client sends exactly one. */
  messages: many('Message', secureMessage, { min: 1 }),
});

/** What the sender signs: one recipient and the message (section 6.1). */
export type SecureDelivery = ValueOf<typeof secureDelivery>;

export const seal = complexType(ns.message, {
  /** The day on which the mediator took the delivery over; a zone may follow. */
  receivedTime: one('ReceivedTime', date),
  /** Whether the mediator has checked the inner signature. */
  signaturesOk: one('SignaturesOK', boolean),
});

export type Seal = ValueOf<typeof seal>;

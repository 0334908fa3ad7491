import type { Attachment, MessageBody, SecureDelivery, SecureMessage } from '../model/secure-delivery.ts';
import { hasRightChecksum } from './attachment.ts';
import { checkHtml } from './check-html.ts';
import { type ContentProblem, contentProblem } from './content-problem.ts';

export type ContentRules = {
  /** Media types of attachments and the endings that go with them. */
  readonly attachmentTypes?: Readonly<Record<string, readonly string[]>>;
  /** Whether attachments' checksums are worked out and compared; yes, if left out. A receiver refuses none for its checksum (6.1). */
  readonly checksums?: boolean;
};

/** Section 13: PDF is safe; the others stood in an old sample configuration. Today's list is not known, so it can be set. */
export const defaultAttachmentTypes: Readonly<Record<string, readonly string[]>> = {
  'application/pdf': ['.pdf'],
  'application/msword': ['.doc'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['.docx'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.template': ['.dotx'],
  'text/calendar': ['.ics'],
};

/** First bytes that a type must have. */
const signatures: Record<string, readonly number[]> = {
  'application/pdf': [0x25, 0x50, 0x44, 0x46, 0x2d],
  'application/msword': [0xd0, 0xcf, 0x11, 0xe0],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': [0x50, 0x4b, 0x03, 0x04],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.template': [0x50, 0x4b, 0x03, 0x04],
};

/** Everything that is wrong with what a delivery says, at once; an empty list means that it may be sent. The size is checked when it is written. */
export const checkContent = ({ messages }: SecureDelivery, rules: ContentRules = {}): ContentProblem[] => [
  ...(messages.length > 1 ? [contentProblem('severalMessages', 'Delivery')] : []),
  ...messages.flatMap((message, index) => checkMessage(message, `Message[${index}]`, rules)),
];

const checkMessage = ({ header, body, attachments }: SecureMessage, where: string, rules: ContentRules): ContentProblem[] => {
  const { url, phoneNumber, emailAddress } = header.supportInfo;
  return [
    ...(header.subject.trim() === '' ? [contentProblem('emptySubject', where)] : []),
    ...(url || phoneNumber || emailAddress ? [] : [contentProblem('noContact', where)]),
    ...checkBody(body, `${where}/Body`),
    ...attachments.flatMap((attachment, index) => checkAttachment(attachment, `${where}/Attachment[${index}]`, rules)),
  ];
};

const mediaType = (contentType: string): string => (contentType.split(';')[0] ?? '').trim().toLowerCase();

const checkBody = ({ contentType, body }: MessageBody, where: string): ContentProblem[] => {
  const type = mediaType(contentType);
  if (type !== 'text/plain' && type !== 'text/html') return [contentProblem('bodyType', where, contentType)];
  const text = decodeUtf8(body);
  if (text === null) return [contentProblem('notUtf8', where)];
  if (text.trim() === '') return [contentProblem('emptyBody', where)];
  return type === 'text/html' ? checkHtml(text, where) : [];
};

const strictly = new TextDecoder('utf-8', { fatal: true });

const decodeUtf8 = (bytes: Uint8Array): string | null => {
  try {
    return strictly.decode(bytes);
  } catch {
    return null;
  }
};

// oxlint-disable-next-line no-control-regex -- control characters are what must not be in a name
const badName = /[\u0000-\u001f\u007f/\\:*?"<>|\u202a-\u202e\u2066-\u2069]|^\.|^\s*$/;

const checkAttachment = (
  attachment: Attachment,
  where: string,
  { attachmentTypes = defaultAttachmentTypes, checksums = true }: ContentRules,
): ContentProblem[] => {
  const { contentType, filename, body } = attachment;
  const type = mediaType(contentType);
  const endings = Object.hasOwn(attachmentTypes, type) ? attachmentTypes[type] : undefined;
  if (!endings) return [contentProblem('attachmentType', where, contentType)];
  const isNamedRight = !badName.test(filename) && endings.some((ending) => filename.toLowerCase().endsWith(ending));
  const isWhatItSays = (signatures[type] ?? []).every((byte, index) => body[index] === byte);
  return [
    ...(isNamedRight ? [] : [contentProblem('attachmentName', where, filename)]),
    ...(isWhatItSays ? [] : [contentProblem('attachmentContent', where, contentType)]),
    ...(!checksums || hasRightChecksum(attachment) ? [] : [contentProblem('checksum', where)]),
  ];
};

import { type OutboundFault, type OutboundRules, outboundFault } from '../../../platform/http/outbound-address.ts';
import type { ApiKeyKind } from '../../../vocabulary/api-key.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Body } from '../domain/body.ts';
import {
  isTestKey,
  type LetterCommand,
  type LetterContent,
  type LetterProblem,
  type LetterRecipient,
  longestWaitDays,
} from '../domain/letters/letter.ts';
import { readContact } from '../domain/letters/read-contact.ts';
import { readRecipient } from '../domain/letters/read-recipient.ts';
import { checkLetterContent } from '../files/check-letter-content.ts';
import { readDocumentBody, readHtmlBody, readTextBody } from '../files/read-letter-body.ts';

export type LetterRules = { kind: ApiKeyKind; outbound: OutboundRules; readDocument: (document: unknown) => Body };
export type ReadLetter = { recipient: LetterRecipient | null; content: LetterContent; notBefore: Date | null; problems: LetterProblem[] };

const oneBody = { field: 'body', sv: 'Ange text, html eller document, ett av dem.', en: 'Give text, html or document, one of them.' };

const emptyBody = { field: 'body', sv: 'Brevet är tomt. Skriv vad det gäller.', en: 'The letter is empty. Write what it is about.' };

const documentProblems = (error: unknown): LetterProblem[] => {
  if (!(error instanceof AppError)) throw error;
  return error.fields.map(({ sv, en }) => ({ field: 'body.document', sv, en }));
};

const readBody = ({ text, html, document }: LetterCommand['body'], readDocument: LetterRules['readDocument']) => {
  const nothing = { html: '', text: '' };
  if ([text, html, document].filter((one) => one !== undefined).length !== 1) return { ...nothing, problems: [oneBody] };
  if (text !== undefined) return readTextBody(text);
  if (html !== undefined) return readHtmlBody(html);
  try {
    return readDocumentBody(readDocument(document));
  } catch (error) {
    return { ...nothing, problems: documentProblems(error) };
  }
};

const readAttachments = (attachments: LetterCommand['attachments'] = []) => {
  const read = attachments.map(({ fileName, content }) => ({
    fileName,
    contentType: 'application/pdf',
    base64: content.replaceAll(/\s/g, ''),
  }));
  const problems = read.flatMap(({ base64 }, index): LetterProblem[] =>
    /^[A-Za-z0-9+/]+={0,2}$/.test(base64) && base64.length % 4 === 0
      ? []
      : [
          {
            field: `attachments.${index}.content`,
            sv: 'Innehållet ska vara base64 (RFC 4648).',
            en: 'The content should be base64 (RFC 4648).',
          },
        ],
  );
  return { attachments: read, problems };
};

const callbackWords: Record<OutboundFault, { sv: string; en: string }> = {
  notAnAddress: { sv: 'Skriv adressen som https://system.exempel.se/hook.', en: 'Write the address as https://system.example.se/hook.' },
  notHttps: { sv: 'Adressen måste börja med https://.', en: 'The address must begin with https://.' },
  hasCredentials: {
    sv: 'Ta bort namn och lösenord ur adressen. Kontrollera signaturen i stället.',
    en: 'Take the name and password out of the address. Check the signature instead.',
  },
  notPublic: { sv: 'Adressen leder inte till det öppna internet.', en: 'The address does not lead to the public internet.' },
};

const checkCallback = (url: string | undefined, rules: OutboundRules): LetterProblem[] => {
  const fault = url === undefined ? undefined : outboundFault(url, rules);
  return fault === undefined ? [] : [{ field: 'callbackUrl', ...callbackWords[fault] }];
};

const tooLate = {
  field: 'notBefore',
  sv: `Välj en dag inom ${longestWaitDays} dagar, eller skicka brevet senare.`,
  en: `Choose a day within ${longestWaitDays} days, or send the letter later.`,
};

const readNotBefore = (text: string | undefined): { notBefore: Date | null; problems: LetterProblem[] } => {
  const notBefore = text === undefined ? null : new Date(text);
  const isTooLate = notBefore !== null && notBefore.getTime() > Date.now() + longestWaitDays * 86_400_000;
  return { notBefore, problems: isTooLate ? [tooLate] : [] };
};

const onlyTest = {
  field: 'simulate',
  sv: 'simulate är för testnycklar (bk_test_…). Ta bort det.',
  en: 'simulate is for test keys (bk_test_…). Remove it.',
};

/** Reads one letter as it came and tells everything that is wrong with it at once, with the remedy; nothing is stored. */
export const readLetter = (command: LetterCommand, { kind, outbound, readDocument }: LetterRules): ReadLetter => {
  const locale = command.language ?? 'sv';
  const { recipient, problems: aboutRecipient } = readRecipient(command.recipient);
  const { contact, problems: aboutContact } = readContact(command.contact, locale);
  const { html, text, problems: aboutBody } = readBody(command.body, readDocument);
  const { attachments, problems: aboutFiles } = readAttachments(command.attachments);
  const { notBefore, problems: aboutDay } = readNotBefore(command.notBefore);
  const content: LetterContent = { subject: command.subject.replaceAll(/\s+/g, ' ').trim(), html, text, locale, contact, attachments };
  const problems = [
    ...aboutRecipient,
    ...aboutContact,
    ...aboutBody,
    ...(aboutBody.length === 0 && text.trim() === '' ? [emptyBody] : []),
    ...aboutFiles,
    ...aboutDay,
    ...checkCallback(command.callbackUrl, outbound),
    ...(command.simulate !== undefined && !isTestKey(kind) ? [onlyTest] : []),
  ];
  // The contract's rules are asked once the letter has a form at all.
  const broken = problems.length > 0 || recipient === null ? problems : checkLetterContent(content, recipient);
  return { recipient, content, notBefore, problems: broken };
};

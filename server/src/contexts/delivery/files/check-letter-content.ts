import { attachmentOf, type ContentProblem, checkContent, maxRequestBytes } from '#mina-meddelanden';
import type { LetterContent, LetterProblem, LetterRecipient } from '../domain/letters/letter.ts';

/** Envelope, two signatures and two certificate chains: what a request weighs besides what is written. */
const wrappingBytes = 24 * 1024;

const inBase64 = (bytes: number): number => Math.ceil(bytes / 3) * 4;

/** What the letter will weigh on the wire, where body and attachments are base64. */
const weightOf = ({ html, attachments }: LetterContent): number =>
  wrappingBytes + inBase64(Buffer.byteLength(html)) + attachments.reduce((sum, { base64 }) => sum + base64.length, 0);

const megabytes = (bytes: number): string => (bytes / 1_048_576).toFixed(1);

const tooHeavy = (bytes: number): LetterProblem => ({
  field: 'attachments',
  sv: `Brevet blir ${megabytes(bytes).replace('.', ',')} MB på vägen; högst 2,0 MB får skickas, och bilagor växer med en tredjedel. Minska bilagorna.`,
  en: `The letter becomes ${megabytes(bytes)} MB on its way; at most 2.0 MB may be sent, and attachments grow by a third. Shrink the attachments.`,
});

const fieldOf = ({ where, code }: ContentProblem): string => {
  const attachment = /Attachment\[(\d+)\]/.exec(where)?.[1];
  if (attachment !== undefined) return `attachments.${attachment}`;
  if (code === 'emptySubject') return 'subject';
  return where.endsWith('/Body') ? 'body' : 'contact';
};

/** The contract's own rules, before anything is stored; a receiver holds us to them later. */
export const checkLetterContent = (content: LetterContent, recipient: LetterRecipient): LetterProblem[] => {
  const { subject, html, contact } = content;
  const weight = weightOf(content);
  if (weight > maxRequestBytes) return [tooHeavy(weight)];
  const attachments = content.attachments.map(({ fileName, contentType, base64 }) =>
    attachmentOf({ filename: fileName, contentType, body: Buffer.from(base64, 'base64') }),
  );
  const found = checkContent(
    {
      // Neither sender nor recipient is looked at here; the mediator writes the real ones.
      header: { sender: { id: '160000000000', name: '' }, recipient: recipient.number },
      messages: [
        {
          header: {
            id: '',
            subject,
            supportInfo: { text: contact.text, url: contact.url, phoneNumber: contact.phone, emailAddress: contact.email },
            metadata: [],
            language: 'svSE',
          },
          body: { contentType: 'text/html', body: Buffer.from(html === '' ? '' : `<!doctype html>${html}`) },
          attachments,
        },
      ],
    },
    { attachmentTypes: { 'application/pdf': ['.pdf'] } },
  );
  return found
    .filter(({ severity }) => severity === 'error')
    .map((problem) => ({ field: fieldOf(problem), sv: problem.sv, en: problem.en }));
};

import { hash } from 'node:crypto';
import {
  attachmentOf,
  type ContentProblem,
  ContractError,
  checkContent,
  checkRequestSize,
  type MessageBody,
  type SecureDelivery,
  type Signer,
  signerOf,
  writeSealedRequest,
} from '#mina-meddelanden';
import type { LetterOnTheWire, SealedLetter, SealJob, SigningKey } from './letter-on-the-wire.ts';

const escapeText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A whole document: operators validate what they get (section 13). Everything it shows is in it. */
const htmlBody = ({ html, subject, locale }: LetterOnTheWire): MessageBody => {
  const head = `<head><meta charset="utf-8"><title>${escapeText(subject)}</title></head>`;
  return { contentType: 'text/html', body: Buffer.from(`<!DOCTYPE html>\n<html lang="${locale}">${head}<body>${html}</body></html>\n`) };
};

const textBody = ({ text }: LetterOnTheWire): MessageBody => ({ contentType: 'text/plain', body: Buffer.from(text) });

const longestSubject = 255;
const shortened = (subject: string): string => (subject.length <= longestSubject ? subject : `${subject.slice(0, longestSubject - 1)}…`);

export const buildDelivery = (letter: LetterOnTheWire, body: MessageBody): SecureDelivery => ({
  header: { sender: { id: letter.sender.number, name: letter.sender.name }, recipient: letter.recipient },
  messages: [
    {
      header: {
        id: letter.messageId,
        subject: shortened(letter.subject),
        supportInfo: {
          text: letter.contact.text,
          url: letter.contact.url,
          phoneNumber: letter.contact.phone,
          emailAddress: letter.contact.email,
        },
        metadata: [],
        // Whatever the letter's language: every known client sends this one (section 13).
        language: 'svSE',
      },
      body,
      attachments: letter.attachments.map(({ fileName, contentType, content }) =>
        attachmentOf({ filename: fileName, contentType, body: Buffer.from(content) }),
      ),
    },
  ],
});

const asWritten = (letter: LetterOnTheWire): { delivery: SecureDelivery; problems: ContentProblem[] } => {
  const delivery = buildDelivery(letter, letter.html.trim() === '' ? textBody(letter) : htmlBody(letter));
  // `attachmentOf` has just worked the checksums out.
  return { delivery, problems: checkContent(delivery, { checksums: false }) };
};

/**
 * The letter as a delivery that the contract accepts. When its HTML is not accepted (some operators refuse every HTML
 * with the letters "script" in it, "subscription" too), the plain text goes instead: it says the same.
 */
const acceptable = (letter: LetterOnTheWire): SecureDelivery | ContentProblem[] => {
  const { delivery, problems } = asWritten(letter);
  if (problems.length === 0) return delivery;
  const plain = buildDelivery(letter, textBody(letter));
  return checkContent(plain, { checksums: false }).length === 0 ? plain : problems;
};

const signers = new Map<string, Signer>();

const certificateBlock = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----\n?/g;

const signerFor = ({ fingerprint, certificatePem, keyPem }: SigningKey): Signer => {
  const found = signers.get(fingerprint);
  if (found !== undefined) return found;
  const [certificate = '', ...others] = certificatePem.match(certificateBlock) ?? [];
  const chain = others.length === 0 ? {} : { chain: others.join('') };
  const signer = signerOf({ certificate, key: keyPem, ...chain });
  signers.set(fingerprint, signer);
  return signer;
};

/**
 * Builds, signs and seals one letter; the same job always gives the same bytes (RSA PKCS#1 v1.5 has no chance in it), which
 * is what repeating a letter rests on. With `room` the request is a view of it. The sender's own key signs the letter
 * where we have it; else the mediator's signs both layers, by the sender's mandate (section 8.1).
 */
export const sealLetter = ({ letter, keys, receivedOn }: SealJob, room?: Buffer): SealedLetter => {
  const delivery = acceptable(letter);
  if (Array.isArray(delivery)) return { kind: 'refused', codes: delivery.map(({ code }) => code) };
  try {
    const seal = { receivedTime: receivedOn, signaturesOk: true };
    const request = writeSealedRequest({
      delivery,
      sender: signerFor(keys.sender),
      seal,
      mediator: signerFor(keys.mediator),
      ...(room && { room }),
    });
    checkRequestSize(request);
    return { kind: 'sealed', request, requestHash: hash('sha256', request, 'hex') };
  } catch (error) {
    if (!(error instanceof ContractError)) throw error;
    return error.code === 'tooLarge' ? { kind: 'tooLarge' } : { kind: 'refused', codes: [error.code] };
  }
};

import { escapeHtml } from './escape-html.ts';
import { fill, type Piece, type PlaceholderValues, splitPlaceholders } from './placeholders.ts';
import type { Content, Rendered } from './render-email.ts';
import { renderHtml } from './render-html.ts';
import { renderText } from './render-text.ts';

/** A letter for a digital mailbox: a fragment without styles, shown in the mailbox's own page. */
export type LetterTemplate = { subject: Piece[]; html: Piece[]; text: Piece[] };

export const compileLetter = ({ subject, body }: Content): LetterTemplate => ({
  subject: splitPlaceholders(subject),
  html: renderHtml(body),
  text: renderText(body),
});

export const fillLetter = (template: LetterTemplate, values: PlaceholderValues): Rendered => ({
  subject: fill(template.subject, values, String).replaceAll(/\s+/g, ' ').trim(),
  html: fill(template.html, values, escapeHtml).trim(),
  text: fill(template.text, values, String).trim(),
});

/** A web page has no single recipient: only the sender is known, the rest must have a fallback. */
export const webValues = (senderName: string): PlaceholderValues => ({
  name: '',
  firstName: '',
  email: '',
  mobile: '',
  organisationNumber: '',
  sender: senderName,
  receiptUrl: '',
  checkUrl: '',
});

/** A page for the portal: a fragment without styles. */
export const renderWeb = (content: Content, senderName: string): Rendered => fillLetter(compileLetter(content), webValues(senderName));

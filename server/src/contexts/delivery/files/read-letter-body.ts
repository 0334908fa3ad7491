import sanitizeHtml from 'sanitize-html';
import type { Body } from '../domain/body.ts';
import { escapeHtml } from '../domain/escape-html.ts';
import type { LetterProblem } from '../domain/letters/letter.ts';
import { fill } from '../domain/placeholders.ts';
import { renderHtml } from '../domain/render-html.ts';
import { webValues } from '../domain/render-letter.ts';
import { renderText } from '../domain/render-text.ts';

type WrittenBody = { html: string; text: string; problems: LetterProblem[] };

const prose = ['p', 'br', 'hr', 'h1', 'h2', 'h3', 'h4', 'ul', 'ol', 'li', 'a', 'strong', 'em', 'b', 'i', 'u', 'blockquote', 'div', 'span'];
const tables = ['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'];
const allowedTags = [...prose, ...tables];
const allowedAttributes = { a: ['href'], th: ['scope', 'colspan', 'rowspan'], td: ['colspan', 'rowspan'], '*': ['lang', 'dir'] };
const allowedSchemes = ['https', 'http', 'mailto', 'tel'];

const refused = (what: string): LetterProblem => ({
  field: 'body.html',
  sv: `<${what.slice(0, 40)}> går inte att skicka i ett brev. Ta bort det; skicka bara det som står i sidans body.`,
  en: `<${what.slice(0, 40)}> cannot be sent in a letter. Remove it; send only what stands in the page’s body.`,
});

/** Elements that are not for letters, and what would run or lead somewhere odd. */
const strangenessOf = (name: string, attributes: Record<string, string>): string[] => [
  ...(allowedTags.includes(name) ? [] : [name]),
  ...Object.keys(attributes)
    .filter((attribute) => attribute.startsWith('on'))
    .map((attribute) => `${name} ${attribute}`),
  ...(attributes['href'] === undefined || /^(?:https?:\/\/|mailto:|tel:)/i.test(attributes['href'].trim()) ? [] : [`${name} href`]),
];

const endsLine = /<\/(?:p|h[1-4]|li|tr|div|blockquote|caption)>|<br ?\/?>|<hr ?\/?>/gi;

const textOf = (html: string): string =>
  sanitizeHtml(html.replaceAll(endsLine, '\n'), { allowedTags: [], allowedAttributes: {}, textFilter: (text) => text })
    .replaceAll(/&(amp|lt|gt|quot);/g, (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name] ?? '')
    .replaceAll(/[^\S\n]+/g, ' ')
    .replaceAll(/ ?\n ?/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();

/** HTML as given, when all of it is allowed; what is not is named, never silently taken out. Styles and classes are left behind. */
export const readHtmlBody = (given: string): WrittenBody => {
  const strange = new Set<string>();
  const html = sanitizeHtml(given, {
    allowedTags,
    allowedAttributes,
    allowedSchemes,
    allowProtocolRelative: false,
    onOpenTag: (name, attributes) => {
      for (const one of strangenessOf(name, attributes)) strange.add(one);
    },
  }).trim();
  const problems = [...strange].slice(0, 5).map(refused);
  return { html, text: textOf(html), problems };
};

/** A blank line begins a new paragraph. */
export const readTextBody = (given: string): WrittenBody => {
  const text = given.replaceAll('\r\n', '\n').trim();
  const paragraphs = text.split(/\n{2,}/).map((one) => `<p>${escapeHtml(one).replaceAll('\n', '<br>')}</p>`);
  return { html: paragraphs.join('\n'), text, problems: [] };
};

const placeholders: LetterProblem = {
  field: 'body.document',
  sv: 'Brevet har en platshållare. Fyll i den innan ni skickar: brevet går till en enda mottagare.',
  en: 'The letter has a placeholder. Fill it in before you send: the letter goes to one recipient only.',
};

/** The same documents as send-outs are written in, but for placeholders. */
export const readDocumentBody = (body: Body): WrittenBody => {
  const nobody = webValues('');
  const problems = JSON.stringify(body).includes('"type":"placeholder"') ? [placeholders] : [];
  return { html: fill(renderHtml(body), nobody, escapeHtml).trim(), text: fill(renderText(body), nobody, String).trim(), problems };
};

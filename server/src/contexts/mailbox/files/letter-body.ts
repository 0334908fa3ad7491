import sanitizeHtml from 'sanitize-html';
import { cleanHtml } from './clean-html.ts';

const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&nbsp;': ' ' };

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** What an html letter says, for search and for readers without html. Every block begins a line. */
export const textOfHtml = (html: string): string => {
  const blocks = html.replaceAll(/<(?:br|\/(?:p|div|li|tr|h[1-6]|blockquote|title|table))\b[^>]*>/gi, '\n$&');
  const bare = sanitizeHtml(blocks, { allowedTags: [], allowedAttributes: {} });
  return bare
    .replaceAll(/&(?:amp|lt|gt|quot|#39|nbsp);/g, (entity) => entities[entity] ?? entity)
    .replaceAll(/[^\S\n]+/g, ' ')
    .replaceAll(/ ?\n\s*/g, '\n')
    .trim();
};

/** Plain text as html: empty lines part paragraphs. */
export const htmlOfText = (text: string): string =>
  text
    .trim()
    .replaceAll(/[&<>]/g, (character) => escapes[character] ?? character)
    .split(/\r?\n(?:[ \t]*\r?\n)+/)
    .map((paragraph) => `<p>${paragraph.replaceAll(/\r?\n/g, '<br />')}</p>`)
    .join('');

/** The body of a letter as it is shown and searched; `type` is its media type without parameters. */
export const readBody = (type: 'text/plain' | 'text/html', bytes: Uint8Array): { type: typeof type; html: string; text: string } => {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
  if (type === 'text/plain') return { type, html: htmlOfText(content), text: content.trim() };
  return { type, html: cleanHtml(content), text: textOfHtml(content) };
};

import sanitizeHtml from 'sanitize-html';

const allowed: sanitizeHtml.IOptions = {
  allowedTags: [
    'h2',
    'h3',
    'h4',
    'p',
    'br',
    'hr',
    'ul',
    'ol',
    'li',
    'a',
    'strong',
    'em',
    'b',
    'i',
    'blockquote',
    'table',
    'thead',
    'tbody',
    'tr',
    'th',
    'td',
    'caption',
  ],
  allowedAttributes: { a: ['href', 'lang'], th: ['scope', 'colspan', 'rowspan'], td: ['colspan', 'rowspan'], p: ['lang'] },
  allowedSchemes: ['https', 'http', 'mailto', 'tel'],
  allowProtocolRelative: false,
  // The page has its own h1.
  transformTags: { h1: 'h2', h5: 'h4', h6: 'h4' },
};

/** What may stand on a public page: text, headings, lists, tables and links; no images, styles or scripts. */
export const cleanHtml = (html: string): string => sanitizeHtml(html, allowed).trim();

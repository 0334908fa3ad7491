import sanitizeHtml from 'sanitize-html';

/** Pictures must be in the letter itself: a remote one tells its owner who reads, and when. No SVG, which is a program. */
const embeddedPicture = /^data:image\/(?:png|jpeg|gif|webp);base64,[a-z0-9+/=\s]+$/i;

const cell = ['colspan', 'rowspan', 'style', 'align'];

const allowed: sanitizeHtml.IOptions = {
  // biome-ignore format: one long list reads better so
  allowedTags: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'div', 'span', 'br', 'hr', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'a', 'strong', 'em', 'b', 'i', 'u', 's', 'sub', 'sup', 'small', 'blockquote', 'pre', 'code', 'table', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td', 'caption', 'img', 'figure', 'figcaption', 'address', 'abbr'],
  allowedAttributes: {
    a: ['href', 'rel', 'target'],
    abbr: ['title'],
    img: ['src', 'alt', 'width', 'height'],
    ol: ['start', 'type'],
    p: ['style', 'align'],
    div: ['style', 'align'],
    span: ['style'],
    th: ['scope', ...cell],
    td: cell,
    '*': ['lang', 'dir'],
  },
  // Shape, never colour or place: colours of the letter's own cannot be read in the dark, and places can cover other things.
  allowedStyles: {
    '*': {
      'text-align': [/^(?:left|right|center|justify|start|end)$/],
      'font-weight': [/^(?:bold|normal|[1-9]00)$/],
      'font-style': [/^(?:italic|normal)$/],
      'text-decoration': [/^(?:underline|line-through|none)$/],
      'white-space': [/^(?:pre-wrap|pre-line|nowrap|normal)$/],
      'vertical-align': [/^(?:top|middle|bottom|baseline)$/],
    },
  },
  // Their texts are not part of the letter.
  nonTextTags: ['script', 'style', 'textarea', 'option', 'noscript', 'title'],
  allowedSchemes: ['https', 'http', 'mailto', 'tel'],
  allowedSchemesByTag: { img: ['data'] },
  allowProtocolRelative: false,
  exclusiveFilter: ({ tag, attribs }) => tag === 'img' && !embeddedPicture.test(attribs['src'] ?? ''),
  transformTags: {
    // A letter opened in the mailbox must not tell the linked site where the reader came from.
    a: sanitizeHtml.simpleTransform('a', { rel: 'noopener noreferrer', target: '_blank' }),
  },
};

/** What a letter may show: text, headings, lists, tables, links and pictures that came with it. */
export const cleanHtml = (html: string): string => sanitizeHtml(html, allowed).trim();

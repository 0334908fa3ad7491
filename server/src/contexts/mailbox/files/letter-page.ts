import { createHash } from 'node:crypto';

export const letterThemes = ['system', 'light', 'dark'] as const;
export type LetterTheme = (typeof letterThemes)[number];
export const letterSizes = ['normal', 'large', 'larger'] as const;
export type LetterSize = (typeof letterSizes)[number];

// The app's own colours (web/src/look/tokens.css): the frame lies on `surface` there.
const light = 'color-scheme: light; --ink: #15231e; --soft: #4b5a53; --line: #ddd5c5; --link: #1d5142; --paper: #ffffff';
const dark = 'color-scheme: dark; --ink: #eef3ef; --soft: #a9b8b0; --line: #2d3c36; --link: #7fcbb0; --paper: #16211d';

/**
 * The reader's colours and sizes, whatever the letter brought along. Tables that are wider than the page scroll by themselves;
 * long words break; pictures shrink. Fonts are those that the reader's machine has, since the page may fetch nothing.
 */
const styles = `
:root { ${light} }
@media (prefers-color-scheme: dark) { :root[data-theme='system'] { ${dark} } }
:root[data-theme='dark'] { ${dark} }
:root[data-size='large'] { font-size: 125% } :root[data-size='larger'] { font-size: 160% }
* { color: inherit; background: transparent; max-width: 100%; box-sizing: border-box }
html { background: var(--paper) }
body { margin: 0; padding: 4px 2px 8px; color: var(--ink); font: 1.0625rem/1.6 'Source Sans 3', system-ui, sans-serif; overflow-wrap: anywhere }
h1, h2, h3, h4 { font-family: 'Source Serif 4', Georgia, serif; line-height: 1.25; margin: 1.2em 0 .4em; text-wrap: balance }
h1 { font-size: 1.5rem } h2 { font-size: 1.3rem } h3, h4 { font-size: 1.1rem }
body > :first-child { margin-top: 0 }
p, ul, ol, dl { margin: 0 0 .9em } p, li, dd { max-width: 65ch }
a { color: var(--link); text-underline-offset: .15em }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px }
img { height: auto; background: #fff }
blockquote { margin: 0 0 .9em; padding-left: 1em; border-left: 3px solid var(--line); color: var(--soft) }
pre { white-space: pre-wrap }
.wide { overflow-x: auto; margin: 0 0 .9em }
table { border-collapse: collapse; max-width: none }
td, th { padding: 6px 14px 6px 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); min-width: 4rem; overflow-wrap: normal }
caption { text-align: left; color: var(--soft) }
@media print { html { background: #fff } }`;

const styleHash = createHash('sha256').update(styles).digest('base64');

/**
 * For the page below and nothing else: no script, no form, no fetching, no origin of its own, framed by our pages only. Links open
 * in a page that is free of the fence. The letter's own style attributes were cleaned to shape before.
 */
export const letterPolicy = [
  'sandbox allow-popups allow-popups-to-escape-sandbox',
  "default-src 'none'",
  'img-src data:',
  `style-src 'sha256-${styleHash}'`,
  "style-src-attr 'unsafe-inline'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ');

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const escapeHtml = (text: string): string => text.replaceAll(/[&<>"]/g, (character) => escapes[character] ?? character);

/** A table can be reached and scrolled by keyboard when it is wider than the page. The html is cleaned, so its tags are in order. */
const withScrollingTables = (html: string): string =>
  html.replaceAll(/<table\b/g, '<div class="wide" tabindex="0"><table').replaceAll('</table>', '</table></div>');

export type LetterPage = { title: string; html: string; language: string; theme: LetterTheme; size: LetterSize };

/** A letter's body as a document of its own. `html` must have been cleaned. */
export const writeLetterPage = ({ title, html, language, theme, size }: LetterPage): string =>
  `<!doctype html><html lang="${language === 'en' ? 'en' : 'sv'}" data-theme="${theme}" data-size="${size}"><head><meta charset="utf-8">` +
  `<meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(title)}</title><style>${styles}</style></head>` +
  `<body>${withScrollingTables(html)}</body></html>`;

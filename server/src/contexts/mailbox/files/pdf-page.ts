import { createHash } from 'node:crypto';
import type { Locale } from '../../../vocabulary/locale.ts';
import { escapeHtml } from './letter-page.ts';

const styles = `
:root { color-scheme: light dark }
body { margin: 0; background: light-dark(#f1ece1, #0f1714); color: light-dark(#15231e, #eef3ef); font: 1.0625rem/1.5 'Source Sans 3', system-ui, sans-serif }
header { padding: 12px 16px; overflow-wrap: anywhere }
h1 { font-size: 1.0625rem; margin: 0 }
#status { margin: 4px 0 0 } #status:empty { display: none }
main { display: grid; gap: 12px; max-width: 60rem; margin: 0 auto; padding: 0 8px 32px }
section { background: #fff; position: relative; overflow: hidden }
canvas { display: block; width: 100%; height: auto }
.unseen { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: pre-wrap }`;

const styleHash = createHash('sha256').update(styles).digest('base64');

/**
 * Scripts, but no origin: what a PDF might talk the viewer into can read no cookie, reach no page of ours and fetch nothing but the
 * viewer itself. `origin` is spelled out, since a page without an origin has no `'self'`.
 */
export const pdfPolicy = (origin: string): string =>
  [
    'sandbox allow-scripts',
    "default-src 'none'",
    `script-src ${origin}/pdf-viewer/`,
    `worker-src ${origin}/pdf-viewer/ blob:`,
    'img-src data: blob:',
    'font-src data: blob:',
    `style-src 'sha256-${styleHash}'`,
    "style-src-attr 'unsafe-inline'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
  ].join('; ');

const words = {
  sv: { reading: 'Läser filen …', failed: 'Filen gick inte att visa. Ladda ner den i stället.', page: 'Sida' },
  en: { reading: 'Reading the file …', failed: 'The file could not be shown. Download it instead.', page: 'Page' },
} as const;

/** Readers look for the mark within the first kilobyte, and so do we: what calls itself PDF need not be one. */
export const isPdf = (bytes: Buffer): boolean => bytes.subarray(0, 1024).includes('%PDF-');

/** A PDF inside the page that draws it, so that the page need fetch nothing. */
export const writePdfPage = ({ name, bytes, locale }: { name: string; bytes: Buffer; locale: Locale }): string => {
  const { reading, failed, page } = words[locale];
  return (
    `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">` +
    `<title>${escapeHtml(name)}</title><style>${styles}</style><script type="module" src="/pdf-viewer/view-pdf.mjs"></script></head>` +
    `<body data-failed="${failed}" data-page="${page}"><header><h1>${escapeHtml(name)}</h1><p id="status" role="status">${reading}</p></header>` +
    `<main></main><script id="pdf" type="text/plain">${bytes.toString('base64')}</script></body></html>`
  );
};

import type { Locale } from '../../../vocabulary/locale.ts';
import type { Body } from './body.ts';
import { escapeHtml } from './escape-html.ts';
import { compact, fill, type Piece, type PlaceholderValues, type Slot, splitPlaceholders } from './placeholders.ts';
import { renderHtml, type TagStyles } from './render-html.ts';
import { renderText } from './render-text.ts';

export type Sender = { name: string; colour: string };
export type Content = { subject: string; body: Body };
export type Rendered = { subject: string; html: string; text: string };

const words = {
  sv: {
    button: 'Jag har läst detta',
    why: 'Tryck på knappen så vet vi att informationen nått fram. Inget annat registreras.',
    sentBy: 'Skickat av',
  },
  en: {
    button: 'I have read this',
    why: 'Press the button so that we know the information has reached you. Nothing else is recorded.',
    sentBy: 'Sent by',
  },
} as const;

const font = "font-family:'Source Sans 3','Segoe UI',Arial,sans-serif";
const styles: TagStyles = {
  p: 'margin:0 0 16px',
  h2: 'margin:28px 0 8px;font-size:22px;line-height:1.3',
  h3: 'margin:24px 0 8px;font-size:18px;line-height:1.3',
  ul: 'margin:0 0 16px;padding-left:24px',
  ol: 'margin:0 0 16px;padding-left:24px',
  li: 'margin:0 0 6px',
};

const safeColour = (colour: string): string => (/^#[0-9a-f]{6}$/i.test(colour) ? colour : '#1d5142');

/** Readers that know nothing of style sheets still get dark text on a light ground; those that do follow dark mode. */
const styleSheet = `
.page{background:#f6f3ec}.sheet{background:#ffffff;color:#1c1f1d}.quiet{color:#4c524e}a{color:#1d5142}
@media (prefers-color-scheme:dark){.page{background:#161a18!important}.sheet{background:#1f2522!important;color:#eef0ed!important}.quiet{color:#b9c0bb!important}.sheet a.link,.sheet p a,.sheet li a{color:#9ed3bd!important}.sheet a.button{color:#ffffff!important}}
`;

const head = (locale: Locale, subject: readonly Piece[]): Piece[] => [
  `<!doctype html>\n<html lang="${locale}">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n`,
  '<meta name="color-scheme" content="light dark">\n<meta name="supported-color-schemes" content="light dark">\n<title>',
  ...subject,
  `</title>\n<style>${styleSheet}</style>\n</head>\n`,
];

const frame = (locale: Locale, sender: Sender, inner: readonly Piece[]): Piece[] => {
  const name = escapeHtml(sender.name);
  const colour = safeColour(sender.colour);
  return [
    `<body class="page" style="margin:0;padding:0;background:#f6f3ec;${font}">\n<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr><td align="center" style="padding:16px 8px">\n`,
    `<table role="presentation" class="sheet" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px;background:#ffffff;color:#1c1f1d;font-size:17px;line-height:1.55"><tr><td style="border-top:6px solid ${colour};padding:20px 24px 0;font-weight:700">${name}</td></tr>\n`,
    `<tr><td lang="${locale}" style="padding:8px 24px 24px">\n`,
    ...inner,
    `</td></tr></table>\n</td></tr></table>\n</body>\n</html>\n`,
  ];
};

/** A content version made ready for many recipients: what differs between them is a handful of slots. */
export type EmailTemplate = { subject: Piece[]; html: Piece[]; text: Piece[] };

const receiptUrl: Slot = { name: 'receipt', field: 'receiptUrl', fallback: null };

export const compileEmail = ({ subject, body }: Content, sender: Sender, locale: Locale): EmailTemplate => {
  const { button, why, sentBy } = words[locale];
  const subjectPieces = splitPlaceholders(subject);
  const subjectHtml = subjectPieces.map((piece) => (typeof piece === 'string' ? escapeHtml(piece) : piece));
  const inner: Piece[] = [
    '<h1 style="margin:12px 0 16px;font-size:26px;line-height:1.25">',
    ...subjectHtml,
    '</h1>\n',
    ...renderHtml(body, styles),
    '<p style="margin:28px 0 8px"><a class="button" href="',
    receiptUrl,
    `" style="display:inline-block;background:${safeColour(sender.colour)};color:#ffffff;padding:12px 20px;border-radius:6px;text-decoration:none;font-weight:700">${button}</a></p>\n`,
    `<p class="quiet" style="margin:0 0 16px;color:#4c524e;font-size:15px">${why}</p>\n`,
    `<p class="quiet" style="margin:0;color:#4c524e;font-size:15px">${sentBy} ${escapeHtml(sender.name)}</p>\n`,
  ];
  const text: Piece[] = [...renderText(body), `${button}: `, receiptUrl, `\n${why}\n\n-- \n${sentBy} ${sender.name}\n`];
  return {
    subject: compact(subjectPieces),
    html: compact([...head(locale, subjectHtml), ...frame(locale, sender, inner)]),
    text: compact(text),
  };
};

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

export const fillEmail = (template: EmailTemplate, values: PlaceholderValues): Rendered => ({
  subject: oneLine(fill(template.subject, values, String)),
  html: fill(template.html, values, escapeHtml),
  text: fill(template.text, values, String),
});

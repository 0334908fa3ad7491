import { escapeHtml } from '../domain/escape-html.ts';
import type { Receipt } from '../use-cases/give-receipt.ts';

/** What the receipt page needs; `receipt` is null when the link is not valid. */
export type ReceiptPageProps = { receipt: Receipt | null; locale: 'sv' | 'en'; action: string };
/** Turns the props into a whole HTML page; the portal gives a better-looking one. */
export type ReceiptPage = (props: ReceiptPageProps) => string | Promise<string>;

const words = {
  sv: {
    ask: 'Har du läst det här?',
    from: 'Från',
    button: 'Jag har läst detta',
    why: 'När du trycker på knappen får avsändaren veta att informationen har nått dig. Inget annat registreras.',
    thanks: 'Tack!',
    given: 'Avsändaren vet nu att informationen har nått dig. Du kan stänga sidan.',
    invalid: 'Länken gäller inte',
    remedy: 'Kontrollera att du fick med hela länken från meddelandet.',
  },
  en: {
    ask: 'Have you read this?',
    from: 'From',
    button: 'I have read this',
    why: 'When you press the button the sender knows that the information has reached you. Nothing else is recorded.',
    thanks: 'Thank you!',
    given: 'The sender now knows that the information has reached you. You can close the page.',
    invalid: 'The link is not valid',
    remedy: 'Check that you got the whole link from the message.',
  },
} as const;

const page = (locale: 'sv' | 'en', title: string, main: string): string =>
  `<!doctype html>\n<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${title}</title></head>\n<body><main>\n${main}\n</main></body></html>\n`;

/** A plain page that stands by itself. */
export const renderReceiptPage: ReceiptPage = ({ receipt, locale, action }) => {
  const say = words[locale];
  if (receipt === null) return page(locale, say.invalid, `<h1>${say.invalid}</h1><p>${say.remedy}</p>`);
  const about = `<p>${say.from} ${escapeHtml(receipt.senderName)}: <strong>${escapeHtml(receipt.subject)}</strong></p>`;
  if (receipt.isGiven) return page(locale, say.thanks, `<h1>${say.thanks}</h1>${about}<p role="status">${say.given}</p>`);
  return page(
    locale,
    say.ask,
    `<h1>${say.ask}</h1>${about}<form method="post" action="${escapeHtml(action)}"><button type="submit">${say.button}</button></form><p>${say.why}</p>`,
  );
};

import type { Locale } from '../../../vocabulary/locale.ts';

export type NoticeFacts = {
  personName: string;
  title: string;
  label: string;
  validFrom: string;
  changeNote: string;
  hostName: string;
};
export type NoticeText = { subject: string; paragraphs: string[]; button: string; footer: string };

const sv = ({ personName, title, label, validFrom, changeNote, hostName }: NoticeFacts): NoticeText => ({
  subject: `Ny version gäller: ${title}, version ${label}`,
  paragraphs: [
    `Hej ${personName}!`,
    `Version ${label} av ${title} gäller från ${validFrom}.`,
    ...(changeNote === '' ? [] : [`Det här är nytt: ${changeNote}`]),
    'På sidan kan du läsa den och jämföra med den förra, avsnitt för avsnitt.',
  ],
  button: 'Läs den nya versionen',
  footer: `Du får det här eftersom du följer dokumentet. Sluta följa det på dess sida. ${hostName}`,
});

const en: typeof sv = ({ personName, title, label, validFrom, changeNote, hostName }) => ({
  subject: `A new version is in force: ${title}, version ${label}`,
  paragraphs: [
    `Hello ${personName},`,
    `Version ${label} of ${title} is in force from ${validFrom}.`,
    ...(changeNote === '' ? [] : [`What is new: ${changeNote}`]),
    'On its page you can read it and compare it with the one before, section by section.',
  ],
  button: 'Read the new version',
  footer: `You get this because you follow the document. Stop following it on its page. ${hostName}`,
});

/** The words of a notice, in the language of whoever gets it. */
export const noticeText = (locale: Locale, facts: NoticeFacts): NoticeText => (locale === 'sv' ? sv : en)(facts);

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

export const noticeAsText = ({ paragraphs, button, footer }: NoticeText, url: string): string =>
  `${paragraphs.join('\n\n')}\n\n${button}: ${url}\n\n-- \n${footer}\n`;

const font = "font-family:'Source Sans 3','Segoe UI',Arial,sans-serif";

export const noticeAsHtml = ({ subject, paragraphs, button, footer }: NoticeText, url: string, colour: string, locale: Locale): string =>
  `<!doctype html>\n<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escape(subject)}</title></head>
<body style="margin:0;padding:16px 8px;background:#f6f3ec;${font}"><div style="max-width:600px;margin:0 auto;background:#ffffff;color:#1c1f1d;border-top:6px solid ${colour};padding:20px 24px;font-size:17px;line-height:1.55">
<h1 style="margin:0 0 16px;font-size:24px;line-height:1.25">${escape(subject)}</h1>
${paragraphs.map((text) => `<p style="margin:0 0 16px">${escape(text)}</p>`).join('\n')}
<p style="margin:24px 0"><a href="${escape(url)}" style="display:inline-block;background:${colour};color:#ffffff;padding:12px 20px;border-radius:6px;text-decoration:none;font-weight:700">${escape(button)}</a></p>
<p style="margin:0;color:#4c524e;font-size:15px">${escape(footer)}</p></div></body></html>\n`;

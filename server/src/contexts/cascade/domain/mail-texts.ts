import type { Locale } from '../../../vocabulary/locale.ts';

export type MailKind = 'link' | 'reminder' | 'answer';
export type MailFacts = {
  organisationName: string;
  holderName: string;
  title: string;
  intro: string;
  contact: string;
  /** Who named this holder, when it was another holder. */
  addedByName: string | null;
  lastDay: string | null;
  url: string;
  question: string | null;
  answer: string | null;
};
export type MailText = { subject: string; paragraphs: string[]; button: string; footer: string };

const sv = {
  link: ({ title, intro, organisationName, addedByName, lastDay, holderName }: MailFacts): Omit<MailText, 'footer'> => ({
    subject: `För vidare: ${title}`,
    paragraphs: [
      `Hej ${holderName}!`,
      addedByName === null
        ? `${organisationName} behöver din hjälp att föra det här vidare: ${title}.`
        : `${addedByName} har bett dig föra det här vidare från ${organisationName}: ${title}.`,
      ...(intro === '' ? [] : [intro]),
      'På din egen sida finns talepunkter, mejltext, bilder, frågor och svar och ett blad att skriva ut. Du behöver inget konto.',
      `När du har läst och fört det vidare trycker du på en knapp där, så vet vi att det kommit fram.${lastDay === null ? '' : ` Gör det senast ${lastDay}.`}`,
    ],
    button: 'Öppna din sida',
  }),
  reminder: ({ title, lastDay, holderName }: MailFacts): Omit<MailText, 'footer'> => ({
    subject: `Påminnelse: ${title}`,
    paragraphs: [
      `Hej ${holderName}!`,
      `Vi vet inte än om du har fört det här vidare: ${title}. Har du redan gjort det? Då räcker det att trycka på knappen på din sida.`,
      lastDay === null
        ? 'Är du fel person kan du säga det på sidan.'
        : `Sista dag är ${lastDay}. Är du fel person kan du säga det på sidan.`,
    ],
    button: 'Öppna din sida',
  }),
  answer: ({ title, question, answer, holderName }: MailFacts): Omit<MailText, 'footer'> => ({
    subject: `Svar på din fråga: ${title}`,
    paragraphs: [`Hej ${holderName}!`, `Du frågade: ${question ?? ''}`, `Svar: ${answer ?? ''}`],
    button: 'Öppna din sida',
  }),
  footer: (contact: string, organisationName: string) =>
    `Länken är din egen; skicka den inte vidare. Vill du att fler hjälper till skriver du in dem på sidan.${contact === '' ? '' : ` Kontakt: ${contact}.`} ${organisationName}`,
};

const en: typeof sv = {
  link: ({ title, intro, organisationName, addedByName, lastDay, holderName }) => ({
    subject: `Please pass on: ${title}`,
    paragraphs: [
      `Hello ${holderName},`,
      addedByName === null
        ? `${organisationName} needs your help to pass this on: ${title}.`
        : `${addedByName} has asked you to pass this on from ${organisationName}: ${title}.`,
      ...(intro === '' ? [] : [intro]),
      'Your own page has talking points, a mail text, slides, questions and answers, and a handout to print. You need no account.',
      `When you have read it and passed it on, press a button there, so that we know it arrived.${lastDay === null ? '' : ` Please do so by ${lastDay}.`}`,
    ],
    button: 'Open your page',
  }),
  reminder: ({ title, lastDay, holderName }) => ({
    subject: `Reminder: ${title}`,
    paragraphs: [
      `Hello ${holderName},`,
      `We do not know yet whether you have passed this on: ${title}. If you have, pressing the button on your page is enough.`,
      lastDay === null
        ? 'If you are the wrong person, you can say so on the page.'
        : `The last day is ${lastDay}. If you are the wrong person, you can say so on the page.`,
    ],
    button: 'Open your page',
  }),
  answer: ({ title, question, answer, holderName }) => ({
    subject: `Answer to your question: ${title}`,
    paragraphs: [`Hello ${holderName},`, `You asked: ${question ?? ''}`, `Answer: ${answer ?? ''}`],
    button: 'Open your page',
  }),
  footer: (contact, organisationName) =>
    `The link is yours; do not forward it. If you want others to help, write them in on the page.${contact === '' ? '' : ` Contact: ${contact}.`} ${organisationName}`,
};

const words = { sv, en };

/** The words of one mail, in the holder's language. */
export const mailText = (kind: MailKind, locale: Locale, facts: MailFacts): MailText => ({
  ...words[locale][kind](facts),
  footer: words[locale].footer(facts.contact, facts.organisationName),
});

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

export const mailAsText = ({ paragraphs, button, footer }: MailText, url: string): string =>
  `${paragraphs.join('\n\n')}\n\n${button}: ${url}\n\n-- \n${footer}\n`;

const font = "font-family:'Source Sans 3','Segoe UI',Arial,sans-serif";

export const mailAsHtml = ({ subject, paragraphs, button, footer }: MailText, url: string, colour: string, locale: Locale): string =>
  `<!doctype html>\n<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escape(subject)}</title></head>
<body style="margin:0;padding:16px 8px;background:#f6f3ec;${font}"><div style="max-width:600px;margin:0 auto;background:#ffffff;color:#1c1f1d;border-top:6px solid ${colour};padding:20px 24px;font-size:17px;line-height:1.55">
<h1 style="margin:0 0 16px;font-size:24px;line-height:1.25">${escape(subject)}</h1>
${paragraphs.map((text) => `<p style="margin:0 0 16px">${escape(text).replaceAll('\n', '<br>')}</p>`).join('\n')}
<p style="margin:24px 0"><a href="${escape(url)}" style="display:inline-block;background:${colour};color:#ffffff;padding:12px 20px;border-radius:6px;text-decoration:none;font-weight:700">${escape(button)}</a></p>
<p style="margin:0;color:#4c524e;font-size:15px">${escape(footer)}</p></div></body></html>\n`;

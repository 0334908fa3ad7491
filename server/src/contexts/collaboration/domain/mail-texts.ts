import type { Locale } from '../../../vocabulary/locale.ts';

export const mailKinds = [
  'accessAsked',
  'accessAnswered',
  'handOut',
  'helpAsked',
  'helpAnswered',
  'orderPlaced',
  'orderSent',
  'digest',
] as const;
export type MailKind = (typeof mailKinds)[number];

export type MailFacts = {
  serviceName: string;
  fromName: string;
  personName: string;
  /** What it is about: a title, a question, a reason. */
  subject: string;
  text: string;
  isPositive: boolean;
  lastDay: string | null;
  /** Titles, for a list. */
  lines: readonly string[];
};
export type MailText = { subject: string; paragraphs: string[]; lines: readonly string[]; button: string; footer: string };

const kept = (paragraphs: readonly string[]): string[] => paragraphs.filter((paragraph) => paragraph !== '');

const sv = (kind: MailKind, facts: MailFacts): MailText => {
  const { serviceName, fromName, personName, subject, text, isPositive, lastDay, lines } = facts;
  const footer = `Du får det här från samarbetsrummet för ${serviceName}.`;
  const open = 'Öppna samarbetsrummet';
  switch (kind) {
    case 'accessAsked':
      return {
        subject: `${fromName} vill komma in i samarbetsrummet`,
        paragraphs: kept([`Hej ${personName}!`, `${fromName} ber om tillgång till samarbetsrummet för ${serviceName}. Skälet:`, text]),
        lines: [],
        button: 'Svara på önskemålet',
        footer,
      };
    case 'accessAnswered':
      return {
        subject: isPositive ? 'Du har fått tillgång till samarbetsrummet' : 'Svar på ditt önskemål om samarbetsrummet',
        paragraphs: kept([
          `Hej ${personName}!`,
          isPositive
            ? `Nu kommer du in i samarbetsrummet för ${serviceName}.`
            : `Du fick inte tillgång till samarbetsrummet för ${serviceName}.`,
          text,
        ]),
        lines: [],
        button: open,
        footer,
      };
    case 'handOut':
      return {
        subject: `${fromName}: ${subject}`,
        paragraphs: kept([
          `Hej ${personName}!`,
          `${fromName} delar material med dig.`,
          text,
          lastDay === null ? '' : `Länken fungerar till och med ${lastDay}.`,
        ]),
        lines,
        button: 'Öppna materialet',
        footer: `Länken är din egen. Du behöver inget konto. ${fromName}`,
      };
    case 'helpAsked':
      return {
        subject: subject === '' ? `${fromName} vill höra om dina erfarenheter` : `Fördjupning: ${subject}`,
        paragraphs: kept([`Hej ${personName}!`, `${fromName} frågar:`, text]),
        lines: [],
        button: 'Svara',
        footer,
      };
    case 'helpAnswered':
      return {
        subject: isPositive ? 'Du har fått svar' : 'Din fråga fick inget svar den här gången',
        paragraphs: kept([`Hej ${personName}!`, isPositive ? `${fromName} svarar:` : `${fromName} kan inte svara:`, text]),
        lines: [],
        button: 'Läs svaret',
        footer,
      };
    case 'orderPlaced':
      return {
        subject: `Beställning: ${subject}`,
        paragraphs: kept([`Hej ${personName}!`, `${fromName} beställer ${subject}. Skickas till:`, text]),
        lines: [],
        button: 'Öppna beställningen',
        footer,
      };
    case 'orderSent':
      return {
        subject: `På väg: ${subject}`,
        paragraphs: [`Hej ${personName}!`, `${subject} är skickat. Säg till i samarbetsrummet när det har kommit.`],
        lines: [],
        button: 'Öppna beställningen',
        footer,
      };
    case 'digest':
      return {
        subject: `Nytt i samarbetsrummet för ${serviceName}`,
        paragraphs: [`Hej ${personName}!`, 'Det här är nytt eller ändrat sedan förra brevet:'],
        lines,
        button: open,
        footer: `${footer} Du väljer själv vad du följer, på samlingens sida.`,
      };
  }
};

const en: typeof sv = (kind, facts) => {
  const { serviceName, fromName, personName, subject, text, isPositive, lastDay, lines } = facts;
  const footer = `You get this from the collaboration room of ${serviceName}.`;
  const open = 'Open the collaboration room';
  switch (kind) {
    case 'accessAsked':
      return {
        subject: `${fromName} wants to enter the collaboration room`,
        paragraphs: kept([
          `Hello ${personName},`,
          `${fromName} asks for access to the collaboration room of ${serviceName}. The reason:`,
          text,
        ]),
        lines: [],
        button: 'Answer the request',
        footer,
      };
    case 'accessAnswered':
      return {
        subject: isPositive ? 'You have access to the collaboration room' : 'Answer to your request about the collaboration room',
        paragraphs: kept([
          `Hello ${personName},`,
          isPositive
            ? `You can enter the collaboration room of ${serviceName} now.`
            : `You were not given access to the collaboration room of ${serviceName}.`,
          text,
        ]),
        lines: [],
        button: open,
        footer,
      };
    case 'handOut':
      return {
        subject: `${fromName}: ${subject}`,
        paragraphs: kept([
          `Hello ${personName},`,
          `${fromName} shares material with you.`,
          text,
          lastDay === null ? '' : `The link works up to and including ${lastDay}.`,
        ]),
        lines,
        button: 'Open the material',
        footer: `The link is your own. You need no account. ${fromName}`,
      };
    case 'helpAsked':
      return {
        subject: subject === '' ? `${fromName} would like to hear of your experience` : `Deep dive: ${subject}`,
        paragraphs: kept([`Hello ${personName},`, `${fromName} asks:`, text]),
        lines: [],
        button: 'Answer',
        footer,
      };
    case 'helpAnswered':
      return {
        subject: isPositive ? 'You have an answer' : 'Your question got no answer this time',
        paragraphs: kept([`Hello ${personName},`, isPositive ? `${fromName} answers:` : `${fromName} cannot answer:`, text]),
        lines: [],
        button: 'Read the answer',
        footer,
      };
    case 'orderPlaced':
      return {
        subject: `Order: ${subject}`,
        paragraphs: kept([`Hello ${personName},`, `${fromName} orders ${subject}. To be sent to:`, text]),
        lines: [],
        button: 'Open the order',
        footer,
      };
    case 'orderSent':
      return {
        subject: `On its way: ${subject}`,
        paragraphs: [`Hello ${personName},`, `${subject} has been sent. Tell us in the collaboration room when it has arrived.`],
        lines: [],
        button: 'Open the order',
        footer,
      };
    case 'digest':
      return {
        subject: `News in the collaboration room of ${serviceName}`,
        paragraphs: [`Hello ${personName},`, 'This is new or changed since the last mail:'],
        lines,
        button: open,
        footer: `${footer} You choose what to follow, on the collection’s page.`,
      };
  }
};

/** The words of a mail, in the language of whoever gets it. */
export const mailText = (locale: Locale, kind: MailKind, facts: MailFacts): MailText => (locale === 'sv' ? sv : en)(kind, facts);

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

export const mailAsText = ({ paragraphs, lines, button, footer }: MailText, url: string): string => {
  const list = lines.length === 0 ? '' : `\n\n${lines.map((line) => `- ${line}`).join('\n')}`;
  return `${paragraphs.join('\n\n')}${list}\n\n${button}: ${url}\n\n-- \n${footer}\n`;
};

const font = "font-family:'Source Sans 3','Segoe UI',Arial,sans-serif";

export const mailAsHtml = (
  { subject, paragraphs, lines, button, footer }: MailText,
  url: string,
  colour: string,
  locale: Locale,
): string => {
  const list =
    lines.length === 0
      ? ''
      : `<ul style="margin:0 0 16px;padding-left:24px">${lines.map((line) => `<li>${escape(line)}</li>`).join('')}</ul>`;
  return `<!doctype html>\n<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escape(subject)}</title></head>
<body style="margin:0;padding:16px 8px;background:#f6f3ec;${font}"><div style="max-width:600px;margin:0 auto;background:#ffffff;color:#1c1f1d;border-top:6px solid ${colour};padding:20px 24px;font-size:17px;line-height:1.55">
<h1 style="margin:0 0 16px;font-size:24px;line-height:1.25">${escape(subject)}</h1>
${paragraphs.map((text) => `<p style="margin:0 0 16px;white-space:pre-wrap">${escape(text)}</p>`).join('\n')}
${list}
<p style="margin:24px 0"><a href="${escape(url)}" style="display:inline-block;background:${colour};color:#ffffff;padding:12px 20px;border-radius:6px;text-decoration:none;font-weight:700">${escape(button)}</a></p>
<p style="margin:0;color:#4c524e;font-size:15px">${escape(footer)}</p></div></body></html>\n`;
};

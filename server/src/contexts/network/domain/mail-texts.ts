import type { Locale } from '../../../vocabulary/locale.ts';

export type MeetingFacts = {
  method: 'REQUEST' | 'CANCEL';
  isMoved: boolean;
  title: string;
  serviceName: string;
  hostName: string;
  personName: string;
  day: string;
  time: string;
  place: string;
  agenda: readonly string[];
  url: string;
};
export type MailText = {
  subject: string;
  paragraphs: string[];
  agendaTitle: string;
  agenda: readonly string[];
  button: string;
  footer: string;
};

const sv = (facts: MeetingFacts): MailText => {
  const { method, isMoved, title, serviceName, hostName, personName, day, time, place, agenda } = facts;
  const isCancelled = method === 'CANCEL';
  const when = `${day} klockan ${time}${place === '' ? '' : `. Plats: ${place}`}`;
  return {
    subject: `${isCancelled ? 'Inställt' : isMoved ? 'Ändrad inbjudan' : 'Inbjudan'}: ${title}, ${day}`,
    paragraphs: [
      `Hej ${personName}!`,
      isCancelled ? `Mötet ${title} den ${when} är inställt.` : `Nätverket för ${serviceName} möts: ${title}, ${when}.`,
      ...(isCancelled ? [] : ['Svara i kalendern eller på mötets sida. Vill du ta upp något? Skriv till huvudredaktören.']),
    ],
    agendaTitle: 'Dagordning',
    agenda: isCancelled ? [] : agenda,
    button: 'Öppna mötet',
    footer: `Du får det här eftersom du har ett uppdrag i nätverket. ${hostName}`,
  };
};

const en: typeof sv = (facts) => {
  const { method, isMoved, title, serviceName, hostName, personName, day, time, place, agenda } = facts;
  const isCancelled = method === 'CANCEL';
  const when = `${day} at ${time}${place === '' ? '' : `. Place: ${place}`}`;
  return {
    subject: `${isCancelled ? 'Cancelled' : isMoved ? 'Changed invitation' : 'Invitation'}: ${title}, ${day}`,
    paragraphs: [
      `Hello ${personName},`,
      isCancelled ? `The meeting ${title} on ${when} is cancelled.` : `The network of ${serviceName} meets: ${title}, ${when}.`,
      ...(isCancelled ? [] : ['Answer in your calendar or on the meeting’s page. Something to bring up? Write to the editor-in-chief.']),
    ],
    agendaTitle: 'Agenda',
    agenda: isCancelled ? [] : agenda,
    button: 'Open the meeting',
    footer: `You get this because you have a duty in the network. ${hostName}`,
  };
};

/** The words of an invitation, in the language of whoever gets it. */
export const meetingMail = (locale: Locale, facts: MeetingFacts): MailText => (locale === 'sv' ? sv : en)(facts);

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

export const mailAsText = ({ paragraphs, agendaTitle, agenda, button, footer }: MailText, url: string): string => {
  const list = agenda.length === 0 ? '' : `\n\n${agendaTitle}\n${agenda.map((item, index) => `${index + 1}. ${item}`).join('\n')}`;
  return `${paragraphs.join('\n\n')}${list}\n\n${button}: ${url}\n\n-- \n${footer}\n`;
};

const font = "font-family:'Source Sans 3','Segoe UI',Arial,sans-serif";

export const mailAsHtml = (
  { subject, paragraphs, agendaTitle, agenda, button, footer }: MailText,
  url: string,
  colour: string,
  locale: Locale,
): string => {
  const list =
    agenda.length === 0
      ? ''
      : `<h2 style="margin:0 0 8px;font-size:19px">${agendaTitle}</h2><ol style="margin:0 0 16px;padding-left:24px">${agenda.map((item) => `<li>${escape(item)}</li>`).join('')}</ol>`;
  return `<!doctype html>\n<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escape(subject)}</title></head>
<body style="margin:0;padding:16px 8px;background:#f6f3ec;${font}"><div style="max-width:600px;margin:0 auto;background:#ffffff;color:#1c1f1d;border-top:6px solid ${colour};padding:20px 24px;font-size:17px;line-height:1.55">
<h1 style="margin:0 0 16px;font-size:24px;line-height:1.25">${escape(subject)}</h1>
${paragraphs.map((text) => `<p style="margin:0 0 16px">${escape(text)}</p>`).join('\n')}
${list}
<p style="margin:24px 0"><a href="${escape(url)}" style="display:inline-block;background:${colour};color:#ffffff;padding:12px 20px;border-radius:6px;text-decoration:none;font-weight:700">${escape(button)}</a></p>
<p style="margin:0;color:#4c524e;font-size:15px">${escape(footer)}</p></div></body></html>\n`;
};

import type { Locale } from '../../../vocabulary/locale.ts';
import type { Phase } from './campaign.ts';

/** What a mail says about one campaign: organisations and days, never people. */
export type CampaignLine = {
  title: string;
  owners: readonly string[];
  phase: Phase;
  startsOn: string | null;
  endsOn: string | null;
  /** Such as `4 000 personer till 2027-01-31`; empty when there is none. */
  target: string;
  url: string;
};

export type MailText = { subject: string; paragraphs: string[]; lines: { text: string; url: string }[]; button: string; footer: string };

const phaseWords: Record<Locale, Record<Phase, string>> = {
  sv: { idea: 'idé', planning: 'planeras', running: 'pågår', evaluated: 'utvärderad', ended: 'avslutad utan utvärdering' },
  en: { idea: 'idea', planning: 'being planned', running: 'running', evaluated: 'evaluated', ended: 'ended without an evaluation' },
};

const words = {
  sv: {
    noDays: 'utan datum än',
    target: (target: string) => `mål: ${target}`,
    planningSubject: (title: string) => `Börjar planeras: ${title}`,
    planning: (owners: string, service: string) => `${owners} har börjat planera en kampanj om ${service}.`,
    what: 'Du behöver inte godkänna något. Titta gärna på budskap och ord, och säg till om något krockar.',
    open: 'Öppna kampanjen',
    digestSubject: (count: number, service: string) => `${count === 1 ? 'En kampanj' : `${count} kampanjer`} att känna till om ${service}`,
    digest: 'Det här är nytt eller ändrat sedan sist.',
    all: 'Se alla kampanjer',
    partnerSubject: (lead: string, title: string) => `${lead} frågar om ni vill vara med: ${title}`,
    partner: (lead: string, partner: string, service: string) => `${lead} ber ${partner} att vara med i en kampanj om ${service}.`,
    does: (does: string) => `Er del: ${does}`,
    answer: 'På kampanjens sida läser ni vad som är planerat, och svarar ja eller nej.',
    answerButton: 'Läs och svara',
    partnerFooter: (partner: string) => `Du får det här eftersom du kan svara för ${partner}.`,
    footer: (host: string) => `Du får det här eftersom du har ett uppdrag i nätverket. ${host}`,
  },
  en: {
    noDays: 'no dates yet',
    target: (target: string) => `target: ${target}`,
    planningSubject: (title: string) => `Being planned: ${title}`,
    planning: (owners: string, service: string) => `${owners} has begun to plan a campaign about ${service}.`,
    what: 'You need not approve anything. Do look at messages and words, and say if something clashes.',
    open: 'Open the campaign',
    digestSubject: (count: number, service: string) => `${count === 1 ? 'A campaign' : `${count} campaigns`} to know of about ${service}`,
    digest: 'This is new or changed since the last time.',
    all: 'See all campaigns',
    partnerSubject: (lead: string, title: string) => `${lead} asks if you want to take part: ${title}`,
    partner: (lead: string, partner: string, service: string) => `${lead} asks ${partner} to take part in a campaign about ${service}.`,
    does: (does: string) => `Your part: ${does}`,
    answer: 'On the campaign’s page you can read what is planned, and answer yes or no.',
    answerButton: 'Read and answer',
    partnerFooter: (partner: string) => `You get this because you can answer for ${partner}.`,
    footer: (host: string) => `You get this because you have a duty in the network. ${host}`,
  },
} as const satisfies Record<Locale, unknown>;

const daysOf = ({ startsOn, endsOn }: CampaignLine, locale: Locale): string =>
  startsOn === null ? words[locale].noDays : endsOn === null || endsOn === startsOn ? startsOn : `${startsOn}–${endsOn}`;

/** One campaign in a line. */
export const lineOf = (line: CampaignLine, locale: Locale): string =>
  [
    `${line.title} (${line.owners.join(', ')})`,
    phaseWords[locale][line.phase],
    daysOf(line, locale),
    line.target === '' ? '' : words[locale].target(line.target),
  ]
    .filter((part) => part !== '')
    .join(' · ');

type Place = { serviceName: string; hostName: string; locale: Locale };

/** To the editor-in-chief, as soon as a campaign begins to be planned. */
export const planningMail = (line: CampaignLine, { serviceName, hostName, locale }: Place): MailText => {
  const said = words[locale];
  return {
    subject: said.planningSubject(line.title),
    paragraphs: [said.planning(line.owners.join(', '), serviceName), said.what],
    lines: [{ text: lineOf(line, locale), url: line.url }],
    button: said.open,
    footer: said.footer(hostName),
  };
};

type Question = { lead: string; partner: string; does: string };

/** To those who can answer for a partner: that it is asked, and for what. */
export const partnerMail = (line: CampaignLine, { lead, partner, does }: Question, { serviceName, locale }: Place): MailText => {
  const said = words[locale];
  return {
    subject: said.partnerSubject(lead, line.title),
    paragraphs: [said.partner(lead, partner, serviceName), ...(does === '' ? [] : [said.does(does)]), said.answer],
    lines: [{ text: lineOf(line, locale), url: line.url }],
    button: said.answerButton,
    footer: said.partnerFooter(partner),
  };
};

/** To communicators and the steering group: what is new since the last time. */
export const digestMail = (lines: readonly CampaignLine[], { serviceName, hostName, locale }: Place): MailText => {
  const said = words[locale];
  return {
    subject: said.digestSubject(lines.length, serviceName),
    paragraphs: [said.digest],
    lines: lines.map((line) => ({ text: lineOf(line, locale), url: line.url })),
    button: said.all,
    footer: said.footer(hostName),
  };
};

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

export const mailAsText = ({ paragraphs, lines, button, footer }: MailText, url: string): string =>
  `${paragraphs.join('\n\n')}\n\n${lines.map((line) => `- ${line.text}\n  ${line.url}`).join('\n')}\n\n${button}: ${url}\n\n-- \n${footer}\n`;

const font = "font-family:'Source Sans 3','Segoe UI',Arial,sans-serif";

export const mailAsHtml = (
  { subject, paragraphs, lines, button, footer }: MailText,
  url: string,
  colour: string,
  locale: Locale,
): string => {
  const items = lines.map(
    (line) => `<li style="margin:0 0 8px"><a href="${escape(line.url)}" style="color:${colour}">${escape(line.text)}</a></li>`,
  );
  return `<!doctype html>\n<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escape(subject)}</title></head>
<body style="margin:0;padding:16px 8px;background:#f6f3ec;${font}"><div style="max-width:600px;margin:0 auto;background:#ffffff;color:#1c1f1d;border-top:6px solid ${colour};padding:20px 24px;font-size:17px;line-height:1.55">
<h1 style="margin:0 0 16px;font-size:24px;line-height:1.25">${escape(subject)}</h1>
${paragraphs.map((text) => `<p style="margin:0 0 16px">${escape(text)}</p>`).join('\n')}
<ul style="margin:0 0 16px;padding-left:24px">${items.join('')}</ul>
<p style="margin:24px 0"><a href="${escape(url)}" style="display:inline-block;background:${colour};color:#ffffff;padding:12px 20px;border-radius:6px;text-decoration:none;font-weight:700">${escape(button)}</a></p>
<p style="margin:0;color:#4c524e;font-size:15px">${escape(footer)}</p></div></body></html>\n`;
};

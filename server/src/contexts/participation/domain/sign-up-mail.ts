import type { Locale } from '../../../vocabulary/locale.ts';

export type SignUpFacts = {
  personName: string;
  organisationName: string;
  title: string;
  /** Null: not decided yet. */
  day: string | null;
  /** `HH:MM`, Swedish time; null while only the day is known. */
  time: string | null;
  place: string;
  information: string;
};
export type SignUpMail = {
  subject: string;
  greeting: string;
  facts: { name: string; value: string }[];
  information: string;
  calendar: string | null;
  giveBack: string;
  button: string;
  footer: string;
};

const tags: Record<Locale, string> = { sv: 'sv-SE', en: 'en-GB' };
const longDay = (day: string, locale: Locale): string =>
  new Intl.DateTimeFormat(tags[locale], { dateStyle: 'full', timeZone: 'UTC' }).format(new Date(`${day}T12:00:00Z`));

const words = {
  sv: {
    subject: (title: string) => `Du är anmäld: ${title}`,
    greeting: (name: string, title: string, by: string) => `Hej ${name}! Du är anmäld till ${title}, som ${by} håller.`,
    when: 'När',
    where: 'Var',
    at: 'klockan',
    noDay: 'Dagen är inte bestämd än.',
    calendar: 'Filen som följer med lägger mötet i din kalender.',
    giveBack: 'Kan du inte komma? Lämna tillbaka platsen, så kan någon annan få den. Länken är din egen, så skicka den inte vidare.',
    button: 'Lämna tillbaka platsen',
    footer: (by: string) => `Du får det här eftersom adressen angavs vid anmälan. ${by}`,
  },
  en: {
    subject: (title: string) => `You have signed up: ${title}`,
    greeting: (name: string, title: string, by: string) => `Hello ${name}, you have signed up for ${title}, held by ${by}.`,
    when: 'When',
    where: 'Where',
    at: 'at',
    noDay: 'The day has not been decided yet.',
    calendar: 'The file that comes with this puts the meeting in your calendar.',
    giveBack: 'Cannot come? Give the seat back, so that somebody else can have it. The link is your own, so please do not pass it on.',
    button: 'Give back the seat',
    footer: (by: string) => `You get this because the address was given when signing up. ${by}`,
  },
};

/** The words of a confirmation, in the language of the form. */
export const signUpMailOf = (locale: Locale, facts: SignUpFacts): SignUpMail => {
  const said = words[locale];
  const { personName, organisationName, title, day, time, place, information } = facts;
  const when = day === null ? said.noDay : `${longDay(day, locale)}${time === null ? '' : ` ${said.at} ${time}`}`;
  return {
    subject: said.subject(title),
    greeting: said.greeting(personName, title, organisationName),
    facts: [{ name: said.when, value: when }, ...(place === '' ? [] : [{ name: said.where, value: place }])],
    information,
    calendar: day === null ? null : said.calendar,
    giveBack: said.giveBack,
    button: said.button,
    footer: said.footer(organisationName),
  };
};

const paragraphsOf = (text: string): string[] => text.split(/\n\s*\n/u).filter((part) => part.trim() !== '');

export const signUpMailAsText = (mail: SignUpMail, url: string): string => {
  const facts = mail.facts.map(({ name, value }) => `${name}: ${value}`).join('\n');
  const parts = [mail.greeting, facts, ...paragraphsOf(mail.information), mail.calendar ?? '', mail.giveBack, `${mail.button}: ${url}`];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n\n-- \n${mail.footer}\n`;
};

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const paragraph = (text: string): string => `<p style="margin:0 0 16px">${escape(text).replaceAll('\n', '<br>')}</p>`;
const font = "font-family:'Source Sans 3','Segoe UI',Arial,sans-serif";

export const signUpMailAsHtml = (mail: SignUpMail, url: string, colour: string, locale: Locale): string => {
  const rows = mail.facts.map(({ name, value }) => `<strong>${escape(name)}:</strong> ${escape(value)}`).join('<br>');
  const rest = [...paragraphsOf(mail.information), ...(mail.calendar === null ? [] : [mail.calendar]), mail.giveBack];
  return `<!doctype html>\n<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escape(mail.subject)}</title></head>
<body style="margin:0;padding:16px 8px;background:#f6f3ec;${font}"><div style="max-width:600px;margin:0 auto;background:#ffffff;color:#1c1f1d;border-top:6px solid ${colour};padding:20px 24px;font-size:17px;line-height:1.55">
<h1 style="margin:0 0 16px;font-size:24px;line-height:1.25">${escape(mail.subject)}</h1>
${paragraph(mail.greeting)}
<p style="margin:0 0 16px">${rows}</p>
${rest.map(paragraph).join('\n')}
<p style="margin:24px 0"><a href="${escape(url)}" style="display:inline-block;background:#ffffff;color:#1c1f1d;border:2px solid ${colour};padding:10px 18px;border-radius:6px;text-decoration:none;font-weight:700">${escape(mail.button)}</a></p>
<p style="margin:0;color:#4c524e;font-size:15px">${escape(mail.footer)}</p></div></body></html>\n`;
};

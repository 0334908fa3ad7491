import type { Locale } from '../props.ts';

const sv = {
  from: (organisation: string) => `En fråga från ${organisation}`,
  title: 'Hjälp oss att skriva begripligt',
  lead: 'En enda fråga. Du behöver inget konto, och ingen får veta vem du är.',
  text: 'Så här skriver vi',
  missing: 'Välj ett svar. Inget är skickat än.',
  button: 'Skicka svaret',
  thanks: 'Tack, ditt svar är räknat',
  thanksText: 'Det hjälper oss att skriva så att fler förstår. Du kan stänga sidan.',
  closed: 'Frågan är avslutad',
  closedText: 'Vi har fått de svar vi behöver. Tack för att du ville hjälpa till.',
  privacy: 'Svaret räknas utan namn, kakor eller spårning.',
};

const en: typeof sv = {
  from: (organisation) => `A question from ${organisation}`,
  title: 'Help us write clearly',
  lead: 'Just one question. You do not need an account, and nobody will know who you are.',
  text: 'This is how we put it',
  missing: 'Choose an answer. Nothing has been sent yet.',
  button: 'Send the answer',
  thanks: 'Thank you, your answer has been counted',
  thanksText: 'It helps us write so that more people understand. You can close the page.',
  closed: 'The question is closed',
  closedText: 'We have the answers we need. Thank you for wanting to help.',
  privacy: 'The answer is counted without names, cookies or tracking.',
};

export const wordingTestWordsFor = (locale: Locale): typeof sv => ({ sv, en })[locale];

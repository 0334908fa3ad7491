import { readEmailAddress } from '../../../../vocabulary/email-address.ts';
import type { OutgoingContact } from '../channel.ts';
import type { LetterCommand, LetterProblem } from './letter.ts';

/** Lengths are the contract's own (message header, support info). */
const mostCharacters = 255;

const isWebAddress = (text: string): boolean => /^https?:\/\//i.test(text) && URL.canParse(text) && text.length <= mostCharacters;
const isPhone = (text: string): boolean => /^\+?[\d\s()-]{5,40}$/.test(text);

const words = {
  none: {
    field: 'contact',
    sv: 'Ange minst ett sätt att nå er: url, phone eller email.',
    en: 'Give at least one way to reach you: url, phone or email.',
  },
  url: {
    field: 'contact.url',
    sv: 'Skriv adressen som https://exempel.se/kontakt.',
    en: 'Write the address as https://example.se/contact.',
  },
  phone: {
    field: 'contact.phone',
    sv: 'Skriv numret med siffror, som 0771-10 10 10.',
    en: 'Write the number in digits, such as 0771-10 10 10.',
  },
  email: { field: 'contact.email', sv: 'Skriv adressen som namn@exempel.se.', en: 'Write the address as name@example.se.' },
};

const ask = { sv: 'Frågor om brevet? Kontakta oss.', en: 'Questions about the letter? Contact us.' };

/** Whom the reader can turn to: a sentence, ours when none is given, and at least one way. */
export const readContact = (
  { text = '', url = '', phone = '', email = '' }: LetterCommand['contact'],
  locale: 'sv' | 'en',
): { contact: OutgoingContact; problems: LetterProblem[] } => {
  const problems: LetterProblem[] = [];
  if (url === '' && phone === '' && email === '') problems.push(words.none);
  if (url !== '' && !isWebAddress(url)) problems.push(words.url);
  if (phone !== '' && !isPhone(phone)) problems.push(words.phone);
  if (email !== '' && readEmailAddress(email) === undefined) problems.push(words.email);
  const contact = {
    text: text.trim() === '' ? ask[locale] : text.trim(),
    ...(url === '' ? {} : { url }),
    ...(phone === '' ? {} : { phone }),
    ...(email === '' ? {} : { email }),
  };
  return { contact, problems };
};

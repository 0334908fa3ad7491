import type { Locale } from '../props.ts';

const sv = {
  from: (organisation: string) => `Material från ${organisation}`,
  hello: (name: string) => `Hej ${name}!`,
  lead: 'Här är materialet som du har fått. Du behöver inget konto.',
  lastDay: (day: string) => `Länken fungerar till och med ${day}.`,
  contents: 'Innehåll',
  fetch: (name: string, size: string) => `Hämta ${name} (${size})`,
  follow: 'Öppna sidan',
  otherSite: 'Leder till en annan webbplats.',
  everything: 'Hämta allt i ett paket (zip)',
  receipt: 'Har du fått det du behöver?',
  receiptText: (organisation: string) => `Då får ${organisation} veta att materialet har kommit fram till dig.`,
  button: 'Jag har tagit emot materialet',
  thanks: (organisation: string) => `Tack! ${organisation} vet nu att du har tagit emot materialet.`,
  receivedOn: (day: string) => `Du bekräftade den ${day}.`,
  privacy: 'Länken är bara din. Att sidan öppnas räknas inte; bara knappen säger att du har tagit emot materialet.',
  gone: 'Länken fungerar inte längre',
  goneText: 'Den har gått ut eller tagits tillbaka. Be den som skickade den om en ny.',
};

const en: typeof sv = {
  from: (organisation) => `Material from ${organisation}`,
  hello: (name) => `Hello ${name},`,
  lead: 'Here is the material for you. You do not need an account.',
  lastDay: (day) => `The link works up to and including ${day}.`,
  contents: 'Contents',
  fetch: (name, size) => `Download ${name} (${size})`,
  follow: 'Open the page',
  otherSite: 'Leads to another website.',
  everything: 'Download everything as one package (zip)',
  receipt: 'Do you have what you need?',
  receiptText: (organisation) => `Then ${organisation} will know that the material has reached you.`,
  button: 'I have received the material',
  thanks: (organisation) => `Thank you! ${organisation} knows now that you have received the material.`,
  receivedOn: (day) => `You confirmed on ${day}.`,
  privacy: 'The link is yours alone. Opening the page does not count; only the button says that you have received the material.',
  gone: 'The link no longer works',
  goneText: 'It has expired or been withdrawn. Ask whoever sent it for a new one.',
};

export const handOutWordsFor = (locale: Locale): typeof sv => ({ sv, en })[locale];

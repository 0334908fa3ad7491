/** What is wrong with a letter before it is sent, in words for whoever wrote it. `error` stops it, `warning` does not. */
export type ContentProblem = {
  readonly code: ContentProblemCode;
  readonly severity: 'error' | 'warning';
  /** Such as `Message[0]/Attachment[1]`. */
  readonly where: string;
  readonly sv: string;
  readonly en: string;
};

type Texts = { readonly severity: ContentProblem['severity']; readonly sv: string; readonly en: string };

/** `%` stands for what was found. */
const texts = {
  tooLarge: {
    severity: 'error',
    sv: 'Brevet är för stort: % byte. Högst 2 097 152 byte får skickas, bilagor inräknade. Korta eller minska bilagorna.',
    en: 'The letter is too large: % bytes. At most 2,097,152 may be sent, attachments included. Shorten or shrink the attachments.',
  },
  bodyType: {
    severity: 'error',
    sv: 'Brevtexten är av typen %. Använd text/plain eller text/html.',
    en: 'The body is of type %. Use text/plain or text/html.',
  },
  notUtf8: { severity: 'error', sv: 'Brevtexten är inte UTF-8. Spara om den som UTF-8.', en: 'The body is not UTF-8. Save it as UTF-8.' },
  emptyBody: {
    severity: 'error',
    sv: 'Brevtexten är tom. Skriv vad brevet gäller.',
    en: 'The body is empty. Write what the letter is about.',
  },
  emptySubject: {
    severity: 'error',
    sv: 'Ämnesrad saknas. Skriv en som läsaren förstår.',
    en: 'There is no subject. Write one for the reader.',
  },
  attachmentType: {
    severity: 'error',
    sv: 'Bilagan är av typen %, som inte får skickas. PDF går alltid bra.',
    en: 'The attachment is of type %, which may not be sent. PDF always works.',
  },
  attachmentName: {
    severity: 'error',
    sv: 'Bilagans namn % passar inte. Använd ett filnamn utan sökväg, med rätt ändelse.',
    en: 'The attachment’s name % will not do. Use a file name without a path, with the right ending.',
  },
  attachmentContent: {
    severity: 'error',
    sv: 'Bilagans innehåll är inte det som typen % säger.',
    en: 'The attachment’s content is not what the type % says.',
  },
  checksum: { severity: 'error', sv: 'Bilagans kontrollsumma stämmer inte.', en: 'The attachment’s checksum is wrong.' },
  script: { severity: 'error', sv: 'Brevet innehåller skript (%). Ta bort det.', en: 'The letter holds a script (%). Remove it.' },
  embedded: {
    severity: 'error',
    sv: 'Brevet innehåller %, som inte får förekomma. Ta bort det.',
    en: 'The letter holds %, which is not allowed. Remove it.',
  },
  externalResource: {
    severity: 'error',
    sv: 'Brevet hämtar % från internet. Bädda in bilden i brevet i stället.',
    en: 'The letter fetches % from the internet. Embed the image in the letter instead.',
  },
  noDoctype: { severity: 'warning', sv: 'Brevets HTML saknar doctype.', en: 'The letter’s HTML has no doctype.' },
  containsScriptWord: {
    severity: 'warning',
    sv: 'Brevet innehåller bokstavsföljden ”script”. En del mottagare har stoppat sådana brev.',
    en: 'The letter holds the letters “script”. Some receivers have refused such letters.',
  },
  noContact: {
    severity: 'warning',
    sv: 'Det finns inget sätt att nå avsändaren. Ange webbadress, telefon eller e-post.',
    en: 'There is no way to reach the sender. Give an address, a phone number or e-mail.',
  },
  severalMessages: {
    severity: 'warning',
    sv: 'Försändelsen har flera meddelanden. Kända mottagare väntar sig ett.',
    en: 'The delivery holds several messages. Known receivers expect one.',
  },
} as const satisfies Record<string, Texts>;

export type ContentProblemCode = keyof typeof texts;

export const contentProblem = (code: ContentProblemCode, where: string, found: string | number = ''): ContentProblem => {
  const { severity, sv, en } = texts[code];
  const fill = (text: string): string => text.replace('%', () => String(found).slice(0, 80));
  return { code, severity, where, sv: fill(sv), en: fill(en) };
};

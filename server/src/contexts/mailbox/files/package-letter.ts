import { escapeHtml, writeLetterPage } from './letter-page.ts';
import type { OpenedAttachment } from './read-request.ts';
import { safeName } from './safe-name.ts';

export type PackedLetter = {
  senderName: string;
  senderNumber: string;
  subject: string;
  html: string;
  text: string;
  receivedAt: Date;
  attachments: readonly OpenedAttachment[];
  /** The request as it came, byte for byte; null for letters that did not come over the wire. */
  request: Buffer | null;
  certificates: readonly { organisationNumber: string; fingerprint: string; der: Buffer }[];
};

/** Where the signed delivery lies in a package: the page that verifies looks for it there. */
export const deliveryFile = 'leverans/mottagen.xml';

const readMe = `LÄS MIG

brev.html och brev.txt   brevet, för att läsa
bilagor/                 bilagorna som de kom
leverans/mottagen.xml    leveransen byte för byte som den togs emot, med avsändarens underskrift och förmedlarens försegling
certifikat/              certifikaten som skrev under och förseglade

Så kontrollerar du att brevet är äkta:
1. I brevlådan: välj "Kontrollera ett brev" och välj den här filen (zip-filen) eller mottagen.xml.
2. Eller med öppen programvara, utan att lita på oss: npm-paketet @budkavle/mina-meddelanden,
   kommandot: budkavle letter verify leverans/mottagen.xml
Det är mottagen.xml som är beviset. De andra filerna är kopior för att läsa.
Saknas mottagen.xml kom brevet inte som en undertecknad leverans.

READ ME

brev.html and brev.txt   the letter, for reading
bilagor/                 the attachments as they came
leverans/mottagen.xml    the delivery byte for byte as it was received, with the sender's signature and the mediator's seal
certifikat/              the certificates that signed and sealed it

How to check that the letter is genuine:
1. In the mailbox: choose "Check a letter" and choose this file (the zip file) or mottagen.xml.
2. Or with open software, without trusting us: the npm package @budkavle/mina-meddelanden,
   the command: budkavle letter verify leverans/mottagen.xml
mottagen.xml is the proof. The other files are copies for reading.
If mottagen.xml is missing, the letter did not come as a signed delivery.
`;

const pem = (der: Buffer): string =>
  `-----BEGIN CERTIFICATE-----\n${(der.toString('base64').match(/.{1,64}/g) ?? []).join('\n')}\n-----END CERTIFICATE-----\n`;

const moment = (at: Date): string =>
  new Intl.DateTimeFormat('sv-SE', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Stockholm' }).format(at);

const headOf = ({ senderName, senderNumber, receivedAt }: PackedLetter): string =>
  `${senderName} (${senderNumber.slice(-10)}) · ${moment(receivedAt)}`;

/** The files of one letter by name, readable without us and provable without us. */
export const packLetter = (letter: PackedLetter): Map<string, Buffer> => {
  const { subject, html, text, attachments, request, certificates } = letter;
  const page = `<h1>${escapeHtml(subject)}</h1><p>${escapeHtml(headOf(letter))}</p><hr>${html}`;
  const files = new Map<string, Buffer>([
    ['LAS-MIG.txt', Buffer.from(readMe)],
    ['brev.html', Buffer.from(writeLetterPage({ title: subject, html: page, language: 'sv', theme: 'system', size: 'normal' }))],
    ['brev.txt', Buffer.from(`${subject}\n${headOf(letter)}\n\n${text}\n`)],
  ]);
  for (const [index, { name, bytes }] of attachments.entries()) {
    const safe = safeName(name, `bilaga-${index + 1}`);
    files.set(files.has(`bilagor/${safe}`) ? `bilagor/${index + 1}-${safe}` : `bilagor/${safe}`, bytes);
  }
  if (request !== null) files.set(deliveryFile, request);
  for (const { organisationNumber, fingerprint, der } of certificates)
    files.set(`certifikat/${organisationNumber}-${fingerprint.slice(0, 8)}.pem`, Buffer.from(pem(der)));
  return files;
};

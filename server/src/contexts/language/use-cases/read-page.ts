import { decodeText } from '../../../platform/files/decode-text.ts';
import { processServices } from '../../../platform/process-services.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import { textOfHtml } from '../domain/text/marked-up.ts';
import { tidyParagraphs } from '../domain/text/tidy-paragraphs.ts';
import { fetchPage, type PageFault } from '../files/fetch-page.ts';
import { readTextFile } from '../files/read-text-file.ts';

export type ReadSource = { title: string; text: string; address: string | null };

const reasons: Record<PageFault, [sv: string, en: string]> = {
  badAddress: [
    'adressen ska börja med https:// eller http:// och vara en vanlig webbadress.',
    'the address must be an ordinary web address that begins with https:// or http://.',
  ],
  notPublic: [
    'adressen är inte öppen för alla på webben. Klistra in texten i stället.',
    'the address is not open to everybody on the web. Paste the text instead.',
  ],
  notFound: [
    'sidan svarade inte med något innehåll. Kontrollera adressen i en webbläsare.',
    'the page did not answer with any content. Try the address in a browser.',
  ],
  tooLarge: [
    'sidan är större än 3 MB. Klistra in den del du vill granska.',
    'the page is larger than 3 MB. Paste the part you want to check.',
  ],
  notText: [
    'det är inte en webbsida med text. Ladda ner filen och ladda upp den här.',
    'it is not a web page with text. Download the file and upload it here.',
  ],
  tooSlow: [
    'sidan svarade inte inom tio sekunder. Försök igen, eller klistra in texten.',
    'the page did not answer within ten seconds. Try again, or paste the text.',
  ],
  unreachable: ['servern går inte att nå. Kontrollera adressen.', 'the server cannot be reached. Check the address.'],
};

/** Longest text that the check takes. */
const longestText = 1_500_000;

const refuse = (reasonSv: string, reasonEn: string): AppError => new AppError('unreadableFile', { reasonSv, reasonEn });

const titleOf = (html: string): string => textOfHtml(/<title[^>]{0,200}>([^<]{0,500})/i.exec(html)?.[1] ?? '').text.trim();

/** What a page says is in its main part, where it marks one out: menus and footers are not what one wants to have checked. */
const mainPart = (html: string): string =>
  (/<main\b[^>]{0,1000}>([^]*?)<\/main\s*>/i.exec(html)?.[1] ?? html)
    // Two elements in a row are two words, however they are laid out.
    .replaceAll(/(<\/[a-z\d]+>)(?=<[a-z])/gi, '$1 ');

/** The text of a page on the web, read outside any transaction. Throws `unreadableFile` with the reason. */
export const readPage = async (address: string, mayReadOwn: boolean): Promise<ReadSource> => {
  const page = await fetchPage(address, mayReadOwn ? new URL(processServices().publicUrl).origin : null);
  if (!page.ok) throw refuse(...reasons[page.fault]);
  const source = decodeText(page.bytes).text;
  const text = tidyParagraphs(page.isHtml ? textOfHtml(mainPart(source)).text : source);
  return { title: page.isHtml ? titleOf(source) : '', text: text.slice(0, longestText), address: page.address };
};

/** The text of a file: Word, text, Markdown or HTML. */
export const readFile = async (bytes: Buffer, fileName: string): Promise<ReadSource> => {
  const read = await readTextFile(bytes, fileName);
  if (!read.ok) throw refuse(read.problem.message, read.problem.message_en);
  return { title: fileName, text: tidyParagraphs(read.extract.text).slice(0, longestText), address: null };
};

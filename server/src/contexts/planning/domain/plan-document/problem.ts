/**
 * Something in a document that the user must look at. `error`: a part could not be taken in;
 * `warning`: it was taken in, by a guess that should be checked.
 */
export type Problem = {
  code: ProblemCode;
  severity: 'error' | 'warning';
  line: number | null;
  row?: number;
  column?: string;
  /** The sheet the row is on, in a workbook. */
  sheet?: string;
  /** The offending text, as written. */
  text: string;
  message_sv: string;
  message_en: string;
};

export type ProblemCode = keyof typeof wordings;

type Place = { line?: number | null; row?: number; column?: string };
type Wording = (text: string, extra: string) => string;

const wordings = {
  notAPlan: {
    sv: (_, why) => `Det här ser inte ut som en kommunikationsplan: ${why} Lägg in ett dokument där varje målgrupp följs av sina budskap.`,
    en: (_, why) => `This does not look like a communication plan: ${why} Use a document where each audience is followed by its messages.`,
  },
  emptyFile: {
    sv: () => 'Filen är tom. Välj filen igen eller klistra in texten.',
    en: () => 'The file is empty. Choose the file again or paste the text.',
  },
  tooLarge: {
    sv: (_, limit) => `Filen är för stor: gränsen är ${limit}. Ta bort bilder eller dela upp dokumentet.`,
    en: (_, limit) => `The file is too large: the limit is ${limit}. Remove pictures or split the document.`,
  },
  tooMuch: {
    sv: (_, what) => `Dokumentet är för omfattande för att vara en plan: ${what}. Dela upp det.`,
    en: (_, what) => `The document is too extensive to be one plan: ${what}. Split it.`,
  },
  suspiciousArchive: {
    sv: (_, why) => `Filen packas upp till orimligt mycket innehåll (${why}). Öppna den i Word eller Excel och spara en ny kopia.`,
    en: (_, why) => `The file unpacks to an unreasonable amount of content (${why}). Open it in Word or Excel and save a new copy.`,
  },
  protectedFile: {
    sv: () => 'Filen är lösenordsskyddad. Ta bort lösenordet i Word eller Excel och spara igen.',
    en: () => 'The file is protected by a password. Remove the password in Word or Excel and save again.',
  },
  oldFormat: {
    sv: (_, better) => `Filen har ett äldre Office-format. Öppna den och spara som ${better}.`,
    en: (_, better) => `The file is in an older Office format. Open it and save it as ${better}.`,
  },
  unsupportedFormat: {
    sv: (_, kind) =>
      `Filtypen går inte att läsa (${kind}). Spara som Word (.docx), Excel (.xlsx), CSV eller text, eller klistra in texten.`,
    en: (_, kind) => `This kind of file cannot be read (${kind}). Save it as Word (.docx), Excel (.xlsx), CSV or text, or paste the text.`,
  },
  damagedFile: {
    sv: () => 'Filen är skadad eller ofullständig. Öppna den i programmet den kommer från och spara en ny kopia.',
    en: () => 'The file is damaged or incomplete. Open it in the program it comes from and save a new copy.',
  },
  missingFile: {
    sv: (file) => `Filen "${file}" finns inte eller går inte att läsa. Kontrollera sökvägen.`,
    en: (file) => `The file "${file}" does not exist or cannot be read. Check the path.`,
  },
  invalidJson: {
    sv: (_, where) => `JSON-filen har fel form: ${where}. Rätta och läs in igen.`,
    en: (_, where) => `The JSON file has the wrong shape: ${where}. Correct it and import again.`,
  },
  unknownGroup: {
    sv: (text, names) =>
      `"${text}" hänvisar till en målgrupp som inte finns i planen.${names && ` Menas någon av: ${names}?`} Skriv gruppens namn som i rubriken.`,
    en: (text, names) =>
      `"${text}" refers to an audience that is not in the plan.${names && ` Is it one of: ${names}?`} Write the audience's name as in its heading.`,
  },
  ambiguousGroup: {
    sv: (text, names) => `"${text}" kan betyda flera målgrupper: ${names}. Skriv hela namnet på den som menas.`,
    en: (text, names) => `"${text}" can mean several audiences: ${names}. Write the full name of the one you mean.`,
  },
  exceptionNotFound: {
    sv: (text) => `Undantaget "${text}" finns inte bland det som tas över. Skriv det som i gruppen det gäller.`,
    en: (text) => `The exception "${text}" is not among what is taken over. Write it as under the audience it concerns.`,
  },
  circularInheritance: {
    sv: (text, names) => `"${text}" går runt i en cirkel: ${names}. Skriv ut budskapen för en av grupperna.`,
    en: (text, names) => `"${text}" goes round in a circle: ${names}. Write out the messages for one of the audiences.`,
  },
  nothingAbove: {
    sv: (text) => `"${text}" hänvisar till gruppen ovanför, men det finns ingen. Skriv ut vad som menas.`,
    en: (text) => `"${text}" refers to the audience above, but there is none. Write out what is meant.`,
  },
  groupWithoutMessages: {
    sv: (text) => `Målgruppen "${text}" har inga budskap. Lägg till minst ett, eller ta bort gruppen.`,
    en: (text) => `The audience "${text}" has no messages. Add at least one, or remove the audience.`,
  },
  repeatedGroup: {
    sv: (text) => `Målgruppen "${text}" finns två gånger och lästes som en. Kontrollera att det stämmer, annars ge dem olika namn.`,
    en: (text) =>
      `The audience "${text}" appears twice and was read as one. Check that this is right, otherwise give them different names.`,
  },
  channelsWithoutGroup: {
    sv: (text) => `Raden om kanaler hör inte till någon målgrupp: "${text}". Flytta den under gruppen.`,
    en: (text) => `The line about channels belongs to no audience: "${text}". Move it below its audience.`,
  },
  messagesWithoutGroup: {
    sv: (text) => `Raden har budskap men ingen målgrupp: "${text}". Fyll i målgruppen.`,
    en: (text) => `The row has messages but no audience: "${text}". Fill in the audience.`,
  },
  listSplitAtCommas: {
    sv: (text) => `Raden delades vid kommatecken till flera budskap: "${text}". Kontrollera, eller använd en punktlista.`,
    en: (text) => `The line was split at commas into several messages: "${text}". Check it, or use a bulleted list.`,
  },
  unknownColumn: {
    sv: (text) => `Kolumnen "${text}" känns inte igen och lästes inte. Byt rubrik om den innehåller målgrupp, budskap eller kanal.`,
    en: (text) => `The column "${text}" is not recognised and was not read. Rename it if it holds audiences, messages or channels.`,
  },
  unknownValue: {
    sv: (text, allowed) => `"${text}" går inte att tolka. Använd ${allowed}.`,
    en: (text, allowed) => `"${text}" cannot be interpreted. Use ${allowed}.`,
  },
  guessedDirection: {
    sv: () =>
      'Tabellen säger inte om raderna är målgrupper eller budskap; de lästes som målgrupper. Skriv "Målgrupp" eller "Budskap" i hörncellen.',
    en: () =>
      'The table does not say whether rows are audiences or messages; they were read as audiences. Write "Audience" or "Message" in the corner cell.',
  },
  listPassedOver: {
    sv: (text) =>
      `Listan under "${text}" lästes inte som en målgrupp, eftersom den saknar kanaler och ser annorlunda ut än de andra. Är den en målgrupp, skriv till en rad om kanaler.`,
    en: (text) =>
      `The list under "${text}" was not read as an audience, because it has no channels and looks different from the others. If it is an audience, add a line about channels.`,
  },
  lineTooLong: {
    sv: () => 'Raden är så lång att den inte kan vara en del av en plan; den hoppades över. Dela upp den.',
    en: () => 'The line is too long to be part of a plan; it was passed over. Split it.',
  },
  activitiesElsewhere: {
    sv: () =>
      'Tabellen med aktiviteter läses inte här. Läs in samma fil under Planen → Excel och Word → Läs in ändrad fil, när målgrupper och budskap är inlästa.',
    en: () =>
      'The table of activities is not read here. Read the same file in under The plan → Excel and Word → Import a changed file, once audiences and messages are in.',
  },
} satisfies Record<string, { sv: Wording; en: Wording }>;

export const problemCodes = Object.keys(wordings) as ProblemCode[];

const WARNINGS: ReadonlySet<string> = new Set([
  'repeatedGroup',
  'channelsWithoutGroup',
  'listSplitAtCommas',
  'unknownColumn',
  'guessedDirection',
  'groupWithoutMessages',
  'unknownValue',
  'exceptionNotFound',
  'listPassedOver',
  'lineTooLong',
  'activitiesElsewhere',
]);

/** `extra` completes the sentence (candidates, limit, reason); a pair gives it per language. */
export function problem(code: ProblemCode, text: string, place: Place = {}, extra: string | { sv: string; en: string } = ''): Problem {
  const words = typeof extra === 'string' ? { sv: extra, en: extra } : extra;
  const shown = text.length > 200 ? `${text.slice(0, 199)}…` : text;
  const wording: { sv: Wording; en: Wording } = wordings[code];
  const { line = null, ...where } = place;
  return {
    code,
    severity: WARNINGS.has(code) ? 'warning' : 'error',
    line,
    ...where,
    text: shown,
    message_sv: wording.sv(shown, words.sv),
    message_en: wording.en(shown, words.en),
  };
}

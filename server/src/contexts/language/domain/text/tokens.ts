import { isDottedAbbreviation } from './abbreviations.ts';

/** How far a token stands from the one before: 0 together, 1 space, 2 a line break, 3 an empty line. */
export type Gap = 0 | 1 | 2 | 3;

export type TokenKind = 'word' | 'number' | 'address' | 'mark';

/** A piece of the text; `start` and `end` are offsets in UTF-16 code units into the text as it was given. */
export type Token = {
  start: number;
  end: number;
  kind: TokenKind;
  /** Composed letters, plain hyphens, without soft hyphens and zero-width characters; the case is kept. */
  written: string;
  /** `written` in lower case. */
  norm: string;
  gap: Gap;
};

const alnum = String.raw`[\p{L}\p{M}\p{Nd}\u00ad\u200b-\u200d\u2060\ufeff]`;
const hyphens = String.raw`[-\u2010\u2011]`;
// A hyphen at the end of a line and small letters on the next: a word that was divided.
const divided = String.raw`${hyphens}[ \t]*\r?\n[ \t]*(?!(?:och|eller|samt|till|respektive)(?!\p{L}))(?=\p{Ll})`;
const domains = 'se|nu|com|org|net|eu|info|io|app|dev|example|fi|no|dk|uk|de|gov|edu|pdf|html?|docx?|xlsx?';

const pieces = [
  // Bounded, so that a long row of letters and dots cannot make it start over and over.
  String.raw`(?<address>(?:https?:\/\/|www\.)[^\s<>"”]{1,2000}|[\w.+-]{1,64}@[\p{L}\w-]{1,63}(?:\.[\p{L}\w-]{1,63}){1,5}|(?:[\p{L}\d-]{1,63}\.){1,5}(?:${domains})(?![\p{L}\d-])(?:\/[^\s<>"”]{0,2000})?)`,
  String.raw`(?<dotted>\p{L}{1,4}(?:\.[ \u00a0\u202f]?\p{L}{1,4}){1,3}(?!\p{L})\.?)`,
  String.raw`(?<number>\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?![\d\p{L}])|\d+(?:[.,:/–-]\d+)+(?!\p{L}))`,
  String.raw`(?<word>(?:${alnum})+(?:(?:${hyphens}|['’](?=\p{L})|:(?=\p{L})|${divided})(?:${alnum})+)*)`,
  String.raw`(?<mark>\S)`,
];

const patternOf = (parts: readonly string[]): RegExp => new RegExp(parts.join('|'), 'gu');
const hasLetter = /\p{L}/u;
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const plainLetters = /^[a-zåäöé]+$/;

const tidy = (raw: string): string =>
  raw
    .replaceAll(invisible, '')
    .replaceAll(/[\u2010\u2011]/g, '-')
    .replaceAll(/(\p{L}?)(-)[ \t]*\r?\n[ \t]*/gu, '$1')
    .replaceAll('’', "'")
    .normalize('NFC');

/** A divided word is joined; after one single letter (`e-` + `post`) the hyphen is the word's own. */
const writtenAs = (raw: string): string => {
  if (plainLetters.test(raw)) return raw;
  return tidy(/^\p{L}[-\u2010\u2011][ \t]*\r?\n/u.test(raw) ? raw.replace(/[ \t]*\r?\n[ \t]*/, '') : raw);
};

const gapOf = (text: string, from: number, to: number): Gap => {
  if (from === to) return 0;
  let breaks = 0;
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 10) breaks++;
  return breaks === 0 ? 1 : breaks === 1 ? 2 : 3;
};

const trimAddress = (raw: string): string => raw.replace(/[.,;:!?)\]’']+$/u, '');

type Groups = Partial<Record<'address' | 'dotted' | 'number' | 'word' | 'mark', string>>;

const classify = (groups: Groups): { raw: string; kind: TokenKind } | undefined => {
  if (groups.address !== undefined) return { raw: trimAddress(groups.address), kind: 'address' };
  if (groups.number !== undefined) return { raw: groups.number, kind: 'number' };
  if (groups.word !== undefined) return { raw: groups.word, kind: hasLetter.test(groups.word) ? 'word' : 'number' };
  if (groups.mark !== undefined) return { raw: groups.mark, kind: 'mark' };
  return groups.dotted === undefined ? undefined : longestAbbreviation(groups.dotted);
};

/** In `t.ex. bl.a.` the first abbreviation ends where letters and dots stop making a known one. */
const longestAbbreviation = (dotted: string): { raw: string; kind: TokenKind } | undefined => {
  for (let end = dotted.length; end > 2; end--) {
    const isEnd = end === dotted.length || dotted[end - 1] === '.';
    if (isEnd && isDottedAbbreviation(dotted.slice(0, end))) return { raw: dotted.slice(0, end), kind: 'word' };
  }
  return undefined;
};

/** Splits a text into words, numbers, addresses and marks, in one pass. Spaces are told by the `gap` of what follows. */
export const tokenise = (text: string): Token[] => {
  const tokens: Token[] = [];
  const whole = patternOf(pieces);
  const withoutDotted = new RegExp(pieces.filter((_, index) => index !== 1).join('|'), 'uy');
  let last = 0;
  for (let found = whole.exec(text); found !== null; found = whole.exec(text)) {
    const piece = classify(found.groups as Groups) ?? readAt(withoutDotted, text, found.index);
    const end = found.index + piece.raw.length;
    whole.lastIndex = end;
    const written = writtenAs(piece.raw);
    if (written !== '')
      tokens.push({ start: found.index, end, kind: piece.kind, written, norm: written.toLowerCase(), gap: gapOf(text, last, found.index) });
    last = end;
  }
  return tokens;
};

const readAt = (pattern: RegExp, text: string, at: number): { raw: string; kind: TokenKind } => {
  pattern.lastIndex = at;
  const groups = (pattern.exec(text)?.groups ?? {}) as Groups;
  return classify(groups) ?? { raw: text.slice(at, at + 1), kind: 'mark' };
};

/** A passage as a reader sees it: on one line, without what is invisible. */
export const asShown = (passage: string): string => passage.replaceAll(invisible, '').replaceAll(/\s+/gu, ' ');

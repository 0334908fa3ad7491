/** A piece of a sentence about channels, with what joined it to the piece before. */
export type Clause = { text: string; join: Join; details: string[] };
export type Join = 'start' | 'with' | 'comma' | 'and' | 'or' | 'dash';

const ABBREVIATION =
  /(?:^|[\s(])(?:t\.?\s?ex|bl\.?\s?a|m\.?\s?m|m\.?\s?fl|etc|ev|ca|kl|dvs|resp|inkl|exkl|f\.?\s?d|s\.?\s?k|e\.?\s?g|i\.?\s?e|max|min|tel|nr|st)\.$/iu;
const OPEN = '\uE000';
const CLOSE = '\uE001';
const FILLER =
  /\s*,?\s*\b(?:(?:och|and)\s+(?:dylikt|liknande|annat|så vidare|so on|similar|the like|others)|m\.?\s?m\.?|med mera|osv\.?|etc\.?|m\.?\s?fl\.?)(?=$|[\s,.;])/giu;
const ALTERNATIVE_FILLER = /\s*,?\s*\b(?:eller|or)\s+(?:dylikt|liknande|motsvarande|annat|similar|the like|equivalent)\b\.?/giu;
const SEPARATOR =
  /\s*(?:,\s*)?(?<![-–])\s(samt|plus|as well as|liksom|och\/eller|and\/or|och|eller|and|or|&|\+),?\s+|\s*,\s+|\s+[–—-]\s+/giu;

/** Cuts a text about channels where its own punctuation and conjunctions cut it. Parentheses become details. */
export function cutClauses(text: string): Clause[][] {
  const details: string[] = [];
  const masked = maskParentheses(text.replace(/\s+/gu, ' ').trim(), details);
  return sentences(masked)
    .map((sentence) => cutSentence(sentence, details))
    .filter((clauses) => clauses.length > 0);
}

/** A clause with this text only says that the alternatives before it are open-ended. */
export const OR_SIMILAR = '\uE002';

function sentences(text: string): string[] {
  const found: string[] = [];
  let from = 0;
  for (const end of text.matchAll(/[.!?]\s+(?=[\p{Lu}\d\uE000])|\s*;\s*/gu)) {
    const until = end.index + end[0].length;
    if (ABBREVIATION.test(text.slice(Math.max(0, end.index - 12), end.index + 1))) continue;
    found.push(text.slice(from, end.index));
    from = until;
  }
  return [...found, text.slice(from)].map((sentence) => sentence.trim()).filter((sentence) => sentence !== '');
}

function cutSentence(sentence: string, details: string[]): Clause[] {
  const prepared = sentence
    .replace(/[.!?\s]+$/u, '')
    .replace(ALTERNATIVE_FILLER, ` eller ${OR_SIMILAR}`)
    .replace(FILLER, '')
    // "metod- kommunikationsstödet": the conjunction that the hyphen calls for.
    .replace(/(\p{L}{2,}-) (?!(?:och|eller|samt|and|or)\s)(?=\p{Ll}{3})/gu, '$1 och ')
    .replace(/\b(?:både|såväl|antingen|both|either)\s+/giu, '');
  const clauses: Clause[] = [];
  let from = 0;
  let join: Join = 'start';
  for (const found of prepared.matchAll(SEPARATOR)) {
    clauses.push(unmask(prepared.slice(from, found.index), join, details));
    join = joinOf(found);
    from = found.index + found[0].length;
  }
  clauses.push(unmask(prepared.slice(from), join, details));
  return joinSuspended(clauses.filter((clause) => clause.text !== '' || clause.details.length > 0));
}

function joinOf(found: RegExpMatchArray): Join {
  const word = (found[1] ?? '').toLowerCase();
  if (word === 'eller' || word === 'or' || word.includes('/')) return 'or';
  if (word === 'och' || word === 'and' || word === '&' || word === '+') return 'and';
  if (word !== '') return 'with';
  return found[0].includes(',') ? 'comma' : 'dash';
}

/** "metod, avrop- och kommunikationsstöd" is one thing: its first part lost the hyphen. */
function joinSuspended(clauses: Clause[]): Clause[] {
  const joined: Clause[] = [];
  for (const clause of clauses) {
    const before = joined.at(-1);
    const suspended = /^\p{L}+-\s(?:och|eller|samt|and|or)\s/u.test(clause.text) && clause.join === 'comma';
    if (before && suspended && /^\p{Ll}+-?$/u.test(before.text)) before.text = `${before.text}, ${clause.text}`;
    else joined.push(clause);
  }
  return joined;
}

/** Commas and conjunctions inside parentheses cut nothing, so each is lifted out first. */
function maskParentheses(text: string, details: string[]): string {
  let masked = '';
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if (char === '(' && depth++ === 0) {
      masked += text.slice(from, at);
      from = at + 1;
    } else if (char === ')' && depth > 0 && --depth === 0) {
      masked += `${OPEN}${details.push(text.slice(from, at).trim()) - 1}${CLOSE}`;
      from = at + 1;
    }
  }
  // An unclosed parenthesis is a slip of the pen: its words count like any others.
  return masked + text.slice(from);
}

function unmask(text: string, join: Join, details: string[]): Clause {
  const own: string[] = [];
  const bare = text.replace(/\s*\uE000(\d+)\uE001/gu, (_, index: string) => {
    const detail = details[Number(index)];
    if (detail) own.push(detail);
    return '';
  });
  return { text: bare.replace(/\s+/gu, ' ').trim(), join, details: own };
}

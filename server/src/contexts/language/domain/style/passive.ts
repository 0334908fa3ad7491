import type { Lexicon } from '../inflection/lexeme.ts';
import { isTabledParticiple, isTabledPassive } from '../inflection/verb-forms.ts';
import type { ReadText } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';

/** A verb in the passive: who does it is not told. */
export type PassiveFinding = { start: number; end: number; found: string; kind: 'sPassive' | 'bliPassive' };

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Deponents and verbs whose -s does not hide anybody: their form is passive, their meaning is not. */
const notPassive = setOf(
  'finns finnas fanns funnits hoppas hoppades hoppats lyckas lyckades lyckats misslyckas misslyckades misslyckats minns minnas ' +
    'mindes trivs trivas trivdes behövs behövas behövdes behövts krävs krävas krävdes krävts känns kännas kändes känts syns synas ' +
    'syntes synts hörs höras hördes märks märkas märktes andas andades umgås umgicks låtsas låtsades skäms skämmas skämdes kräks ' +
    'envisas envisades brottas handskas vistas vistades vistats åldras åldrades svettas blygs slåss slogs kivas enas enades enats ' +
    'samlas träffas träffades träffats möts mötas möttes mötts ses sågs setts följas hjälpas skiljas skiljs nalkas närmas närmades ' +
    'dväljs färdas färdades färdats fordras fordrades brås saknas saknades saknats tycks tyckas tycktes ' +
    'nöjas rymms rymmas rymdes dels alls annars tills sams hus lös läs res hys glas las ras',
);

const endings: readonly (readonly [ending: string, length: number])[] = [
  ['ades', 4],
  ['ats', 3],
  ['as', 2],
];

/** skickas, skickades, skickats: a verb of the first conjugation, if its preterite (skickade) exists. */
const isFirstConjugation = (word: string, lexicon: Lexicon): boolean => {
  for (const [ending, length] of endings) {
    if (!word.endsWith(ending) || word.length - length < 2) continue;
    const stem = word.slice(0, -length);
    if (/(?:er|is)$/.test(stem) && stem.length >= 5 && lexicon.isWord(`${stem}a`)) return true;
    // flickas and frågas are genitives of nouns far more often than passives.
    if (ending === 'as' && lexicon.isWord(`${stem}orna`)) return false;
    return stem.length >= 3 && lexicon.isWord(`${stem}ade`) && lexicon.isWord(`${stem}a`);
  }
  return false;
};

const isSPassive = (word: string, lexicon: Lexicon): boolean =>
  word.endsWith('s') && word.length > 2 && !notPassive.has(word) && (isTabledPassive(word) || isFirstConjugation(word, lexicon));

const bli = setOf('bli blir blev blivit bleve');
const between = setOf(
  'inte också då nu ofta alltid sedan även redan aldrig bara helt ännu snart därefter senare genast ju nog väl därför automatiskt direkt',
);
/** Participles that have become adjectives: blir känd, blev trött. */
const adjectival = setOf(
  'känd känt kända rädd trött glad lugn klar rätt van vana nöjd nöjt nöjda stängd bekant ledsen besviken besvikna sen sent gammal sjuk sjukt kallt varmt gott mått lett',
);

const isParticiple = (word: string, lexicon: Lexicon): boolean => {
  if (adjectival.has(word) || word.length < 4) return false;
  if (isTabledParticiple(word)) return true;
  const [stem] = /^(.{3,})(?:ad|at|ade)$/.exec(word)?.slice(1) ?? [];
  return stem !== undefined && lexicon.isWord(`${stem}ade`) && lexicon.isWord(`${stem}a`);
};

/** blev skickad, blir inte godkänd: at most two small words between. */
const bliPassiveAt = (tokens: readonly Token[], at: number, lexicon: Lexicon): number | undefined => {
  if (!bli.has(tokens[at]?.norm ?? '')) return undefined;
  for (let next = at + 1; next <= at + 3; next++) {
    const token = tokens[next];
    if (token?.kind !== 'word') return undefined;
    if (isParticiple(token.norm, lexicon)) return next;
    if (!between.has(token.norm)) return undefined;
  }
  return undefined;
};

/** The passives of a text, by rule and word list: advice, so it rather misses one than points at what is none. */
export const findPassives = ({ text, tokens }: ReadText, lexicon: Lexicon): PassiveFinding[] => {
  const known = new Map<string, boolean>();
  const isPassive = (word: string): boolean => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const answer = isSPassive(word, lexicon);
    known.set(word, answer);
    return answer;
  };
  const findings: PassiveFinding[] = [];
  tokens.forEach((token, at) => {
    if (token.kind !== 'word') return;
    if (token.norm.endsWith('s') && isPassive(token.norm))
      findings.push({ start: token.start, end: token.end, found: text.slice(token.start, token.end), kind: 'sPassive' });
    const last = tokens[bliPassiveAt(tokens, at, lexicon) ?? -1];
    if (last !== undefined)
      findings.push({ start: token.start, end: last.end, found: text.slice(token.start, last.end), kind: 'bliPassive' });
  });
  return findings;
};

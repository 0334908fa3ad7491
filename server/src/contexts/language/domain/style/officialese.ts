import { formOf, type Lexeme, noLexicon, slots } from '../inflection/lexeme.ts';
import { bendVerb } from '../inflection/verb.ts';
import { findTerms, type TermMatch } from '../terms/find-terms.ts';
import type { Term } from '../terms/term-entry.ts';
import { buildTermbase, slotsPerLexeme } from '../terms/termbase.ts';
import type { ReadText } from '../text/sentences.ts';
import { asShown } from '../text/tokens.ts';
import { officialPhrases, officialVerbs } from './officialese-list.ts';

export type OfficialeseFinding = { start: number; end: number; found: string; plain: string };

const fixed = (word: string): Lexeme => ({ lemma: word, kind: 'fixed', forms: [{ slot: 'only', form: word }], firstParts: [] });

const asTerm = (id: string, term: string, readings: Lexeme[][]): Term => ({
  id,
  term,
  status: 'avoid',
  preferId: null,
  definition: null,
  readings,
});

/** Without the participles, which are often other words: företagen, inneboende. */
const tensesOf = (verb: string): Lexeme => {
  const lexeme = bendVerb(verb, noLexicon);
  return { ...lexeme, forms: lexeme.forms.filter(({ slot }) => /^(?:infinitive|present|preterite|supine)(?:Passive)?$/.test(slot)) };
};

type Plain = { verb: Lexeme | null; rest: string };

const build = () => {
  const plains = new Map<string, Plain>();
  const verbs = officialVerbs.map(([official, plain], index) => {
    const [first = '', ...rest] = plain.split(' ');
    plains.set(`v${index}`, { verb: bendVerb(first, noLexicon), rest: rest.join(' ') });
    return asTerm(`v${index}`, official, [[tensesOf(official)]]);
  });
  const phrases = officialPhrases.map(([official, plain], index) => {
    plains.set(`p${index}`, { verb: null, rest: plain });
    return asTerm(`p${index}`, official, [official.split(' ').map(fixed)]);
  });
  return { termbase: buildTermbase([...phrases, ...verbs]), plains };
};

const { termbase, plains } = build();

const plainFor = ({ pattern, packed }: TermMatch): string => {
  const plain = plains.get(pattern.term.id);
  if (plain === undefined) return '';
  if (plain.verb === null) return plain.rest;
  const slot = slots[(packed[0] ?? 0) % slotsPerLexeme] ?? 'infinitive';
  const form = formOf(plain.verb, slot) ?? plain.verb.lemma;
  return plain.rest === '' ? form : `${form} ${plain.rest}`;
};

const capital = /^\p{Lu}/u;

/** Inger Berg is a person. */
const isName = ({ firstToken, lastToken }: TermMatch, { tokens }: ReadText): boolean =>
  firstToken === lastToken && capital.test(tokens[firstToken]?.written ?? '') && capital.test(tokens[lastToken + 1]?.written ?? '');

/** Office language with what people say instead, bent alike where it is a verb. */
export const findOfficialese = (text: ReadText): OfficialeseFinding[] =>
  findTerms(text, termbase, noLexicon)
    .filter((match) => !isName(match, text))
    .map((match) => ({
      start: match.start,
      end: match.end,
      found: asShown(text.text.slice(match.start, match.end)),
      plain: plainFor(match),
    }));

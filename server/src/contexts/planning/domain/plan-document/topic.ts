import { stem, words } from './words.ts';

// Words that carry no topic at all, and words that nearly every message about a change contains.
const EMPTY = new Set(
  'och eller samt att som för av på i till med om en ett den det de kring är blir hur vad vem vilka vilken vilket vart var man ska kan deras dem nu så du vi ni er era vår sin sitt sina inom vid från går in ut upp the a an and or of for to in on at with about is are will be how what who which where when why you we your our their this that it do does med etc'.split(
    ' ',
  ),
);
const WEAK = new Set(
  'ny nya nytt ändrad ändrade grundläggande grund grunden grunderna allmän allmänna information info kunskap kunskaper förstå förståelse veta ingående exempel kort tjänst tjänsten tjänstens projekt projektet projektets system systemet berörs berör påverkas påverkar gäller finns fungerar fungera används använda använder behöver behövs kunna får göra gör ske sker delar olika viktig viktiga new basic general information knowledge understand understanding know example service services project system affected affects works work use used using need needs can get different important key overview'.split(
    ' ',
  ),
);
const PREPOSITION = new Set('till om av för i på med kring vid inom från of for to in on at with about from'.split(' '));

/** What a message is about: its telling words, and what may stand in for it when compared. */
export type Topic = {
  question: string;
  strong: string[];
  weak: string[];
  head: string[];
  segments: string[][];
  core: string[];
  conjuncts: string[][];
};

/** Takes a message title apart for comparison. Words that turn up all over this plan (`common`) tell nothing in it. */
export function readTopic(title: string, common: ReadonlySet<string>): Topic {
  const telling = (text: string) => strongStems(text, common);
  const [head = ''] = title.split(/\s[–—-]\s|:\s/u);
  return {
    question: questionOf(title),
    strong: telling(title),
    weak: unique(
      words(title)
        .filter((word) => !EMPTY.has(word))
        .map(stem),
    ),
    head: head === title ? [] : telling(head),
    segments: title
      .split(/\s*\/\s+|\s+\/\s*/u)
      .map(telling)
      .filter((part) => part.length > 0),
    core: coreStems(title, common),
    conjuncts: title
      .split(/\s(?:och|samt|and|&)\s/u)
      .map(telling)
      .filter((part) => part.length > 0),
  };
}

/** Stems that more than a few of the titles share, such as the name of the service. */
export function commonStems(titles: readonly string[]): Set<string> {
  const counts = new Map<string, number>();
  for (const title of titles) for (const each of unique(words(title).map(stem))) counts.set(each, (counts.get(each) ?? 0) + 1);
  const many = Math.max(4, titles.length * 0.15);
  return new Set([...counts].filter(([, count]) => count >= many).map(([each]) => each));
}

/** Equal up to inflection or one slip of the pen: "tidplan" and "tidsplan". */
export function alike(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length >= 4 && long.startsWith(short) && long.length - short.length <= 3) return true;
  return short.length >= 6 && long.length - short.length <= 1 && oneEditApart(short, long);
}

/** "Varför" and "hur" about the same thing are two messages; who, which and what are told apart too loosely to say so. */
function questionOf(title: string): string {
  const found = /^(varför|hur|när|var|vart|så|why|how|when|where)\s/iu.exec(title)?.[1]?.toLocaleLowerCase('sv') ?? '';
  const same: Record<string, string> = { vart: 'var', where: 'var', så: 'hur', how: 'hur', why: 'varför', when: 'när' };
  return same[found] ?? found;
}

function strongStems(text: string, common: ReadonlySet<string>): string[] {
  return unique(
    words(text)
      .filter((word) => !EMPTY.has(word) && !WEAK.has(word))
      .map(stem)
      .filter((each) => each.length > 1 && !common.has(each)),
  );
}

/** The words that name the topic itself: not those that stand behind a preposition or in the genitive. */
function coreStems(title: string, common: ReadonlySet<string>): string[] {
  const all = words(title);
  const found: string[] = [];
  for (const [index, word] of all.entries()) {
    if (EMPTY.has(word) || WEAK.has(word) || common.has(stem(word))) {
      if (PREPOSITION.has(word) && found.length > 0) break;
      continue;
    }
    const next = all[index + 1];
    const genitive =
      word.length > 4 && /[^s]s$/u.test(word) && next !== undefined && !EMPTY.has(next) && !/^(?:is|us|ss)$/u.test(word.slice(-2));
    if (!genitive) found.push(stem(word));
  }
  return unique(found);
}

function unique(all: string[]): string[] {
  return [...new Set(all)];
}

function oneEditApart(short: string, long: string): boolean {
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  const rest = short.length === long.length ? short.slice(at + 1) : short.slice(at);
  return rest === long.slice(at + 1);
}

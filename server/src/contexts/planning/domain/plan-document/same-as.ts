/**
 * A wording that takes something over from another group. `target` is the group's name as written, or a place;
 * `extra` is what is added on the same line, `except` what is left out.
 */
export type SameAs = { target: Target; extra: string; except: string[] };
export type Target = { kind: 'above' } | { kind: 'below' } | { kind: 'allAbove' } | { kind: 'named'; name: string };

const WHAT = String.raw`(?: (?:sak|saker|budskap|information|innehåll|kanaler?|punkter|som|messages?|information|channels?|content|points|things?))?`;
const SAME = new RegExp(
  String.raw`^(?:detta är |detsamma som|this is )?(?:(?:exakt |i stort sett )?(?:samma|likadant|desamma|detsamma)${WHAT}(?: gäller)?(?: som| likt)?(?: för| till| hos)?|(?:exactly )?(?:the )?same${WHAT}(?: as)?(?: for| to)?|see|se|as for|as|som för|liksom för|som|enligt|jfr|dito|ditto|d:o)(?=\s|$)\s*(.*)$`,
  'iu',
);
const PLACE_ABOVE =
  /^(?:(?:för |for )?(?:gruppen |raden |punkten |the (?:group |row )?)?(?:här )?(?:ovan(?:för|stående)?|föregående|närmast (?:ovan|före)|above|previous|preceding)(?: (?:grupp(?:en)?|målgrupp(?:en)?|punkt|rad|group|audience|row))?)(?=[\s,.;:(+&]|$)/iu;
const PLACE_BELOW =
  /^(?:för |for )?(?:gruppen |the (?:group )?)?(?:nedan(?:för|stående)?|nästa|below|next)(?: (?:grupp(?:en)?|målgrupp(?:en)?|group|audience))?(?=[\s,.;:(+&]|$)/iu;
const ALL_ABOVE =
  /^(?:för |for )?(?:alla|samtliga|all)(?: of)?(?: the)?(?: grupper| groups| målgrupper)? ?(?:ovan(?:stående|för)?|above|föregående)(?=[\s,.;:(+&]|$)/iu;
const EVERYTHING_ABOVE =
  /^(?:allt|alla|samtliga|all|all of|everything)(?: the)?(?: budskap(?:en)?| messages| punkter| points)? ?(?:här )?(?:ovan(?:stående|för)?|above)(?: budskap| punkter| messages)?$/iu;
const EVERYTHING_OF =
  /^(?:allt|alla budskap|everything|all)(?: som| that)? (.{2,60}?) (?:(?:behöver|ska|skall|bör|får) (?:få )?veta|(?:needs?|ought) to know|should know)$/iu;
const EXTRA = /\s*(?:[,(]?\s*\b(?:samt|plus|och dessutom|och även|as well as|and also|but also|med tillägg(?:et)?(?: av)?)\b|\s\+)\s*/iu;
const NEEDS_PLACE = /^(?:se|see|som|as|enligt|liksom)(?:\s|$)/iu;

// Nearly every line is tried, so most are sent away by their first letters.
const MAY_REFER = /^[\s(]*(?:sam|des|det|dit|d:o|lik|exa|i s|the|thi|see?\s|as\s|som\s|enl|jfr|all|eve)/iu;
const EXCEPT =
  /[\s,(–-]+(?:men (?:inte|ej|utan)|dock (?:inte|ej)|utom|förutom|med undantag (?:av|för)|undantaget|exklusive|except(?: for)?|but not|without|excluding|minus)\s+(.+?)\)?$/iu;
const DANGLING = /[\s,]+(?:samt|plus|och|and|med tillägg(?:et)?(?: av)?|as well as|men även|dessutom|följande|the following)$/iu;

/** Reads "Samma sak som en verksamhetschef och handläggare", "se ovan", "Same as above plus X"; null for anything else. */
export function readSameAs(text: string): SameAs | null {
  if (text.length > 300 || !MAY_REFER.test(text)) return null;
  const plain = text
    .trim()
    .replace(/^\((.*)\)$/u, '$1')
    .replace(/[.;:!]+$/u, '')
    .replace(DANGLING, '')
    .trim();
  const excepted = EXCEPT.exec(plain);
  const same = readWithoutExceptions(excepted ? plain.slice(0, excepted.index) : plain);
  if (!same || !excepted?.[1]) return same;
  return { ...same, except: excepted[1].split(/\s*,\s*|\s+(?:och|and)\s+/iu) };
}

function readWithoutExceptions(plain: string): SameAs | null {
  if (EVERYTHING_ABOVE.test(plain)) return { target: { kind: 'above' }, extra: '', except: [] };
  const everything = EVERYTHING_OF.exec(plain);
  if (everything?.[1]) return readNamed(everything[1]);
  const found = SAME.exec(plain);
  if (!found) return null;
  const rest = (found[1] ?? '').trim();
  if (rest === '')
    return /^(?:samma|desamma|detsamma|likadant|(?:the )?same|dito|ditto|d:o)/iu.test(plain)
      ? { target: { kind: 'above' }, extra: '', except: [] }
      : null;
  const place = readPlace(rest);
  if (place) return place;
  // "Se hemsidan" or "som förälder" names no group; only "samma som …" and "som för …" do.
  if (NEEDS_PLACE.test(plain) && !/^(?:som för|as for|liksom för)\s/iu.test(plain)) return null;
  if (!/\b(?:som|as|likt|för|for)\b/iu.test(plain.slice(0, plain.length - rest.length)) && !/^(?:dito|ditto|d:o)/iu.test(plain))
    return null;
  return readNamed(rest);
}

function readPlace(rest: string): SameAs | null {
  const kinds = [
    ['allAbove', ALL_ABOVE],
    ['above', PLACE_ABOVE],
    ['below', PLACE_BELOW],
  ] as const;
  for (const [kind, pattern] of kinds) {
    const found = pattern.exec(rest);
    if (found) return { target: { kind }, extra: cleanExtra(rest.slice(found[0].length)), except: [] };
  }
  return null;
}

function readNamed(rest: string): SameAs {
  const split = EXTRA.exec(rest);
  const marked = split ? rest.slice(split.index, split.index + split[0].length) : '';
  // "samt" joins names as well as additions: who resolves the names decides which it is.
  if (!split || /samt|as well as/iu.test(marked)) return { target: { kind: 'named', name: rest }, extra: '', except: [] };
  return { target: { kind: 'named', name: rest.slice(0, split.index).trim() }, extra: cleanExtra(rest.slice(split.index)), except: [] };
}

function cleanExtra(text: string): string {
  return text
    .replace(/^[\s,.;:(+&]*(?:(?:samt|plus|och|and|also|även|dessutom|as well as|med tillägg(?:et)?(?: av)?|but)(?:\s+|$))*/iu, '')
    .replace(/\)\s*$/u, '')
    .trim();
}

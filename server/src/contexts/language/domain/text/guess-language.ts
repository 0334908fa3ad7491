import type { Sentence } from './sentences.ts';
import type { Token } from './tokens.ts';

export type Language = 'sv' | 'en' | 'de' | 'fi' | 'nb' | 'fr' | 'es' | 'unknown';

const lists: Record<Exclude<Language, 'unknown'>, string> = {
  sv: 'och att det som är av för inte den med har till ett jag om så men var från vi kan hade nu över under när alla också eller efter sina där mot ska blir hos sig vid din ditt dina på i en de du er vår',
  en: 'the and of to is that it was for on are with as his they be at this have from or had by not but what all were when we there can an your which their said if will each about how up out them then she many some these would other into has more her like him see time could no make than its who been',
  de: 'der die und das von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch kann',
  fi: 'ja on ei että se oli hän mutta kun ovat joka tai sekä myös jos niin mukaan kuin ole ollut voi sen tämä hänen jo vain ne olla tässä kanssa sitä',
  nb: 'og det er på som en av for ikke med til var jeg han at har de vi den fra om så men et hadde hun nå over ble blir også skal vil være eller ut opp noen hva hvis etter kunne mange når bli kan må',
  fr: 'le la les de des et est en un une du que qui dans pour pas au sur ne se ce par plus avec son il sont mais nous vous ou aux cette elle été',
  es: 'el la los las de y que en un una es por con no para su se al lo como más pero sus le ya este sí porque esta entre cuando muy sin sobre también',
};

const languages = Object.keys(lists) as (keyof typeof lists)[];
const words = languages.map((language) => new Set(lists[language].split(' ')));
const fewestWords = 6;

type Share = { words: number; hits: number[] };

const countHits = (tokens: readonly Token[], from: number, to: number): Share => {
  const hits = languages.map(() => 0);
  let counted = 0;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') continue;
    counted++;
    words.forEach((set, index) => {
      if (set.has(token.norm)) hits[index] = (hits[index] ?? 0) + 1;
    });
  }
  return { words: counted, hits };
};

/** The language whose small words are commonest; Swedish wins what is even, since it is what we expect. */
const bestOf = ({ words: counted, hits }: Share): Language => {
  const best = hits.reduce((top, count, index) => (count > (hits[top] ?? 0) ? index : top), 0);
  if (counted < fewestWords) return 'sv';
  if ((hits[best] ?? 0) < counted * 0.08) return 'unknown';
  return languages[best] ?? 'unknown';
};

const sample = 3000;

/** The language of a text, by its small words. A text too short to tell counts as Swedish; so does a list of Swedish nouns. */
export const guessLanguage = (tokens: readonly Token[]): Language => bestOf(countHits(tokens, 0, Math.min(tokens.length, sample)));

/** Whether one sentence is clearly in another language than Swedish: a quotation or a title, whose words are not misspelt. */
export const isForeign = (tokens: readonly Token[], { from, to }: Sentence): boolean => {
  const share = countHits(tokens, from, to);
  const guess = bestOf(share);
  return guess !== 'sv' && guess !== 'unknown' && (share.hits[0] ?? 0) * 2 < Math.max(...share.hits);
};

import type { Lexicon } from '../inflection/lexeme.ts';
import { isNoun } from '../inflection/noun.ts';
import { verbForms } from '../inflection/verb-forms.ts';
import { functionWords } from '../text/common-words.ts';

/** What looks like the first part of a compound but makes a new word of its own (förbud is no kind of bud). */
const derivingPrefixes = new Set(
  'för förs be an av om in ut upp ned ner till på med mot sam und under över miss van åter o er bi hän kom pro kon re de dis ex inter intra trans sub mono sär före fram från vid å'.split(
    ' ',
  ),
);

/** Whether a beginning makes new words instead of compounds. */
export const derives = (part: string): boolean => derivingPrefixes.has(part);

const derivingSuffixes = new Set(
  'het ing ning ling else skap dom nad are ande ende lig ligt liga isk iskt iska sam bar bart bara aktig full lös mässig eri ist ism tion era erar eras erade ades ats ad ade at isera'.split(
    ' ',
  ),
);

/** Nouns of two and three letters that begin compounds; other short beginnings are hardly ever words of their own. */
const shortFirstParts = new Set(
  'al app arm ask bad bar bas ben bil bok bro bur by bär båt dag ek el eld fel fil fot gas gud hav hem hot hud hus häl hår hög id is it jul kol kor kö kök lag led liv låg lån lön mat mor mun mus mål not nät nål nöd ord ort ost pdf pil pub ris rot rum råd röd rök rör sak sjö sms små snö sol son spa sår söm tak tal tid torg tv tyg tåg val vax ved vin vit väg våg vår yta ägg äng å åk år ö öga öl öra'.split(
    ' ',
  ),
);

const joints = ['s', 'e', 'o', 'u', 'a'];

const isOrdinary = (word: string): boolean => word.length >= 3 && !functionWords.has(word);

/** Whether `part` can stand first in a compound, joint included (`myndighets`, `brevlåde`), before something that is a word. */
export const isFirstPart = (part: string, lexicon: Lexicon): boolean => {
  if (part.endsWith('-')) return part.length > 1;
  if (derivingPrefixes.has(part)) return false;
  if (part.length <= 3) return shortFirstParts.has(part);
  if (lexicon.isWord(part)) return true;
  const stem = part.slice(0, -1);
  if (joints.includes(part.at(-1) ?? '') && stem.length >= 3 && (lexicon.isWord(stem) || lexicon.isWord(`${stem}a`))) return true;
  return lexicon.isWord(`${part}a`) || lexicon.isWord(`${part}e`);
};

/** verk|ställa, kund|anpassa: a verb last makes a verb, which is no compound of the noun; resa and fråga are nouns as well. */
const isOnlyVerb = (part: string, lexicon: Lexicon): boolean => verbForms.has(part) && !isNoun(part, lexicon);

/** Whether `part` can stand last in a compound. */
export const isLastPart = (part: string, lexicon: Lexicon): boolean => {
  if (part.startsWith('-')) return true;
  if (!isOrdinary(part) || derivingSuffixes.has(part) || isOnlyVerb(part, lexicon)) return false;
  return lexicon.isWord(part) || isCompound(part, lexicon);
};

/** These take an s before the next part: informationspolicy. */
const needsS = /(?:tion|sion|het|[^aeiouyåäö]ing|skap|itet|dom)$/;

const shortestCompound = 7;
const longestCompound = 60;

/**
 * A compound that the dictionary does not join by itself: two parts that it knows, with a joint between
 * (brevlådeoperatörs|avtal). The last part is at least four letters, so that endings are not taken for words.
 */
export const isCompound = (word: string, lexicon: Lexicon): boolean => {
  if (word.length < shortestCompound || word.length > longestCompound) return false;
  for (let at = word.length - 4; at >= 3; at--) {
    const last = word.slice(at);
    if (derivingSuffixes.has(last) || functionWords.has(last) || !lexicon.isWord(last)) continue;
    const first = word.slice(0, at);
    if (!needsS.test(first) && isFirstPart(first, lexicon)) return true;
  }
  return false;
};

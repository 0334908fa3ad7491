/** Abbreviations as letters only: `t.ex.`, `t. ex.` and `tex.` are the same. */
const withinSentence =
  'tex bla sk fd pga dvs from tom ev ca kap nr tel resp jfr enl fö fn iom mao mha mht obs sid ung äv dnr dr prof fig tab bil mom art ' +
  'prop bet skr rskr sv ssk sthlm gbg jan feb mars apr jun jul aug sept sep okt nov dec mån tis ons tor tors fre lör sön kl avd adr ref ' +
  'red övers utg forts bifl s p st milj inkl exkl max min temp vol hö vä rf ordf vice leg civ tf vik mfl';
/** These also stand last in a sentence: a capital letter after them begins a new one. */
const oftenLast =
  'osv mm mfl etc od ed edyl odyl eo fkr ekr kr mnkr mdkr tkr st sek tim bl pl hk ha resp moms mvh iaf inv mkt anm ex eg eftr tr mha fn fö';

const dotted =
  'tex bla fd pga dvs from tom ev sk mm mfl osv od ed edyl odyl fö fn iom mao mha mht eo ff fkr ekr iaf tv th oh pm am ie eg ssk tr dv sa ao va';

const setOf = (list: string): Set<string> => new Set(list.split(' '));

const within = setOf(withinSentence);
const last = setOf(oftenLast);
const withDots = setOf(dotted);

const lettersOf = (word: string): string => word.toLowerCase().replaceAll(/[^\p{L}]/gu, '');

/** `t.ex.`, `bl. a.`, `m.fl`: written with dots between the letters. */
export const isDottedAbbreviation = (written: string): boolean => withDots.has(lettersOf(written));

export type AbbreviationKind = 'none' | 'within' | 'mayEnd';

/** Whether a full stop after `word` belongs to an abbreviation, and whether the sentence may end there all the same. */
export const abbreviationKind = (word: string): AbbreviationKind => {
  const letters = lettersOf(word);
  if (last.has(letters)) return 'mayEnd';
  return within.has(letters) ? 'within' : 'none';
};

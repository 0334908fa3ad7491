import type { ReadText } from './text/sentences.ts';

/** How often a brand should be named, in mentions per 1,000 words, and a line that every text should carry. */
export type BrandRule = { name: string; minPerThousand: number | null; maxPerThousand: number | null; standardLine: string | null };

export type BrandDose = {
  name: string;
  mentions: number;
  perThousand: number;
  verdict: 'right' | 'missing' | 'tooLittle' | 'tooMuch';
  /** Null when no standard line is asked for. */
  hasStandardLine: boolean | null;
};

/** Below this many words a dose per 1,000 says nothing: one mention is neither too little nor too much. */
const fewestWords = 100;

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replaceAll(/\s+/gu, ' ')
    .normalize('NFC')
    .trim();

/** The name as it is written, and its genitive; capitals count, since `Mina meddelanden` is a name and `mina meddelanden` is not. */
const countMentions = ({ tokens }: ReadText, name: string): number => {
  const words = name.trim().split(/\s+/u);
  const last = words.at(-1) ?? '';
  let mentions = 0;
  for (let at = 0; at + words.length <= tokens.length; at++) {
    const isHere = words.every((word, index) => {
      const written = tokens[at + index]?.written;
      return index < words.length - 1
        ? written === word
        : written === last || written === `${last}s` || written?.startsWith(`${last}-`) === true;
    });
    if (isHere) mentions++;
  }
  return mentions;
};

const verdictOf = (mentions: number, perThousand: number, words: number, rule: BrandRule): BrandDose['verdict'] => {
  const { minPerThousand, maxPerThousand } = rule;
  if (mentions === 0) return (minPerThousand ?? 0) > 0 ? 'missing' : 'right';
  if (maxPerThousand !== null && perThousand > maxPerThousand && (words >= fewestWords || mentions > 1)) return 'tooMuch';
  return minPerThousand !== null && perThousand < minPerThousand && words >= fewestWords ? 'tooLittle' : 'right';
};

/** How each brand is dosed in a text of `words` words. */
export const measureBrands = (text: ReadText, words: number, rules: readonly BrandRule[]): BrandDose[] => {
  const whole = rules.some(({ standardLine }) => standardLine !== null) ? fold(text.text) : '';
  return rules.map((rule) => {
    const mentions = countMentions(text, rule.name);
    const perThousand = words === 0 ? 0 : Math.round((mentions / words) * 10_000) / 10;
    return {
      name: rule.name,
      mentions,
      perThousand,
      verdict: verdictOf(mentions, perThousand, words, rule),
      hasStandardLine: rule.standardLine === null ? null : whole.includes(fold(rule.standardLine)),
    };
  });
};

import { describe, expect, test } from 'vitest';
import { measureReadability } from '../../src/contexts/language/domain/readability.ts';
import { readText } from '../../src/contexts/language/domain/text/sentences.ts';

const sentencesOf = (text: string): string[] => {
  const { tokens, sentences } = readText(text);
  return sentences.map(({ from, to }) => text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0));
};

// Counted by hand, with pencil marks per word; long words are those of seven letters or more.
const letter = `Hej!
Du har fått ett beslut från kommunen. Läs det i din digitala brevlåda. Har du frågor, ring oss på 0771-12 34 56.`;
// Hej | Du har fått ett beslut från KOMMUNEN | Läs det i din DIGITALA BREVLÅDA | Har du frågor ring oss på 0771-12 34 56

const rules = `# Avgift för bygglov
Avgiften är 12 500 kr, dvs. mer än förra året. Den betalas senast den 3. maj, se 5 kap. 3 § i taxan.

- Handläggning, t.ex. granskning
- Arkivering m.m.`;

const policy =
  'Myndigheten ska bl.a. informera allmänheten om förändringar i tjänsten, om det är möjligt före den 1 januari 2027. Informationen ska vara begriplig, t.ex. genom exempel.';

describe('readability agrees with a hand count', () => {
  test('of a short letter', () => {
    // Words 1 + 7 + 6 + 9 = 23 (0771-12, 34 and 56 are three): sentences 4, long kommunen, digitala, brevlåda = 3.
    // Different: "har" and "du" stand twice, so 21. LIX 23/4 + 100·3/23 = 5.75 + 13.04. RIX 3/4.
    expect(measureReadability(readText(letter))).toEqual({
      words: 23,
      sentences: 4,
      longWords: 3,
      differentWords: 21,
      lix: 18.8,
      rix: 0.75,
      ovix: Math.round((Math.log(23) / Math.log(2 - Math.log(21) / Math.log(23))) * 10) / 10,
    });
  });

  test('of rules with a heading, a list, abbreviations, an ordinal and a sum', () => {
    // Heading: Avgift för bygglov = 3 words (long: bygglov).
    // 1: Avgiften är 12 500 kr dvs. mer än förra året = 9 words, the sum being one (long: Avgiften).
    // 2: Den betalas senast den 3. maj se 5 kap. 3 i taxan = 12, § being a mark (long: betalas).
    // List: Handläggning t.ex. granskning = 3 (2 long); Arkivering m.m. = 2 (1 long).
    // 29 words in 5 sentences, 6 long; "den" and "3" stand twice, so 27 different.
    expect(measureReadability(readText(rules))).toMatchObject({
      words: 29,
      sentences: 5,
      longWords: 6,
      differentWords: 27,
      lix: 26.5,
      rix: 1.2,
    });
  });

  test('of a sentence from a policy', () => {
    // 1: Myndigheten ska bl.a. informera allmänheten om förändringar i tjänsten om det är möjligt före den 1 januari 2027 = 18
    //    long: Myndigheten informera allmänheten förändringar tjänsten möjligt januari = 7.
    // 2: Informationen ska vara begriplig t.ex. genom exempel = 7, long: Informationen begriplig exempel = 3.
    // 25 words, 2 sentences, 10 long; "ska" and "om" twice: 23 different. LIX 12.5 + 40, RIX 5.
    expect(measureReadability(readText(policy))).toMatchObject({
      words: 25,
      sentences: 2,
      longWords: 10,
      differentWords: 23,
      lix: 52.5,
      rix: 5,
    });
  });

  test('a text too short for a figure has none', () => {
    expect(measureReadability(readText(''))).toMatchObject({ words: 0, sentences: 0, lix: null, rix: null, ovix: null });
    expect(measureReadability(readText('Hej'))).toMatchObject({ words: 1, sentences: 1, lix: 1, rix: 0, ovix: null });
    expect(measureReadability(readText('… – !'))).toMatchObject({ words: 0, sentences: 0, lix: null });
  });
});

describe('sentences in Swedish', () => {
  test.each([
    ['Det gäller t.ex. bygglov, bl.a. Skövde, f.d. Kommunal m.fl. och s.k. Kranar.', 1],
    ['Det gäller lov m.m. Nästa mening.', 2],
    ['Möte kl. 9.30 den 3. maj i 5 kap. 3 § lagen (2010:900). Välkommen!', 2],
    ['Se www.exempel.se eller skriv till nils.berg@exempel.se. Tack.', 2],
    ['"Vad händer?" frågade hon. "Inget!"', 2],
    ['A. Berg och B. Nilsson kom. De gick.', 2],
    ['Dnr 2016/00446. Se sid. 4 och nr. 7 i bil. 2.', 2],
    ['Priset är ca. 3,5 kr/st. inkl. Moms. Det höjs… Snart.', 3],
    ['Version 2.0 kom 2020-01-31, dvs. Igår.', 1],
  ])('%s', (text, count) => {
    expect(sentencesOf(text)).toHaveLength(count);
  });

  test('headings and list items are sentences of their own', () => {
    expect(
      sentencesOf('Om tjänsten\nTjänsten är ny och fungerar bra för alla som vill ha den.\n\n• Snabb\n• Enkel\n1. Börja\n2. Sluta'),
    ).toEqual(['Om tjänsten', 'Tjänsten är ny och fungerar bra för alla som vill ha den.', '• Snabb', '• Enkel', 'Börja', 'Sluta']);
  });

  test('a line that was broken because it was full does not end a sentence', () => {
    const mail =
      'Den som vill ha sin post digitalt kan anmäla sig hos en av de\noperatörer som finns. Det går också bra att ringa oss på Kontakt\nCenter, så hjälper vi till.';
    expect(sentencesOf(mail)).toHaveLength(2);
  });
});

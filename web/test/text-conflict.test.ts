import { describe, expect, test } from 'vitest';
import { mergeParagraphs, stretchesOfText, type TextChoice } from '../src/parts/merge-paragraphs.ts';

const merge = (mine: string, theirs: string, ...choices: TextChoice[]): string => {
  const stretches = stretchesOfText(mine, theirs);
  const places = stretches.flatMap(({ kind }, index) => (kind === 'different' ? [index] : []));
  return mergeParagraphs(stretches, (index) => choices[places.indexOf(index)] ?? 'mine');
};

const mine = 'Hallen öppnar i mars.\n\nBoka från den 1 mars.\n\nKontaktcenter svarar.';
const theirs = 'Hallen går att boka i mars.\n\nBoka från den 1 mars.\n\nFrågor besvaras.';

describe('two people’s texts', () => {
  test('are put together paragraph by paragraph, and what nobody changed stands once', () => {
    expect(merge(mine, theirs, 'theirs', 'mine')).toBe('Hallen går att boka i mars.\n\nBoka från den 1 mars.\n\nKontaktcenter svarar.');
    expect(merge(mine, theirs, 'mine', 'theirs')).toBe('Hallen öppnar i mars.\n\nBoka från den 1 mars.\n\nFrågor besvaras.');
  });

  test('lose nothing when both are kept', () => {
    const both = merge(mine, theirs, 'both', 'both');
    for (const line of [...mine.split('\n'), ...theirs.split('\n')]) expect(both).toContain(line);
  });

  test('all of mine is mine, all of theirs is theirs, whatever was added, taken away or moved', () => {
    const pairs = [
      [mine, theirs],
      ['', theirs],
      [mine, ''],
      ['Ett\nTvå\nTre', 'Noll\nEtt\nTre\nFyra'],
      ['Ett\r\nTvå', 'Två\nEtt'],
    ] as const;
    for (const [one, other] of pairs) {
      const stretches = stretchesOfText(one, other);
      expect(mergeParagraphs(stretches, () => 'mine')).toBe(one.replaceAll('\r\n', '\n'));
      expect(mergeParagraphs(stretches, () => 'theirs')).toBe(other);
    }
  });
});

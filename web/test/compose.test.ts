import { describe, expect, it } from 'vitest';
import type { RichText } from '../src/api/send-outs.ts';
import { mergeTexts, stretchesOf, suggestedChoice } from '../src/pages/compose/merge-texts.ts';
import { paragraphsOf } from '../src/pages/compose/rich-text.ts';
import { wordDifference } from '../src/parts/word-difference.ts';

const letter = (...paragraphs: string[]): RichText => ({
  type: 'doc',
  content: paragraphs.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
});

describe('the difference between two wordings', () => {
  it('tells word by word what came and went', () => {
    expect(wordDifference('bokar ni från 1 mars', 'bokar ni från 15 mars')).toEqual([
      { kind: 'same', text: 'bokar ni från ' },
      { kind: 'removed', text: '1' },
      { kind: 'added', text: '15' },
      { kind: 'same', text: ' mars' },
    ]);
  });

  it('gives back both wordings', () => {
    const [before, after] = ['Hej alla! Vi ses på torsdag.', 'Hej! Vi ses på fredag, alla.'];
    const changes = wordDifference(before, after);
    const text = (...kinds: string[]) =>
      changes
        .filter(({ kind }) => kinds.includes(kind))
        .map((change) => change.text)
        .join('');
    expect(text('same', 'removed')).toBe(before);
    expect(text('same', 'added')).toBe(after);
  });
});

describe('two people in the same text', () => {
  const before = letter('Hej!', 'Vi öppnar i mars.', 'Välkomna.');

  it('keeps what each of them changed when they changed different paragraphs', () => {
    const [mine, theirs] = [letter('Hej!', 'Vi öppnar i mars.', 'Varmt välkomna.'), letter('Hej!', 'Vi öppnar i april.', 'Välkomna.')];
    const stretches = stretchesOf(mine, theirs);
    const merged = mergeTexts(stretches, (index) => suggestedChoice(stretches[index] as never, before));
    expect(paragraphsOf(merged)).toEqual(['Hej!', 'Vi öppnar i april.', 'Varmt välkomna.']);
  });

  it('loses nothing where both changed the same paragraph and nobody has chosen', () => {
    const [mine, theirs] = [letter('Hej!', 'Vi öppnar den 1 mars.'), letter('Hej!', 'Vi öppnar i april.')];
    const stretches = stretchesOf(mine, theirs);
    const merged = mergeTexts(stretches, (index) => suggestedChoice(stretches[index] as never, before));
    expect(paragraphsOf(merged)).toEqual(['Hej!', 'Vi öppnar den 1 mars.', 'Vi öppnar i april.']);
  });

  it('sees the same text however the database orders its keys', () => {
    const reordered: RichText = { content: [{ content: [{ text: 'Hej!', type: 'text' }], type: 'paragraph' }], type: 'doc' };
    expect(stretchesOf(letter('Hej!'), reordered)).toEqual([{ kind: 'same', blocks: letter('Hej!').content }]);
  });
});

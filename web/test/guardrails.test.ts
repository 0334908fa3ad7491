import { describe, expect, it } from 'vitest';
import type { ParagraphCheck } from '../src/api/language.ts';
import { findingsIn, isIgnored, withoutPlaceholders } from '../src/pages/language/guardrails/findings.ts';
import { chosenReadings, formChoices } from '../src/pages/language/term-form-choices.ts';

const nothing: ParagraphCheck = { terms: [], spelling: [], longSentences: [], passive: [], officialese: [] };
const paragraph = 'Ni erhåller svar. Vi erhåller beslut.';
const twice: ParagraphCheck = {
  ...nothing,
  officialese: [
    { start: 21, end: 29, found: 'erhåller', plain: 'får' },
    { start: 3, end: 11, found: 'erhåller', plain: 'får' },
  ],
};

describe('the language help', () => {
  it('leaves placeholders out of what is checked, and every place where it was', () => {
    const text = 'Hej ((förnamn??kollega))! Välkommen.';
    expect(withoutPlaceholders(text)).toHaveLength(text.length);
    expect(withoutPlaceholders(text).trim().replaceAll(/\s+/g, ' ')).toBe('Hej ! Välkommen.');
  });

  it('lists what was found in reading order, with what to change it to', () => {
    expect(findingsIn(paragraph, twice).map(({ from, found, fixes }) => [from, found, fixes])).toEqual([
      [3, 'erhåller', ['får']],
      [21, 'erhåller', ['får']],
    ]);
  });

  it('leaves one place alone, or all of them', () => {
    const [first, second] = findingsIn(paragraph, twice);
    if (first === undefined || second === undefined) throw new Error('two were found');
    const here = { id: '1', finding: 'officialese' as const, found: 'erhåller', place: first.place, termId: null };
    expect([isIgnored(first, [here]), isIgnored(second, [here])]).toEqual([true, false]);
    const everywhere = { ...here, place: '' };
    expect([isIgnored(first, [everywhere]), isIgnored(second, [everywhere])]).toEqual([true, true]);
  });
});

describe('forms that the editor confirms', () => {
  const preview = [
    [
      {
        lemma: 'brevlåda',
        kind: 'noun' as const,
        firstParts: ['brevlåde'],
        forms: [
          { slot: 'sgInd' as const, form: 'brevlåda', isKnown: true },
          { slot: 'sgDef' as const, form: 'brevlådan', isKnown: true },
          { slot: 'plInd' as const, form: 'brevlåder', isKnown: false },
        ],
      },
    ],
  ];

  it('those the dictionary does not know are off until somebody marks them', () => {
    const choices = formChoices(preview);
    expect(choices.map(({ form, isOn }) => [form, isOn])).toEqual([
      ['brevlåda', true],
      ['brevlådan', true],
      ['brevlåder', false],
    ]);
    expect(chosenReadings(choices)[0]?.[0]?.forms).toEqual([
      { slot: 'sgInd', form: 'brevlåda' },
      { slot: 'sgDef', form: 'brevlådan' },
    ]);
  });
});

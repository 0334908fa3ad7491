import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTermbase } from '../../src/contexts/language/domain/terms/read-termbase.ts';
import { textOfHtml, textOfMarkdown } from '../../src/contexts/language/domain/text/marked-up.ts';
import { tokenise } from '../../src/contexts/language/domain/text/tokens.ts';
import { check, dictionary, termbaseOf } from './dictionary-for-test.ts';

const termbase = termbaseOf(
  { prefer: 'digital brevlåda', avoid: ['elektronisk postlåda', 'postlåda', 'e-låda', 'MM'] },
  { prefer: 'logga in', avoid: ['checka in', 'man'] },
);

const pieces = fc.constantFrom(
  'elektroniska',
  'postlåda',
  'postlådorna',
  'e-låda',
  'MM:s',
  'man',
  't.ex.',
  'kap.',
  '3.',
  '12 500',
  '\n',
  '\n\n',
  '- ',
  ' ',
  '\u00ad',
  '\u2011',
  'och',
  'skickas',
  'blev',
  'a@b.se',
  'https://x.se/',
  '"',
  '”',
  '…',
  '.',
  ':',
  '|',
  '# ',
  'å',
  'A\u030a',
  '\u{1f600}',
  '\u0000',
  'ß',
  'ﬁ',
  '\ud800',
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(pieces, { maxLength: 60 }).map((list) => list.join('')),
);

describe('any text at all', () => {
  test('is checked without failing, and every finding lies inside it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const result = check(text, termbase);
        const places = [...result.terms, ...result.spelling, ...result.longSentences, ...result.passive, ...result.officialese];
        for (const { start, end } of places) expect(start >= 0 && start < end && end <= text.length).toBe(true);
        expect(result.lix === null || (Number.isFinite(result.lix) && result.lix >= 0)).toBe(true);
        expect(result.ovix === null || Number.isFinite(result.ovix)).toBe(true);
        expect(result.words > 0).toBe(result.sentences > 0);
      }),
      { numRuns: 300 },
    );
  });

  test('is divided into pieces that follow each other and leave out nothing but spaces', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { start, end } of tokenise(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(text.slice(last, start).replaceAll(/[\s\u00ad\u200b-\u200d\u2060\ufeff]/gu, '')).toBe('');
          last = end;
        }
      }),
      { numRuns: 300 },
    );
  });

  test('in HTML or Markdown keeps its places', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { text: read, toSource } of [textOfHtml(text), textOfMarkdown(text)])
          for (let at = 0; at < read.length; at += 7) expect(toSource(at)).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 200 },
    );
  });

  test('makes a termbase of anything, or says what is wrong', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        const { terms, problems } = readTermbase(json, dictionary);
        expect(terms.length + problems.length >= 0).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

describe('time grows with the length, not faster', () => {
  const timeOf = (text: string): number => {
    const start = performance.now();
    check(text, termbase);
    return performance.now() - start;
  };
  test.each([
    ['ordinary text', 'Den elektroniska postlådan är ny, och brevet skickas i samband med beslutet till kommunen. '],
    ['one endless word', 'postlåda'],
    ['letters and dots', 'a.b.'],
    ['nothing but hyphens and quotes', '-"'],
    ['half an address', 'x@'],
    ['half a term', 'elektronisk '],
    ['open brackets and tags', '<p ['],
    ['half a term and a mark', 'checka / '],
  ])('%s', (_, piece) => {
    const of = (size: number): string => piece.repeat(Math.ceil(size / piece.length));
    timeOf(of(20_000));
    const short = Math.max(5, timeOf(of(50_000)));
    const long = timeOf(of(400_000));
    // Eight times the text; quadratic work would take 64 times as long. The machine may be busy with other things.
    expect(long / short).toBeLessThan(30);
  });
});

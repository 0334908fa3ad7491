import { describe, expect, it } from 'vitest';
import { en } from '../src/i18n/en.ts';
import { daysUntil, formatter } from '../src/i18n/format.ts';
import { sv } from '../src/i18n/sv.ts';
import { mergesOf, messagesLeft } from '../src/pages/import/merge-choices.ts';

type Words = { [key: string]: string | Words };
const flat = (words: Words, path = ''): [string, string][] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value] as [string, string]] : flat(value, `${path}${key}.`),
  );
const slots = (text: string): string[] => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '').toSorted();

describe('the two languages', () => {
  const english = new Map(flat(en as Words));

  it('say the same things with the same values filled in', () => {
    for (const [key, text] of flat(sv as unknown as Words)) expect([key, slots(english.get(key) ?? '')]).toEqual([key, slots(text)]);
  });

  it('leave nothing unsaid', () => {
    for (const [key, text] of [...flat(sv as unknown as Words), ...english]) expect([key, text.trim() === '']).toEqual([key, false]);
  });
});

describe('dates and numbers', () => {
  it('are written as Swedes write them', () => {
    const format = formatter('sv');
    expect(format.number(1234).replace(/\s/u, ' ')).toBe('1 234');
    expect(format.time('2026-11-22T18:42:00')).toBe('18.42');
    expect(format.list(['a', 'b', 'c'])).toBe('a, b och c');
  });

  it('count days from midnight to midnight', () => {
    const lateEvening = new Date('2026-11-22T23:50:00');
    expect(daysUntil('2026-11-23', lateEvening)).toBe(1);
    expect(daysUntil('2026-11-22', lateEvening)).toBe(0);
    expect(daysUntil('2026-11-19', lateEvening)).toBe(-3);
  });
});

describe('messages that may be the same', () => {
  const suggestions = [{ keys: ['a', 'b'], titles: ['Tidplan', 'Tidplanen'], score: 0.9 }];

  it('stay apart until somebody chooses', () => {
    expect(mergesOf(suggestions, {})).toEqual([]);
  });

  it('become one, or one with variants', () => {
    const merged = mergesOf(suggestions, { 0: { keep: 'Tidplan', asVariants: false } });
    expect(merged).toEqual([{ keep: 'Tidplan', variants: ['Tidplanen'], as: 'merge' }]);
    expect(messagesLeft(10, merged)).toBe(9);
    expect(messagesLeft(10, mergesOf(suggestions, { 0: { keep: 'Tidplan', asVariants: true } }))).toBe(10);
  });
});

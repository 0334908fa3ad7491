import { describe, expect, test } from 'vitest';
import { mergeSections } from '../src/pages/strategy/merge-sections.ts';

const section = (key: string | null, body = 'Text', level = 1) => ({ key, level, heading: `Rubrik ${key}`, body });
const base = [section('a'), section('b'), section('c')];
const bodies = (sections: { key?: string | null; body: string }[]) => sections.map(({ key, body }) => `${key}: ${body}`);

describe('two who wrote in the same draft', () => {
  test('in sections of their own both keep what they wrote, without a question', () => {
    const mine = [section('a', 'Mitt'), section('b'), section('c')];
    const theirs = [section('a'), section('b'), section('c', 'Deras')];
    expect(mergeSections(base, mine, theirs)).toEqual({
      sections: [section('a', 'Mitt'), section('b'), section('c', 'Deras')],
      conflicts: [],
    });
  });

  test('in the same section are asked about that one only', () => {
    const mine = [section('a', 'Mitt'), section('b'), section('c')];
    const theirs = [section('a', 'Deras'), section('b', 'Deras'), section('c')];
    const merged = mergeSections(base, mine, theirs);
    expect(merged.conflicts).toEqual([{ at: 0, field: 'body', mine: 'Mitt', theirs: 'Deras' }]);
    expect(bodies(merged.sections)).toEqual(['a: Mitt', 'b: Deras', 'c: Text']);
  });

  test('new sections stand where they were put, whoever wrote them', () => {
    const mine = [section('a'), section(null, 'Mitt nya'), section('b'), section('c')];
    const theirs = [section('n', 'Deras nya'), section('a'), section('b'), section('c')];
    expect(bodies(mergeSections(base, mine, theirs).sections)).toEqual(['n: Deras nya', 'a: Text', 'null: Mitt nya', 'b: Text', 'c: Text']);
  });

  test('a section taken away is gone, unless the other has rewritten it', () => {
    const mine = [section('a'), section('c', 'Mitt')];
    expect(bodies(mergeSections(base, mine, [section('a'), section('b')]).sections)).toEqual(['a: Text', 'c: Mitt']);
    const rewritten = [section('a'), section('b', 'Deras'), section('c')];
    expect(bodies(mergeSections(base, mine, rewritten).sections)).toEqual(['a: Text', 'b: Deras', 'c: Mitt']);
  });

  test('moved sections keep the new order with the other’s words in them', () => {
    const mine = [section('c'), section('a'), section('b')];
    const theirs = [section('a', 'Deras'), section('b'), section('c')];
    expect(bodies(mergeSections(base, mine, theirs).sections)).toEqual(['c: Text', 'a: Deras', 'b: Text']);
  });
});

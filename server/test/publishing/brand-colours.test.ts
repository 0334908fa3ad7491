import fc from 'fast-check';
import { expect, test } from 'vitest';
import { brandStylesheet, contrast } from '../../src/contexts/publishing/domain/brand-colours.ts';

const inksOf = (colour: string): [string, string] => {
  const [light = '', dark = ''] = [...brandStylesheet(colour).matchAll(/--brand-ink:(#[0-9a-f]{6})/g)].map(([, ink = '']) => ink);
  return [light, dark];
};

test('whatever colour an organisation has, text in it can be read on light and on dark pages', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 0xffffff }), (number) => {
      const [light, dark] = inksOf(`#${number.toString(16).padStart(6, '0')}`);
      for (const paper of ['#fbf9f4', '#ffffff', '#f1ece1', '#fbeeda']) expect(contrast(light, paper)).toBeGreaterThanOrEqual(4.5);
      for (const paper of ['#0f1714', '#16211d', '#1c2924', '#3a2a12']) expect(contrast(dark, paper)).toBeGreaterThanOrEqual(4.5);
    }),
  );
});

test('a colour that can be read already is left as it is', () => {
  expect(inksOf('#3a2f6b')[0]).toBe('#3a2f6b');
});

test('what is no colour never reaches the stylesheet', () => {
  expect(brandStylesheet('red}body{display:none')).toMatch(/^:root\{--brand:#1d5142;/);
});

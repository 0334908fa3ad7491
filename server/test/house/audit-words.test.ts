import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { action as english } from '../../../web/src/i18n/en/actions.ts';
import { action as swedish } from '../../../web/src/i18n/sv/actions.ts';
import { productFiles, root } from './product-files.ts';

type Words = { readonly [key: string]: string | Words };

const flatten = (words: Words, above = ''): string[] =>
  Object.entries(words).flatMap(([key, value]) => (typeof value === 'string' ? [`${above}${key}`] : flatten(value, `${above}${key}.`)));

/** What a file hands to the audit log, as it stands in the source: `planning.needAdded`, or with a part that varies, `register.${kind}Removed`. */
const actionsIn = (path: string, text: string): string[] => {
  const context = /contexts\/([a-z]+)\//.exec(path)?.[1];
  if (context === undefined || !/audit/i.test(text)) return [];
  return [...text.matchAll(/['`]([a-z]+\.[A-Za-z.${}]+)['`]/g)].flatMap(([, code = '']) => (code.startsWith(`${context}.`) ? [code] : []));
};

const asPattern = (code: string): RegExp => new RegExp(`^${code.replace(/\./g, '\\.').replace(/\$\{[A-Za-z]+\}/g, '[A-Za-z]+')}$`);

export const wordless = (codes: readonly string[], words: Words): string[] => {
  const known = flatten(words);
  return codes.filter((code) => !known.some((key) => asPattern(code).test(key)));
};

const written = productFiles()
  .filter((path) => /^server\/src\/contexts\/[a-z]+\/(use-cases|jobs|http|wire)\/.*\.ts$/.test(path))
  .flatMap((path) => actionsIn(path, readFileSync(join(root, path), 'utf8')));

describe('the audit log speaks in words', () => {
  test('every action that is written has its words in Swedish and in English', () => {
    expect(written.length).toBeGreaterThan(150);
    expect(wordless(written, swedish)).toEqual([]);
    expect(wordless(written, english)).toEqual([]);
  });

  test('an action without words is found, with and without a part that varies', () => {
    const words = { register: { senderRemoved: 'Tog bort' } };
    expect(wordless(['register.senderRemoved', 'register.${kind}Removed', 'register.${kind}Lost', 'planning.x'], words)).toEqual([
      'register.${kind}Lost',
      'planning.x',
    ]);
  });
});

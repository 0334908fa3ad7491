import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const main = resolve(import.meta.dirname, '../../src/cli/main.ts');
const folder = mkdtempSync(join(tmpdir(), 'budkavle-text-'));
const file = (name: string, content: string | Buffer): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
let terms: string;
beforeAll(() => {
  terms = file('terms.json', '[{"prefer":"digital brevlåda","avoid":["elektronisk postlåda","postlåda"]}]');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Answer = { code: number; line: Record<string, never> & { [key: string]: unknown }; lines: number };

const run = (args: string[], input = ''): Promise<Answer> =>
  new Promise((done) => {
    const child = execFile(process.execPath, [main, 'text', 'check', ...args], (_error, stdout) => {
      done({ code: child.exitCode ?? -1, line: JSON.parse(stdout.trim()), lines: stdout.trim().split('\n').length });
    });
    child.stdin?.end(input);
  });

describe('budkavle text check', { timeout: 60_000 }, () => {
  test('answers one line of JSON with figures, and one entry per violation with line and column', async () => {
    const text = 'Den elektroniska postlådan är ny.\nVälj postlådeadress, eller tydlg digital brevlåda.\n';
    const { code, line, lines } = await run([file('text.txt', text), '--terms', terms]);
    expect([code, lines]).toEqual([0, 1]);
    expect(line).toMatchObject({
      words: 11,
      sentences: 2,
      terms: [
        {
          found: 'elektroniska postlådan',
          prefer: 'digital brevlåda',
          replacement: 'digitala brevlådan',
          line: 1,
          column: 5,
          offset: 4,
          length: 22,
        },
        { found: 'postlådeadress', term: 'postlåda', line: 2, column: 6, offset: 39 },
      ],
      spelling: [{ word: 'tydlg', line: 2, column: 28, suggestions: ['tydlig'] }],
      longSentences: [],
      passive: [],
      officialese: [],
      preferredTerms: 1,
      problems: [],
    });
    expect([typeof line['lix'], typeof line['rix'], typeof line['ovix']]).toEqual(['number', 'number', 'object']);
  });

  test('reads Markdown, HTML, Windows text and standard input, and tells places in the file itself', async () => {
    const markdown = await run([
      file('a.md', '# Elektro**niska** postlådan\n\nSe [postlådan](https://x.se/postlåda) och `postlåda`.\n'),
      '--terms',
      terms,
    ]);
    expect(markdown.line['terms']).toMatchObject([
      { line: 1, column: 3 },
      { found: 'postlådan', line: 3, column: 5 },
    ]);
    const html = await run([
      file('b.html', '<p>Hej</p>\n<p>En elektronisk&nbsp;post&shy;l&aring;da</p><script>postlåda</script>'),
      '--terms',
      terms,
    ]);
    expect(html.line['terms']).toMatchObject([{ found: 'elektronisk postlåda', line: 2, column: 7 }]);
    const windows = await run([file('c.txt', Buffer.from('Min postl\xe5da.', 'latin1')), '--terms', terms]);
    expect(windows.line['terms']).toMatchObject([{ found: 'postlåda' }]);
    const piped = await run(['-', '--terms', terms], 'Postlådorna');
    expect(piped.line['terms']).toMatchObject([{ found: 'Postlådorna', replacement: 'Digitala brevlådorna' }]);
  });

  test('a text in English is told as such', async () => {
    const { code, line } = await run([file('e.txt', 'This is a letter to you, and it is about what will happen with your mailbox.')]);
    expect(code).toBe(0);
    expect(line).toMatchObject({ language: 'en', spelling: [], problems: [{ code: 'wrongLanguage' }] });
  });

  test.each([
    ['a file that is not there', ['/nowhere/text.txt'], 'missingFile'],
    ['no file', [], 'missingFile'],
    ['a picture', [file('p.txt', Buffer.from([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 0, 1, 2, 3, 0, 0]))], 'unsupportedFile'],
    ['a broken Word file', [file('w.docx', Buffer.from('PK\u0003\u0004 not a document at all, and cut off'))], 'unreadableFile'],
    ['a PDF', [file('d.pdf', '%PDF-1.7 whatever')], 'unsupportedFile'],
    ['a termbase that is no JSON', [file('t.txt', 'Hej'), '--terms', file('x.json', '{nej')], 'unreadableTermbase'],
    ['a termbase that is no list', [file('u.txt', 'Hej'), '--terms', file('y.json', '{"a":1}')], 'notAList'],
  ])('%s is refused with a remedy in both languages', async (_, args, code) => {
    const answer = await run(args);
    expect(answer.code).toBe(2);
    expect(answer.line).toMatchObject({ problems: [{ code, message: expect.any(String), message_en: expect.any(String) }] });
    expect(Object.keys(answer.line)).toEqual(['problems']);
  });

  test('an empty file has no figures, and says so', async () => {
    const { code, line } = await run([file('empty.txt', '')]);
    expect(code).toBe(0);
    expect(line).toMatchObject({ words: 0, sentences: 0, lix: null, terms: [], problems: [{ code: 'emptyText' }] });
  });
});

import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { errorCodes } from '../../src/vocabulary/error-codes.ts';
import { type AppUnderTest, startApp } from '../app-under-test.ts';
import { root } from '../house/product-files.ts';
import { makeKey } from '../key-client.ts';
import { letter } from './letter-office.ts';

const guide = readFileSync(join(root, 'docs/guide/letters-api.md'), 'utf8');
const blocksOf = (language: string): string[] =>
  [...guide.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(([, block = '']) => block);

/** What curl would send: the address, the headers, the JSON. Joined lines as the shell joins them. */
const readCurl = (block: string) => {
  const line = block.replaceAll('\\\n', ' ');
  const json = /--json '([\s\S]*)'\s*$/.exec(line)?.[1];
  const before = line.split('--json')[0] ?? '';
  const headers = [...before.matchAll(/-H "([^:"]+): ([^"]*)"/g)].map(([, name = '', value = '']) => [name.toLowerCase(), value] as const);
  const url = /"\$BUDKAVLE([^"]*)"/.exec(before)?.[1] ?? '';
  const method = /-X (\w+)/.exec(before)?.[1] ?? (json === undefined ? 'GET' : 'POST');
  return { method, url, headers: Object.fromEntries(headers), json };
};

let app: AppUnderTest;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

describe('the guide to letters from other systems', () => {
  test('has examples that work as they stand', async () => {
    const karin = await app.as('karin');
    const { key, client } = await makeKey(app, karin, { kind: 'test' });
    const live = await makeKey(app, karin);
    const notBefore = new Date(Date.now() + 3_600_000).toISOString();
    const waiting = await live.client.post('/v1/letters', letter({ notBefore }));
    const calls = blocksOf('sh')
      .filter((block) => block.startsWith('curl'))
      .map(readCurl);
    expect(calls).toHaveLength(5);
    let first = '';
    for (const { method, url, headers, json } of calls) {
      const isCancel = url.includes('$WAITING');
      const answer = await app.http.inject({
        method: method as 'GET',
        url: url.replace('$LETTER', first).replace('$WAITING', waiting.body.id),
        headers: {
          ...headers,
          authorization: (headers['authorization'] ?? '').replace('$KEY', isCancel ? live.key : key),
          ...(json === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(json === undefined ? {} : { payload: json }),
      });
      expect([200, 202], `${url}: ${answer.body}`).toContain(answer.statusCode);
      first = first === '' ? answer.json().id : first;
    }
    expect((await client.get('/v1/letters')).body.items).toHaveLength(3);
  });

  test('checks a signature as it says', async () => {
    const [source = ''] = blocksOf('js');
    const { isFromBudkavle } = (await import(`data:text/javascript,${encodeURIComponent(source)}`)) as {
      isFromBudkavle: (headers: Record<string, string>, body: string, secret: string) => boolean;
    };
    const timestamp = String(Math.floor(Date.now() / 1000));
    const sign = (body: string): string => `v1=${createHmac('sha256', 'hemlig').update(`${timestamp}.${body}`).digest('hex')}`;
    const headers = { 'budkavle-timestamp': timestamp, 'budkavle-signature': sign('{}') };
    expect(isFromBudkavle(headers, '{}', 'hemlig')).toBe(true);
    expect(isFromBudkavle(headers, '{ }', 'hemlig')).toBe(false);
    expect(isFromBudkavle(headers, '{}', 'annan')).toBe(false);
    expect(isFromBudkavle({ ...headers, 'budkavle-timestamp': '1' }, '{}', 'hemlig')).toBe(false);
  });

  test('names no error that does not exist', () => {
    const [, table = ''] = guide.split('| Status | `code` |');
    const named = [...table.matchAll(/`([a-z]+[A-Z]\w+)`/g)].map(([, code = '']) => code);
    expect(named.filter((code) => code !== 'fields' && !(code in errorCodes))).toEqual([]);
  });
});

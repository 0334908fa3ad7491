import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import { extname, join } from 'node:path';
import { answers } from './answers.ts';
import type { Scene } from './scenes.ts';

/** Serves the built app with the real content security policy, and answers for the API from memory. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
const dist = join(import.meta.dirname, '../../dist');

const matchers = Object.entries(answers).map(([key, answer]) => {
  const [method = '', path = ''] = key.split(' ');
  return { method, pattern: new RegExp(`^${path.replaceAll(/:(\w+)/g, '(?<$1>[^/]+)')}$`), answer };
});

const bodyOf = async (request: IncomingMessage): Promise<unknown> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  try {
    return JSON.parse(Buffer.concat(chunks).toString() || '{}');
  } catch {
    return {};
  }
};

export const serveDouble = (port: number) => {
  let scene: Scene = 'work';
  let locale: 'sv' | 'en' = 'sv';
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://double');
    if (url.pathname === '/double') {
      scene = (url.searchParams.get('scene') as Scene | null) ?? scene;
      locale = url.searchParams.get('locale') === 'en' ? 'en' : 'sv';
      return response.end('ok');
    }
    if (url.pathname.startsWith('/v1/')) {
      const found = matchers.find(({ method, pattern }) => method === request.method && pattern.test(url.pathname));
      const params = { ...found?.pattern.exec(url.pathname)?.groups };
      const answer = found?.answer({ scene, locale, params, query: url.searchParams, body: await bodyOf(request) });
      const status = found === undefined && request.method === 'GET' ? 404 : 200;
      response.writeHead(status, { 'content-type': status === 200 ? 'application/json' : 'application/problem+json' });
      return response.end(
        JSON.stringify(
          status === 200 ? (answer ?? {}) : { status, code: 'notFound', title: `Fattas i dubbelgångaren: ${url.pathname}`, fields: [] },
        ),
      );
    }
    const file = url.pathname.replace(/^\/app\//, '');
    const name = extname(file) === '' ? 'index.html' : file;
    const content = await readFile(join(dist, name)).catch(() => null);
    response.writeHead(content === null ? 404 : 200, {
      'content-type': types[extname(name)] ?? 'text/plain',
      'content-security-policy': policy,
    });
    response.end(content ?? 'not found');
  });
  return new Promise<{ close: () => void }>((resolve) => server.listen(port, '127.0.0.1', () => resolve({ close: () => server.close() })));
};

if (import.meta.main) await serveDouble(Number(process.argv[2] ?? 4399));

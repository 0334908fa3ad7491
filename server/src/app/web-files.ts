import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { AppError } from '../vocabulary/app-error.ts';

const webDist = fileURLToPath(new URL('../../../web/dist/', import.meta.url));
const portalDist = fileURLToPath(new URL('../../../portal/dist/', import.meta.url));

/** What carries a hash in its name never changes; the few others are asked for again now and then. */
const keepByName = (reply: { header: (name: string, value: string) => unknown }, path: string): void => {
  const isHashed = /-[\w-]{8,}\.\w+$/.test(path) || path.endsWith('portal.css');
  reply.header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'public, max-age=3600');
};

/** The built app under /app/ (every path there is the app's own), and the portal's stylesheet and fonts. */
export const addWebFiles = async (app: FastifyInstance): Promise<void> => {
  await app.register(fastifyStatic, {
    root: webDist,
    prefix: '/app/',
    wildcard: false,
    index: false,
    globIgnore: ['index.html', '.sources'],
    cacheControl: false,
    setHeaders: keepByName,
    decorateReply: true,
  });
  if (existsSync(portalDist))
    await app.register(fastifyStatic, {
      root: portalDist,
      prefix: '/portal/',
      wildcard: false,
      index: false,
      // The bundle runs here and is nobody else's business.
      globIgnore: ['portal.js', '.sources'],
      cacheControl: false,
      setHeaders: keepByName,
      decorateReply: false,
    });
  const page = async (): Promise<string> => readFile(`${webDist}index.html`, 'utf8');
  // A bundle that is gone (an older page after an upgrade) must not be answered with a page: the app then loads itself anew.
  app.get('/app/assets/*', { schema: { hide: true } }, async () => {
    throw new AppError('notFound');
  });
  app.get('/app/*', { schema: { hide: true } }, async (_request, reply) =>
    reply
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-cache')
      .send(await page()),
  );
  app.get('/app', { schema: { hide: true } }, async (_request, reply) => reply.redirect('/app/'));
};

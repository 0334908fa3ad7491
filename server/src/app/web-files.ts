import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

const webDist = fileURLToPath(new URL('../../../web/dist/', import.meta.url));
const portalDist = fileURLToPath(new URL('../../../portal/dist/', import.meta.url));

/** The built app under /app/ (every path there is the app's own), and the portal's stylesheet and fonts. */
export const addWebFiles = async (app: FastifyInstance): Promise<void> => {
  await app.register(fastifyStatic, {
    root: webDist,
    prefix: '/app/',
    wildcard: false,
    index: false,
    maxAge: '1y',
    immutable: true,
    decorateReply: true,
  });
  if (existsSync(portalDist))
    await app.register(fastifyStatic, {
      root: portalDist,
      prefix: '/portal/',
      wildcard: false,
      index: false,
      maxAge: '1y',
      immutable: true,
      decorateReply: false,
    });
  const page = async (): Promise<string> => readFile(`${webDist}index.html`, 'utf8');
  app.get('/app/*', { schema: { hide: true } }, async (_request, reply) =>
    reply
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-cache')
      .send(await page()),
  );
  app.get('/app', { schema: { hide: true } }, async (_request, reply) => reply.redirect('/app/'));
};

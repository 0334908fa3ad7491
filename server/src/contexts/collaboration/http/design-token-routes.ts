import { createHash } from 'node:crypto';
import { z } from 'zod';
import { afterCommit, type DeferredAnswer, type Route, route } from '../../../platform/http/route.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import { colourRoles } from '../domain/design-tokens.ts';
import { tokensAsCss, tokensAsJson } from '../files/write-design-tokens.ts';
import { findPublicTokens, type PublicTokens, saveDesignTokens, showDesignTokens } from '../use-cases/keep-design-tokens.ts';
import { longText, shortText, title } from './schemas.ts';

const tokens = '/v1/collaboration/design-tokens';
const colour = z.object({
  name: title.max(60),
  value: z
    .string()
    .regex(/^#[0-9a-f]{6}$/i)
    .describe('#rrggbb'),
  role: z.enum(colourRoles).describe('Text and accents are checked against every background'),
});
const said = z.object({
  colours: z.array(colour).min(1).max(40),
  logoClearSpace: z.number().min(0).max(5).describe('Share of the logo’s height'),
  logoSmallestPixels: z.number().int().min(1).max(2000),
  headingFont: shortText.max(80),
  textFont: shortText.max(80),
});
const pair = z.object({ foreground: z.string(), background: z.string(), ratio: z.number(), passes: z.enum(['text', 'large', 'none']) });

/** The same bytes have the same tag, so that whoever fetches it each day gets an empty 304. */
const sendTagged = (text: string, type: string, asked: string | undefined): DeferredAnswer => {
  const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
  const isKnown = (asked ?? '')
    .split(',')
    .map((one) => one.trim().replace(/^W\//, ''))
    .some((one) => one === etag || one === '*');
  return afterCommit((reply) => {
    // Read by other organisations' pages and programs.
    reply.header('etag', etag).header('cache-control', 'public, max-age=300').header('access-control-allow-origin', '*');
    return isKnown ? reply.status(304).send() : reply.type(type).send(text);
  });
};

const publicly = (ending: 'json' | 'css', type: string, write: (tokens: PublicTokens) => string): Route =>
  route({
    method: 'GET',
    path: `/o/:slug/manual.${ending}`,
    operation: ending === 'json' ? 'readDesignTokens' : 'readDesignStyles',
    summary: `The graphic manual’s colours, type and logo rules as ${ending === 'json' ? 'JSON' : 'CSS'}, with an ETag`,
    access: { open: 'public: other organisations’ pages and programs read the shared colours by this address' },
    hidden: true,
    ratePerMinute: 300,
    params: z.object({ slug: z.string().min(1).max(60) }),
    answer: z.any(),
    handle: async ({ tx, params, request }) => {
      const found = await findPublicTokens(tx, params.slug);
      if (found === undefined) throw new AppError('notFound');
      return sendTagged(write(found), type, request.headers['if-none-match']);
    },
  });

export const designTokenRoutes: Route[] = [
  route({
    method: 'GET',
    path: tokens,
    operation: 'showDesignTokens',
    summary: 'Colours with every pair’s contrast, type and the logo’s rules, with their history',
    access: { member: 'see' },
    answer: z.object({
      isOwner: z.boolean(),
      addresses: z.object({ json: z.string(), css: z.string() }).describe('Where machines read them, without signing in'),
      current: said.extend({ version: z.number(), pairs: z.array(pair) }).nullable(),
      versions: z.array(
        z.object({ version: z.number(), changeNote: z.string(), createdAt: z.date(), createdByName: z.string().nullable() }),
      ),
    }),
    handle: ({ tx, actor }) => showDesignTokens(tx, actor),
  }),
  route({
    method: 'PUT',
    path: tokens,
    operation: 'saveDesignTokens',
    summary: 'The host writes a new version; text that could not be read on a background is refused',
    access: { member: 'write' },
    body: z.object({
      version: z.number().int().min(0).describe('The one that was changed; 0 for the first'),
      tokens: said,
      changeNote: longText.default(''),
    }),
    answer: z.object({ version: z.number() }),
    handle: ({ tx, actor, body }) => saveDesignTokens(tx, actor, body),
  }),
  publicly('json', 'application/json; charset=utf-8', tokensAsJson),
  publicly('css', 'text/css; charset=utf-8', tokensAsCss),
];

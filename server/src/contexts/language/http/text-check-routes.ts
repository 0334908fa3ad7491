import { z } from 'zod';
import { afterCommit, nothing, type Route, route } from '../../../platform/http/route.ts';
import { checkText, gatherRules } from '../use-cases/check-text.ts';
import { listBrandRules, removeBrandRule, setBrandRule } from '../use-cases/set-brand-rule.ts';
import { findings } from './check-schemas.ts';
import { visibility } from './schemas.ts';

/** Two hundred thousand words and more. */
const longestText = 1_500_000;

const check = z.object({
  words: z.number(),
  sentences: z.number(),
  longWords: z.number(),
  differentWords: z.number(),
  lix: z.number().nullable(),
  rix: z.number().nullable(),
  ovix: z.number().nullable(),
  grade: z.enum(['veryEasy', 'easy', 'medium', 'hard', 'veryHard']).nullable(),
  language: z.string(),
  isWrongLanguage: z.boolean(),
  ...findings,
  preferredTerms: z.number(),
  brands: z.array(
    z.object({
      name: z.string(),
      mentions: z.number(),
      perThousand: z.number(),
      verdict: z.enum(['right', 'missing', 'tooLittle', 'tooMuch']),
      hasStandardLine: z.boolean().nullable(),
    }),
  ),
  counts: z.object({ terms: z.number(), spelling: z.number(), longSentences: z.number(), passive: z.number(), officialese: z.number() }),
});

const perThousand = z.number().min(0).max(1000).nullable();
const brandRule = {
  name: z.string().trim().min(1).max(120),
  minPerThousand: perThousand.default(null),
  maxPerThousand: perThousand.default(null),
  standardLine: z.string().trim().min(1).max(500).nullable().default(null),
  visibility: visibility.default('own'),
};

export const textCheckRoutes: Route[] = [
  route({
    method: 'POST',
    path: '/v1/text-checks',
    operation: 'checkText',
    summary:
      'Check a text: readability, terms, officialese, spelling. Places are UTF-16 offsets; lists hold at most 1,000, counts are of all',
    access: { member: 'see', key: 'texts:check' },
    body: z.object({ text: z.string().max(longestText), locale: z.enum(['sv', 'en']).default('sv') }),
    bodyLimitBytes: 8 * 1024 * 1024,
    answer: check,
    handle: async ({ tx, actor, body }) => {
      const rules = await gatherRules(tx, actor, body);
      return afterCommit(async (reply) => reply.send(await checkText(rules, body)));
    },
  }),
  route({
    method: 'GET',
    path: '/v1/brand-rules',
    operation: 'listBrandRules',
    summary: 'How often brands should be named, and the line every text should carry',
    access: { member: 'see' },
    answer: z.object({
      items: z.array(
        z.object({
          id: z.uuid(),
          name: z.string(),
          minPerThousand: z.number().nullable(),
          maxPerThousand: z.number().nullable(),
          standardLine: z.string().nullable(),
          visibility,
        }),
      ),
    }),
    handle: async ({ tx, actor }) => ({ items: await listBrandRules(tx, actor) }),
  }),
  route({
    method: 'PUT',
    path: '/v1/brand-rules',
    operation: 'setBrandRule',
    summary: 'Set the rule for a brand, new or changed',
    access: { member: 'write' },
    body: z.object(brandRule),
    answer: z.object({ id: z.uuid() }),
    handle: ({ tx, actor, body }) => setBrandRule(tx, actor, body),
  }),
  route({
    method: 'DELETE',
    path: '/v1/brand-rules/:brandRuleId',
    operation: 'removeBrandRule',
    summary: 'Remove the rule for a brand',
    access: { member: 'write' },
    params: z.object({ brandRuleId: z.uuid() }),
    answer: nothing,
    handle: async ({ tx, actor, params }) => {
      await removeBrandRule(tx, actor, params);
      return {};
    },
  }),
];

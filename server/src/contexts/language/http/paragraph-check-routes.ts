import { z } from 'zod';
import { afterCommit, type Route, route } from '../../../platform/http/route.ts';
import { checkParagraphs, gatherRules } from '../use-cases/check-text.ts';
import { findings } from './check-schemas.ts';

const longestParagraph = 20_000;
const mostParagraphs = 100;

export const paragraphCheckRoutes: Route[] = [
  route({
    method: 'POST',
    path: '/v1/paragraph-checks',
    operation: 'checkParagraphs',
    summary: 'Check paragraphs while they are written, each by itself: terms, spelling, officialese, long sentences, passives',
    access: { member: 'see' },
    body: z.object({
      paragraphs: z.array(z.string().max(longestParagraph)).min(1).max(mostParagraphs),
      locale: z.enum(['sv', 'en']).default('sv'),
    }),
    bodyLimitBytes: 8 * 1024 * 1024,
    answer: z.object({ items: z.array(z.object(findings)) }),
    handle: async ({ tx, actor, body }) => {
      const rules = await gatherRules(tx, actor, { text: body.paragraphs.join('') });
      return afterCommit(async (reply) => reply.send({ items: await checkParagraphs(rules, body) }));
    },
  }),
];

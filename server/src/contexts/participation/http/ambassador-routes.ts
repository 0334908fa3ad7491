import { z } from 'zod';
import { type Route, route } from '../../../platform/http/route.ts';
import { mostAnswers, mostSentences } from '../domain/ambassador.ts';
import { keepAmbassadorKit, showAmbassadorKit } from '../use-cases/keep-ambassador-kit.ts';
import { programmeParams, since, written } from './schemas.ts';

const texts = z.object({
  sentences: z.array(written.min(1).max(300)).max(mostSentences),
  page: written.max(4000),
  answers: z.array(z.object({ question: written.min(1).max(500), answer: written.min(1).max(2000) })).max(mostAnswers),
});
const shown = z.object({
  sentences: z.array(z.string()),
  page: z.string(),
  answers: z.array(z.object({ question: z.string(), answer: z.string() })),
});

/** What employees can say about the service. */
export const ambassadorRoutes: Route[] = [
  route({
    method: 'GET',
    path: '/v1/programmes/:programmeId/ambassador-kit',
    operation: 'showAmbassadorKit',
    summary: 'What employees can say: three sentences, one page, three answers; proposed until you have written your own',
    access: { member: 'see' },
    params: programmeParams,
    answer: z.object({
      kit: shown.extend({ isShared: z.boolean(), revision: z.number() }),
      proposal: shown,
      url: z.string().nullable().describe('Where everybody with the link reads and prints it'),
    }),
    handle: ({ tx, actor, params }) => showAmbassadorKit(tx, actor, params),
  }),
  route({
    method: 'PUT',
    path: '/v1/programmes/:programmeId/ambassador-kit',
    operation: 'keepAmbassadorKit',
    summary: 'Keep your own kit, and share it by link or not',
    access: { member: 'write' },
    params: programmeParams,
    body: texts.extend({ isShared: z.boolean(), revision: since }),
    answer: z.object({ revision: z.number(), url: z.string().nullable() }),
    handle: ({ tx, actor, params, body }) => keepAmbassadorKit(tx, actor, { ...params, ...body }),
  }),
];

import { z } from 'zod';
import { pageQuery, type Route, route } from '../../../platform/http/route.ts';
import { addTerm } from '../use-cases/add-term.ts';
import { bendTerm } from '../use-cases/bend-term.ts';
import { changeTerm } from '../use-cases/change-term.ts';
import { exportTermbase } from '../use-cases/export-termbase.ts';
import { listTerms } from '../use-cases/list-terms.ts';
import { restoreTerm, retireTerm } from '../use-cases/retire-term.ts';
import { advice, agreedOn, bentReadings, definition, readings, revision, status, termParams, termText, visibility } from './schemas.ts';

const term = z.object({
  id: z.uuid(),
  term: z.string(),
  status,
  preferId: z.uuid().nullable(),
  prefer: z.string().nullable(),
  definition: z.string(),
  agreedOn: z.string().nullable(),
  visibility,
  isOwn: z.boolean(),
  organisation: z.object({ id: z.uuid(), name: z.string() }),
  readings,
  revision,
  retiredAt: z.date().nullable(),
});

const details = {
  status,
  visibility: visibility.optional(),
  preferId: z.uuid().nullish(),
  definition: definition.optional(),
  agreedOn: agreedOn.nullish(),
  readings: readings.optional(),
};

const changed = z.object({ revision });

export const termRoutes: Route[] = [
  route({
    method: 'GET',
    path: '/v1/terms',
    operation: 'listTerms',
    summary: 'The termbase: own terms and those the network shares, in alphabetical order',
    access: { member: 'see' },
    query: pageQuery.extend({
      search: z.string().max(120).optional(),
      status: status.optional(),
      retired: z.enum(['true', 'false']).default('false'),
      after: z.uuid().optional(),
    }),
    answer: z.object({ items: z.array(term), next: z.string().nullable() }),
    handle: async ({ tx, actor, query }) => {
      const items = await listTerms(tx, actor, { ...query, retired: query.retired === 'true' });
      return { items, next: items.length < query.limit ? null : (items.at(-1)?.id ?? null) };
    },
  }),
  route({
    method: 'POST',
    path: '/v1/term-previews',
    operation: 'previewTerm',
    summary: 'The forms a term would be found in, to be confirmed; nothing is saved',
    access: { member: 'write' },
    body: z.object({ term: termText }),
    answer: z.object({ readings: bentReadings }),
    handle: async ({ body }) => ({ readings: await bendTerm(body.term) }),
  }),
  route({
    method: 'POST',
    path: '/v1/terms',
    operation: 'addTerm',
    summary: 'Add a term; its forms are generated unless they are given',
    access: { member: 'write' },
    body: z.object({ term: termText, ...details }),
    answer: z.object({ id: z.uuid(), revision, advice }),
    status: 201,
    handle: ({ tx, actor, body }) => addTerm(tx, actor, body),
  }),
  route({
    method: 'PATCH',
    path: '/v1/terms/:termId',
    operation: 'changeTerm',
    summary: 'Change a term’s status, definition, forms or visibility',
    access: { member: 'write' },
    params: termParams,
    body: z.object({ ...details, status: status.optional(), revision }),
    answer: changed,
    handle: ({ tx, actor, params, body }) => changeTerm(tx, actor, { ...params, ...body }),
  }),
  route({
    method: 'POST',
    path: '/v1/terms/:termId/retire',
    operation: 'retireTerm',
    summary: 'Take a term out of use',
    access: { member: 'write' },
    params: termParams,
    answer: changed,
    handle: ({ tx, actor, params }) => retireTerm(tx, actor, params),
  }),
  route({
    method: 'POST',
    path: '/v1/terms/:termId/restore',
    operation: 'restoreTerm',
    summary: 'Bring a retired term back',
    access: { member: 'write' },
    params: termParams,
    answer: changed,
    handle: ({ tx, actor, params }) => restoreTerm(tx, actor, params),
  }),
  route({
    method: 'GET',
    path: '/v1/termbase',
    operation: 'exportTermbase',
    summary: 'The termbase as JSON for `budkavle text check --terms`',
    access: { member: 'see' },
    answer: z.object({
      terms: z.array(
        z.object({ prefer: z.string().nullable(), avoid: z.array(z.string()), allowed: z.array(z.string()), definition: z.string() }),
      ),
    }),
    handle: async ({ tx, actor }) => ({ terms: await exportTermbase(tx, actor) }),
  }),
];

import { z } from 'zod';
import { nothing, type Route, route } from '../../../platform/http/route.ts';
import { findingKinds } from '../domain/finding-kind.ts';
import { textKinds } from '../domain/registered-text.ts';
import { heedFinding, ignoreFinding, listIgnored, reviewIgnored } from '../use-cases/ignore-finding.ts';
import { listBreakingTexts, tellTermUses } from '../use-cases/tell-uses.ts';
import { organisation, termParams } from './schemas.ts';

const place = { textId: z.uuid(), kind: z.enum(textKinds), title: z.string(), address: z.string() };
const uses = z.number().int();
const waiting = z.number().int().describe('Texts not read since the last change');
const network = z.array(z.object({ organisation, texts: z.number().int(), uses })).nullable();

const textParams = z.object({ textId: z.uuid() });
const finding = z.enum(findingKinds);
const around = z.string().max(200);

export const registeredTextRoutes: Route[] = [
  route({
    method: 'GET',
    path: '/v1/terms/:termId/texts',
    operation: 'tellTermUses',
    summary: 'Where a term is used: own texts, and for the editor-in-chief how many each organisation has',
    access: { member: 'see' },
    params: termParams,
    answer: z.object({ items: z.array(z.object({ ...place, uses })), waiting, network }),
    handle: ({ tx, actor, params }) => tellTermUses(tx, actor, params),
  }),
  route({
    method: 'GET',
    path: '/v1/breaking-texts',
    operation: 'listBreakingTexts',
    summary: 'Own texts that use words the network avoids; for the editor-in-chief also how many each organisation has',
    access: { member: 'see' },
    answer: z.object({
      items: z.array(
        z.object({
          ...place,
          terms: z.array(z.object({ termId: z.uuid(), term: z.string(), prefer: z.string().nullable(), uses })),
        }),
      ),
      waiting,
      network,
    }),
    handle: ({ tx, actor }) => listBreakingTexts(tx, actor),
  }),
  route({
    method: 'GET',
    path: '/v1/texts/:textId/ignored-findings',
    operation: 'listIgnored',
    summary: 'What has been left as it is in a text',
    access: { member: 'see' },
    params: textParams,
    answer: z.object({
      items: z.array(z.object({ id: z.uuid(), finding, found: z.string(), place: z.string(), termId: z.uuid().nullable() })),
    }),
    handle: async ({ tx, actor, params }) => ({ items: await listIgnored(tx, actor, params) }),
  }),
  route({
    method: 'POST',
    path: '/v1/texts/:textId/ignored-findings',
    operation: 'ignoreFinding',
    summary: 'Leave a finding as it is, here or everywhere in the text; no reason is asked for',
    access: { member: 'write' },
    params: textParams,
    body: z.object({ finding, found: z.string().min(1).max(300), place: around.default(''), termId: z.uuid().nullable().default(null) }),
    answer: z.object({ id: z.uuid() }),
    status: 201,
    handle: ({ tx, actor, params, body }) => ignoreFinding(tx, actor, { ...params, ...body }),
  }),
  route({
    method: 'DELETE',
    path: '/v1/ignored-findings/:ignoredId',
    operation: 'heedFinding',
    summary: 'Take an ignored finding up again',
    access: { member: 'write' },
    params: z.object({ ignoredId: z.uuid() }),
    answer: nothing,
    handle: async ({ tx, actor, params }) => {
      await heedFinding(tx, actor, params);
      return {};
    },
  }),
  route({
    method: 'GET',
    path: '/v1/ignored-findings',
    operation: 'reviewIgnored',
    summary: 'What has been ignored in own texts; for the editor-in-chief also counted for the network',
    access: { member: 'see' },
    answer: z.object({
      items: z.array(
        z.object({ textId: z.uuid(), title: z.string(), address: z.string(), finding, found: z.string(), ignoredAt: z.date() }),
      ),
      network: z
        .array(z.object({ organisation, finding, found: z.string().nullable(), texts: z.number().int(), times: z.number().int() }))
        .nullable(),
    }),
    handle: ({ tx, actor }) => reviewIgnored(tx, actor),
  }),
];

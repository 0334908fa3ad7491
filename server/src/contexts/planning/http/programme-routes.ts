import { z } from 'zod';
import { type Route, route } from '../../../platform/http/route.ts';
import { adoptProgramme } from '../use-cases/adopt-programme.ts';
import { archiveProgramme, restoreProgramme } from '../use-cases/archive-programme.ts';
import { changeProgramme } from '../use-cases/change-programme.ts';
import { createProgramme } from '../use-cases/create-programme.ts';
import { getPlan } from '../use-cases/get-plan.ts';
import { listProgrammes } from '../use-cases/list-programmes.ts';
import { listRemoved } from '../use-cases/list-removed.ts';
import { channel, link, longText, name, need, programmeParams, revision, side, visibility } from './schemas.ts';

const programme = z.object({
  id: z.uuid(),
  name: z.string(),
  description: z.string(),
  visibility,
  organisation: link,
  isOwn: z.boolean(),
  isAdopted: z.boolean(),
  revision: z.number(),
  archivedAt: z.date().nullable(),
});

const plan = z.object({
  programme,
  audiences: z.array(
    z.object({
      id: z.uuid(),
      name: z.string(),
      side,
      tier: z.number().nullable(),
      contactPerson: z.string(),
      channelNote: z.string(),
      note: z.string(),
      channels: z.array(channel),
      inheritsFrom: z.array(link),
      ownMessageIds: z.array(z.uuid()),
      inheritedMessageIds: z.array(z.uuid()),
      brokenMessageIds: z.array(z.uuid()),
      position: z.number(),
      revision: z.number(),
    }),
  ),
  messages: z.array(
    z.object({
      id: z.uuid(),
      title: z.string(),
      summary: z.string(),
      version: z.number(),
      usedBy: z.number(),
      coreMessageId: z.uuid().nullable(),
      revision: z.number(),
    }),
  ),
  needs: z.array(need),
  warnings: z.array(
    z.object({
      kind: z.literal('lowerTierFirst'),
      audienceId: z.uuid(),
      audienceName: z.string(),
      tier: z.number(),
      plannedDate: z.string().nullable(),
      before: z.array(z.object({ audienceId: z.uuid(), audienceName: z.string(), tier: z.number(), plannedDate: z.string().nullable() })),
    }),
  ),
  undoableImport: z.object({ id: z.uuid(), sourceName: z.string(), importedAt: z.date() }).nullable(),
});

export const programmeRoutes: Route[] = [
  route({
    method: 'GET',
    path: '/v1/programmes',
    operation: 'listProgrammes',
    summary: 'Own programmes, and those of the network that are open to it',
    access: { member: 'see', key: 'plans:read' },
    query: z.object({ archived: z.enum(['true', 'false']).default('false') }),
    answer: z.object({
      items: z.array(programme.extend({ counts: z.object({ audiences: z.number(), messages: z.number(), needs: z.number() }) })),
    }),
    handle: async ({ tx, actor, query }) => ({ items: await listProgrammes(tx, actor, { isArchived: query.archived === 'true' }) }),
  }),
  route({
    method: 'POST',
    path: '/v1/programmes',
    operation: 'createProgramme',
    summary: 'Start a programme',
    access: { member: 'write' },
    body: z.object({ name, description: longText.optional(), visibility: visibility.optional() }),
    answer: z.object({ id: z.uuid(), revision: z.number() }),
    status: 201,
    handle: ({ tx, actor, body }) => createProgramme(tx, actor, body),
  }),
  route({
    method: 'PATCH',
    path: '/v1/programmes/:programmeId',
    operation: 'changeProgramme',
    summary: 'Change name, description or visibility',
    access: { member: 'write' },
    params: programmeParams,
    body: z.object({ name: name.optional(), description: longText.optional(), visibility: visibility.optional(), revision }),
    answer: z.object({ revision: z.number() }),
    handle: ({ tx, actor, params, body }) => changeProgramme(tx, actor, { ...params, ...body }),
  }),
  route({
    method: 'POST',
    path: '/v1/programmes/:programmeId/archive',
    operation: 'archiveProgramme',
    summary: 'Take the programme off the list; nothing in it is lost',
    access: { member: 'write' },
    params: programmeParams,
    answer: z.object({ revision: z.number() }),
    handle: ({ tx, actor, params }) => archiveProgramme(tx, actor, params),
  }),
  route({
    method: 'POST',
    path: '/v1/programmes/:programmeId/restore',
    operation: 'restoreProgramme',
    summary: 'Put an archived programme back on the list',
    access: { member: 'write' },
    params: programmeParams,
    answer: z.object({ revision: z.number() }),
    handle: ({ tx, actor, params }) => restoreProgramme(tx, actor, params),
  }),
  route({
    method: 'POST',
    path: '/v1/programmes/:programmeId/adopt',
    operation: 'adoptProgramme',
    summary: 'Take over a programme of the network: its structure is followed, its needs become your own',
    access: { member: 'write' },
    params: programmeParams,
    answer: z.object({ needs: z.number() }),
    handle: ({ tx, actor, params }) => adoptProgramme(tx, actor, params),
  }),
  route({
    method: 'GET',
    path: '/v1/programmes/:programmeId/plan',
    operation: 'getPlan',
    summary: 'The whole plan: audiences, messages, own needs, and warnings',
    access: { member: 'see', key: 'plans:read' },
    params: programmeParams,
    answer: plan,
    handle: ({ tx, actor, params }) => getPlan(tx, actor, params),
  }),
  route({
    method: 'GET',
    path: '/v1/programmes/:programmeId/removed',
    operation: 'listRemoved',
    summary: 'Audiences and messages removed from the own plan in the last thirty days, the latest first; each can be restored',
    access: { member: 'see' },
    params: programmeParams,
    answer: z.object({
      items: z.array(z.object({ kind: z.enum(['audience', 'message']), id: z.uuid(), name: z.string(), removedAt: z.date() })),
    }),
    handle: async ({ tx, actor, params }) => ({ items: await listRemoved(tx, actor, params) }),
  }),
];

import { z } from 'zod';
import { type Route, route } from '../../../platform/http/route.ts';
import { drawMatrix } from '../use-cases/draw-matrix.ts';
import { tellEvidence } from '../use-cases/tell-evidence.ts';
import { cell, cellState, counts, gap, level, memberCounts, programmeParams, tier } from './schemas.ts';

export const matrixRoutes: Route[] = [
  route({
    method: 'GET',
    path: '/v1/programmes/:programmeId/matrix',
    operation: 'getMatrix',
    summary: 'Audiences × messages with the state of every cell, and the gaps in order of urgency',
    access: { member: 'see', key: 'plans:read' },
    params: programmeParams,
    answer: z.object({
      programme: z.object({ id: z.uuid(), name: z.string() }),
      counts,
      audiences: z.array(
        z.object({ id: z.uuid(), name: z.string(), side: z.enum(['internal', 'external']), tier, channels: z.array(z.string()) }),
      ),
      messages: z.array(z.object({ id: z.uuid(), title: z.string(), usedBy: z.number().int() })),
      cells: z.array(cell),
      gaps: z.array(gap),
    }),
    handle: async ({ tx, actor, params }) => {
      const { structure, cells, gaps, counts: counted } = await drawMatrix(tx, actor, params);
      const used = Map.groupBy(cells, ({ messageId }) => messageId);
      return {
        programme: { id: structure.programme.id, name: structure.programme.name },
        counts: counted,
        audiences: structure.audiences.map(({ id, name, side, tier: of, channels }) => ({
          id,
          name,
          side,
          tier: of,
          channels: channels.map((channel) => channel.name),
        })),
        messages: structure.messages.map(({ id, title }) => ({ id, title, usedBy: used.get(id)?.length ?? 0 })),
        cells,
        gaps,
      };
    },
  }),
  route({
    method: 'GET',
    path: '/v1/needs/:needId/evidence',
    operation: 'getEvidence',
    summary: 'What proves one cell',
    access: { member: 'see' },
    params: z.object({ needId: z.uuid() }),
    answer: z.object({
      need: z.object({
        id: z.uuid(),
        audienceId: z.uuid(),
        audienceName: z.string(),
        messageId: z.uuid(),
        messageTitle: z.string(),
        level,
        needBy: z.string().nullable(),
        share: z.number(),
        currentVersion: z.number().int(),
      }),
      state: cellState,
      late: z.boolean(),
      isOutdated: z.boolean(),
      counts: memberCounts.extend({ toProve: z.number().int().describe('Members that must be proved for the cell to be confirmed') }),
      activities: z.array(
        z.object({
          id: z.uuid(),
          title: z.string(),
          channel: z.string(),
          state: z.enum(['planned', 'done', 'cancelled']),
          plannedDate: z.string().nullable(),
          doneAt: z.date().nullable(),
          sendOutId: z.uuid().nullable(),
          pageId: z.uuid().nullable(),
          messageVersion: z.number().int().nullable(),
          isCurrent: z.boolean(),
          handedOver: z.number().int(),
          delivered: z.number().int(),
          confirmed: z.number().int(),
        }),
      ),
      evidence: z.object({
        total: z.number().int(),
        items: z.array(
          z.object({
            kind: z.enum(['attendance', 'check', 'receipt', 'read', 'delivered', 'handedOver']),
            at: z.date().nullable(),
            messageVersion: z.number().int(),
            level: level.nullable(),
            label: z.string(),
          }),
        ),
      }),
    }),
    handle: ({ tx, actor, params }) => tellEvidence(tx, actor, params),
  }),
];

import { z } from 'zod';
import type { Tx } from '../../../platform/database/database.ts';
import { toCsv } from '../../../platform/files/csv.ts';
import { afterCommit, pageQuery, type Route, route } from '../../../platform/http/route.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { selectAuditLines } from '../storage/audit.ts';
import { organisationsAbsorbedBy } from '../use-cases/look-up.ts';

const search = z.string().max(200).optional();

/** The organisation, and what has gone up in it: their logs are read together. */
const ofHouse = async (tx: Tx, { organisationId }: MemberActor): Promise<Id[]> => [
  organisationId,
  ...(await organisationsAbsorbedBy(tx, [organisationId])),
];

export const auditRoutes: Route[] = [
  route({
    method: 'GET',
    path: '/v1/audit',
    operation: 'listAudit',
    summary: 'Who did what, newest first',
    access: { member: 'manage' },
    query: pageQuery.extend({ search }),
    answer: z.object({
      items: z.array(
        z.object({
          id: z.uuid(),
          at: z.date(),
          actorName: z.string().nullable(),
          action: z.string(),
          subjectType: z.string(),
          subjectId: z.string(),
          details: z.record(z.string(), z.unknown()),
        }),
      ),
      next: z.string().nullable(),
    }),
    handle: async ({ tx, actor, query }) => {
      const items = await selectAuditLines(tx, await ofHouse(tx, actor), query);
      return { items, next: items.length < query.limit ? null : (items.at(-1)?.id ?? null) };
    },
  }),
  route({
    method: 'GET',
    path: '/v1/audit.csv',
    operation: 'downloadAudit',
    summary: 'The audit lines as CSV for Swedish Excel',
    access: { member: 'manage' },
    hidden: true,
    query: z.object({ search }),
    answer: z.any(),
    handle: async ({ tx, actor, query }) => {
      const lines = await selectAuditLines(tx, await ofHouse(tx, actor), { ...query, limit: 50_000 });
      const csv = toCsv(
        ['Tid', 'Vem', 'Händelse', 'Slag', 'Id', 'Detaljer'],
        lines.map((line) => [
          line.at.toISOString(),
          line.actorName ?? '',
          line.action,
          line.subjectType,
          line.subjectId,
          JSON.stringify(line.details),
        ]),
      );
      return afterCommit((reply) =>
        reply.type('text/csv; charset=utf-8').header('content-disposition', 'attachment; filename="logg.csv"').send(csv),
      );
    },
  }),
];

import type { PlanPageProps } from '@budkavle/portal/props';
import { z } from 'zod';
import { findOrganisation } from '#identity';
import { toCsv } from '../../../platform/files/csv.ts';
import { afterCommit, type Route, route } from '../../../platform/http/route.ts';
import { locales } from '../../../vocabulary/locale.ts';
import { getPlan } from '../use-cases/get-plan.ts';
import { planPageProps } from './plan-page-props.ts';
import { planRows } from './plan-rows.ts';
import { programmeParams } from './schemas.ts';

export type PlanPages = { plan: (props: PlanPageProps) => string };

/** The plan as files: a page to print and a table for the spreadsheet. */
export const planFileRoutes = (pages: PlanPages): Route[] => [
  route({
    method: 'GET',
    path: '/v1/programmes/:programmeId/plan.csv',
    operation: 'downloadPlan',
    summary: 'The plan as CSV for Swedish Excel, a row per need',
    access: { member: 'see' },
    hidden: true,
    params: programmeParams,
    answer: z.any(),
    handle: async ({ tx, actor, params }) => {
      const { header, rows } = planRows(await getPlan(tx, actor, params), actor.locale);
      return afterCommit((reply) =>
        reply.type('text/csv; charset=utf-8').header('content-disposition', 'attachment; filename="plan.csv"').send(toCsv(header, rows)),
      );
    },
  }),
  route({
    method: 'GET',
    path: '/v1/programmes/:programmeId/plan.html',
    operation: 'printPlan',
    summary: 'The plan on one page: audience, messages, proposed channels',
    access: { member: 'see' },
    hidden: true,
    params: programmeParams,
    query: z.object({ lang: z.enum(locales).optional() }),
    answer: z.any(),
    handle: async ({ tx, actor, params, query }) => {
      const plan = await getPlan(tx, actor, params);
      const organisation = await findOrganisation(tx, actor.organisationId);
      const html = pages.plan(
        planPageProps(plan, { organisation: organisation ?? null, locale: query.lang ?? actor.locale, printedAt: new Date() }),
      );
      return afterCommit((reply) => reply.type('text/html; charset=utf-8').send(html));
    },
  }),
];

import { z } from 'zod';
import { toCsv } from '../../../platform/files/csv.ts';
import { afterCommit, type Route, route } from '../../../platform/http/route.ts';
import { drawMatrix } from '../use-cases/draw-matrix.ts';
import { tellActivityReach } from '../use-cases/tell-activity-reach.ts';
import { tellCoverage, tellNetworkCoverage } from '../use-cases/tell-coverage.ts';
import { tellToday } from '../use-cases/tell-today.ts';
import { counts, gap, programmeParams, tier } from './schemas.ts';

const whole = z.number().int();
const networkCounts = counts.extend({ onTime: whole });
const reached = z.object({ handedOver: whole, delivered: whole, confirmed: whole, read: whole, receipts: whole });
const activityParams = z.object({ activityId: z.uuid() });

const csvAnswer = (name: string, csv: string) =>
  afterCommit((reply) => reply.type('text/csv; charset=utf-8').header('content-disposition', `attachment; filename="${name}"`).send(csv));

const stateWords = { required: 'krävs', planned: 'planerat', delivered: 'framme', confirmed: 'bekräftat' } as const;

export const coverageRoutes: Route[] = [
  route({
    method: 'GET',
    path: '/v1/programmes/:programmeId/coverage',
    operation: 'getCoverage',
    summary: 'Coverage over time, per tier and per audience',
    access: { member: 'see' },
    params: programmeParams,
    query: z.object({ days: z.coerce.number().int().min(1).max(1100).default(90) }),
    answer: z.object({
      programme: z.object({ id: z.uuid(), name: z.string() }),
      now: counts,
      days: z.array(z.object({ day: z.string(), needs: whole, planned: whole, delivered: whole, confirmed: whole, onTime: whole })),
      byTier: z.array(counts.extend({ tier })),
      byAudience: z.array(counts.extend({ id: z.uuid(), name: z.string(), tier })),
    }),
    handle: ({ tx, actor, params, query }) => tellCoverage(tx, actor, { ...params, ...query }),
  }),
  route({
    method: 'GET',
    path: '/v1/programmes/:programmeId/coverage.csv',
    operation: 'downloadCoverage',
    summary: 'Every cell with its state and counts, as CSV for Swedish Excel',
    access: { member: 'see' },
    hidden: true,
    params: programmeParams,
    answer: z.any(),
    handle: async ({ tx, actor, params }) => {
      const { structure, cells } = await drawMatrix(tx, actor, params);
      const audiences = new Map(structure.audiences.map((audience) => [audience.id, audience]));
      const messages = new Map(structure.messages.map(({ id, title }) => [id, title]));
      const rows = cells.map((one) => [
        audiences.get(one.audienceId)?.name ?? '',
        audiences.get(one.audienceId)?.tier ?? '',
        messages.get(one.messageId) ?? '',
        one.level,
        one.needBy ?? '',
        stateWords[one.state],
        one.late ? 'ja' : 'nej',
        one.members,
        one.handedOver,
        one.delivered,
        one.confirmed,
      ]);
      const header = [
        'Målgrupp',
        'Nivå',
        'Budskap',
        'Önskad kunskap',
        'Senast',
        'Läge',
        'Försenat',
        'Medlemmar',
        'Lämnade',
        'Framme',
        'Bekräftade',
      ];
      return csvAnswer('tackning.csv', toCsv(header, rows));
    },
  }),
  route({
    method: 'GET',
    path: '/v1/network/coverage',
    operation: 'getNetworkCoverage',
    summary: 'Coverage of one programme in every organisation of the network',
    access: { member: 'see' },
    query: z.object({ programmeId: z.uuid() }),
    answer: z.object({ organisations: z.array(networkCounts.extend({ id: z.uuid(), name: z.string() })), total: networkCounts }),
    handle: ({ tx, actor, query }) => tellNetworkCoverage(tx, actor, query),
  }),
  route({
    method: 'GET',
    path: '/v1/activities/:activityId/reach',
    operation: 'getActivityReach',
    summary: 'Who was reached through one activity, in counts',
    access: { member: 'see' },
    params: activityParams,
    answer: z.object({
      activity: z.object({ id: z.uuid(), title: z.string(), channel: z.string(), state: z.string(), sendOutId: z.uuid().nullable() }),
      total: reached,
      needs: z.array(reached.extend({ needId: z.uuid(), audienceName: z.string(), messageTitle: z.string() })),
    }),
    handle: ({ tx, actor, params }) => tellActivityReach(tx, actor, params),
  }),
  route({
    method: 'GET',
    path: '/v1/activities/:activityId/reach.csv',
    operation: 'downloadActivityReach',
    summary: 'Who was reached through one activity, as CSV for Swedish Excel',
    access: { member: 'see' },
    hidden: true,
    params: activityParams,
    answer: z.any(),
    handle: async ({ tx, actor, params }) => {
      const { needs } = await tellActivityReach(tx, actor, params);
      const rows = needs.map((need) => [
        need.audienceName,
        need.messageTitle,
        need.handedOver,
        need.delivered,
        need.confirmed,
        need.read,
        need.receipts,
      ]);
      return csvAnswer('nadda.csv', toCsv(['Målgrupp', 'Budskap', 'Lämnade', 'Framme', 'Bekräftade', 'Lästa', 'Kvittenser'], rows));
    },
  }),
  route({
    method: 'GET',
    path: '/v1/today',
    operation: 'getToday',
    summary: 'What goes out, what is missing, what needs somebody',
    access: { member: 'see' },
    answer: z.object({
      outgoing: z.array(
        z.object({
          sendOutId: z.uuid(),
          programmeId: z.uuid(),
          title: z.string(),
          status: z.string(),
          releasedAt: z.date().nullable(),
          total: whole,
          waiting: whole,
          reached: whole,
          confirmed: whole,
          notDelivered: whole,
          unknown: whole,
        }),
      ),
      gaps: z.array(gap.extend({ programmeId: z.uuid() })),
      attention: z.array(
        z.object({
          kind: z.enum([
            'notDelivered',
            'unknown',
            'lateNeeds',
            'outdated',
            'groupQuestions',
            'campaignsToNote',
            'campaignsAsked',
            'campaignsAsPartner',
            'campaignRemarks',
            'watchesOverdue',
            'sectionsToReview',
            'benefitsOverdue',
            'mergerAhead',
            'mergerDone',
            'certificateExpires',
            'certificateExpiresSoon',
          ]),
          count: whole,
          title: z.string(),
          sendOutId: z.uuid().optional(),
          programmeId: z.uuid().optional(),
          to: z.string().optional(),
          mergeId: z.uuid().optional(),
        }),
      ),
      programmes: z.array(z.object({ id: z.uuid(), name: z.string(), counts })),
    }),
    handle: ({ tx, actor }) => tellToday(tx, actor),
  }),
];

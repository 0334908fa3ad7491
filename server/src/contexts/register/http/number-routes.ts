import { z } from 'zod';
import { toCsv } from '../../../platform/files/csv.ts';
import { afterCommit, type Route, route } from '../../../platform/http/route.ts';
import { selectCertificates } from '../storage/certificates.ts';
import { countKinds, selectCounts } from '../storage/counts.ts';
import { requireKeeper } from '../use-cases/require-keeper.ts';

const open = { open: 'public: open data, sums per operator, sender and week about organisations, nothing about any person' };
const weeks = z.object({ weeks: z.coerce.number().int().min(1).max(520).default(52) });
const requestsPerMinute = 60;

const certificate = z.object({
  fingerprint: z.string(),
  organisationNumber: z.string(),
  name: z.string().describe('As in the register; empty when the number is not there'),
  issuer: z.string(),
  expiresAt: z.date(),
  firstSeenAt: z.date(),
  lastSeenAt: z.date(),
});

/** Figures for everybody, and the certificates that callers have shown, for the keeper. */
export const numberRoutes = (owner: () => string): Route[] => [
  route({
    method: 'GET',
    path: '/v1/register/certificates',
    operation: 'listRegisterCertificates',
    summary: 'The certificates that callers have shown, last seen first',
    access: { member: 'manage' },
    answer: z.object({ items: z.array(certificate) }),
    handle: async ({ tx, actor }) => {
      await requireKeeper(tx, actor, owner());
      return { items: await selectCertificates(tx) };
    },
  }),
  route({
    method: 'GET',
    path: '/v1/open-data/register-counts',
    operation: 'listRegisterCounts',
    summary: 'How much the register is used, per operator, sender and week',
    access: open,
    ratePerMinute: requestsPerMinute,
    query: weeks,
    answer: z.object({
      items: z.array(
        z.object({
          week: z.string().describe('The Monday, YYYY-MM-DD'),
          kind: z.enum(countKinds).describe('asked and reachable are about a sender, the others about an operator'),
          number: z.string().describe('Of the organisation: 16 and ten digits'),
          name: z.string(),
          count: z.int(),
        }),
      ),
    }),
    handle: async ({ tx, query }) => ({ items: await selectCounts(tx, query.weeks) }),
  }),
  route({
    method: 'GET',
    path: '/v1/open-data/register-counts.csv',
    operation: 'downloadRegisterCounts',
    summary: 'The same as a table for spreadsheets',
    access: open,
    hidden: true,
    ratePerMinute: requestsPerMinute,
    query: weeks,
    answer: z.any(),
    handle: async ({ tx, query }) => {
      const rows = await selectCounts(tx, query.weeks);
      const csv = toCsv(
        ['week', 'kind', 'number', 'name', 'count'],
        rows.map(({ week, kind, number, name, count }) => [week, kind, number, name, count]),
      );
      return afterCommit((reply) =>
        reply
          .type('text/csv; charset=utf-8')
          .header('cache-control', 'public, max-age=300')
          .header('content-disposition', 'attachment; filename="register.csv"')
          .send(csv),
      );
    },
  }),
];

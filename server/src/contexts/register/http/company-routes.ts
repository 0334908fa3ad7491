import { z } from 'zod';
import { toCsv } from '../../../platform/files/csv.ts';
import { localeOf } from '../../../platform/http/problem.ts';
import { afterCommit, pageQuery, type Route, route } from '../../../platform/http/route.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import { countCompanies, selectCompanies } from '../storage/companies.ts';
import { importCompanies } from '../use-cases/import-companies.ts';
import { findPreview, previewCompanies } from '../use-cases/preview-companies.ts';
import { requireKeeper } from '../use-cases/require-keeper.ts';
import { removalRoutes } from './party-routes.ts';

const access = { member: 'manage' } as const;
const token = z.string().min(20).max(100);
const shownRows = 10;
const shownErrors = 20;
const uploadLimit = 21 * 1024 * 1024;

const previewAnswer = z.object({
  token: z.string(),
  rows: z.array(z.object({ row: z.int(), number: z.string(), name: z.string(), isJoint: z.boolean(), ruleText: z.string() })),
  total: z.int(),
  valid: z.int(),
  joint: z.int().describe('Companies where several must sign together'),
  badRows: z.int(),
  errors: z.array(z.object({ row: z.int(), column: z.string(), value: z.string(), message: z.string() })).describe('The first 20'),
});

export const companyRoutes = (owner: () => string): Route[] => [
  route({
    method: 'GET',
    path: '/v1/register/companies',
    operation: 'listRegisterCompanies',
    summary: 'Companies whose signing power is known; who the signatory is, is not told',
    access,
    query: pageQuery.extend({ search: z.string().max(200).optional() }),
    answer: z.object({
      items: z.array(
        z.object({
          id: z.uuid(),
          number: z.string(),
          name: z.string(),
          isJoint: z.boolean(),
          ruleText: z.string(),
          removedAt: z.date().nullable(),
        }),
      ),
      total: z.int(),
      next: z.string().nullable(),
    }),
    handle: async ({ tx, actor, query }) => {
      await requireKeeper(tx, actor, owner());
      const found = await selectCompanies(tx, { ...query, limit: query.limit + 1 });
      const items = found.slice(0, query.limit);
      return { items, total: await countCompanies(tx), next: found.length > query.limit ? (items.at(-1)?.number ?? null) : null };
    },
  }),
  route({
    method: 'POST',
    path: '/v1/register/company-previews',
    operation: 'previewRegisterCompanies',
    summary: 'Shows what an import of companies would do; nothing is saved. Multipart file, or {text}',
    access,
    body: z.object({ text: z.string().max(uploadLimit) }).nullish(),
    bodyLimitBytes: uploadLimit,
    answer: previewAnswer,
    handle: async ({ tx, actor, body, request }) => {
      await requireKeeper(tx, actor, owner());
      const file = body?.text === undefined && request.isMultipart() ? await request.file() : undefined;
      const bytes = body?.text === undefined ? await file?.toBuffer() : Buffer.from(body.text, 'utf8');
      if (bytes === undefined || bytes.length === 0)
        throw new AppError('unreadableFile', {
          reasonSv: 'ingen fil valdes, eller så är den tom.',
          reasonEn: 'no file was chosen, or it is empty.',
        });
      const { token: kept, companies, faults, total } = await previewCompanies(tx, actor, { bytes });
      const locale = localeOf(request);
      return {
        token: kept,
        rows: companies.slice(0, shownRows).map((one) => ({ ...one, isJoint: one.signatory === null })),
        total,
        valid: companies.length,
        joint: companies.filter(({ signatory }) => signatory === null).length,
        badRows: new Set(faults.map(({ row }) => row)).size,
        errors: faults.slice(0, shownErrors).map((fault) => ({ ...fault, message: fault[locale] })),
      };
    },
  }),
  route({
    method: 'GET',
    path: '/v1/register/company-preview-errors.csv',
    operation: 'downloadBadCompanyRows',
    summary: 'The rows that cannot be used, as they were written, with the reason',
    access,
    hidden: true,
    query: z.object({ token }),
    answer: z.any(),
    handle: async ({ tx, actor, query, request }) => {
      await requireKeeper(tx, actor, owner());
      const locale = localeOf(request);
      const { rows, firstRow, faults } = await findPreview(tx, actor, query.token);
      const byRow = Map.groupBy(faults, ({ row }) => row);
      const csv = toCsv(
        [...(rows[firstRow - 1] ?? []), ...(locale === 'sv' ? ['Rad', 'Att rätta'] : ['Row', 'To correct'])],
        [...byRow].map(([row, reasons]) => [
          ...(rows[row - 1] ?? []),
          row,
          reasons.map((one) => `${one.column}: ${one[locale]}`).join(' '),
        ]),
      );
      const name = locale === 'sv' ? 'foretag-att-ratta.csv' : 'companies-to-correct.csv';
      return afterCommit((reply) =>
        reply.type('text/csv; charset=utf-8').header('content-disposition', `attachment; filename="${name}"`).send(csv),
      );
    },
  }),
  route({
    method: 'POST',
    path: '/v1/register/company-imports',
    operation: 'importRegisterCompanies',
    summary: 'Imports a previewed list of companies, all of it or nothing',
    access,
    body: z.object({ token, skipErrors: z.boolean().default(false) }),
    answer: z.object({ added: z.int(), changed: z.int(), unchanged: z.int(), skipped: z.int() }),
    handle: async ({ tx, actor, body }) => {
      await requireKeeper(tx, actor, owner());
      return importCompanies(tx, actor, body);
    },
  }),
  ...removalRoutes(owner, { kind: 'company', path: '/v1/register/companies', param: 'companyId' }),
];

import { z } from 'zod';
import { toCsv } from '../../../platform/files/csv.ts';
import { localeOf } from '../../../platform/http/problem.ts';
import { afterCommit, nothing, pageQuery, type Route, route } from '../../../platform/http/route.ts';
import type { Locale } from '../../../vocabulary/locale.ts';
import { maskPersonalNumber } from '../../../vocabulary/personal-number.ts';
import { memberFields } from '../domain/members/columns.ts';
import type { MemberRow, RowError } from '../domain/members/member.ts';
import { addMember } from '../use-cases/add-member.ts';
import { correctRecipient } from '../use-cases/correct-recipient.ts';
import { importMembers } from '../use-cases/import-members.ts';
import { listBadRows } from '../use-cases/list-bad-rows.ts';
import { listMembers } from '../use-cases/list-members.ts';
import { previewMembers } from '../use-cases/preview-members.ts';
import { removeMember, restoreMember } from '../use-cases/remove-member.ts';
import { readUploadFrom } from './read-upload.ts';

const ofAudience = z.object({ audienceId: z.uuid() });
const ofMember = z.object({ audienceId: z.uuid(), recipientId: z.uuid() });
const token = z.string().min(20).max(100);
const shownRows = 10;
const shownErrors = 20;
const uploadLimit = 21 * 1024 * 1024;

const memberInput = z.object({
  name: z.string().max(200).optional(),
  email: z.string().max(300).optional(),
  mobile: z.string().max(50).optional(),
  personalNumber: z.string().max(30).optional(),
  organisationNumber: z.string().max(30).optional(),
  locale: z.enum(['sv', 'en']).optional(),
});

const rowOf = (member: MemberRow, locale: Locale) => ({
  row: member.row,
  name: member.name,
  email: member.email,
  mobile: member.mobile,
  personalNumberMasked: member.personalNumber === null ? null : maskPersonalNumber(member.personalNumber),
  organisationNumber: member.organisationNumber,
  locale: member.locale,
  repaired: member.repaired.map((repair) => ({ column: repair.column, message: repair[locale] })),
});

const errorOf = (error: RowError, locale: Locale) => ({ row: error.row, column: error.column, value: error.value, message: error[locale] });

const previewAnswer = z.object({
  token: z.string(),
  columns: z.array(z.object({ header: z.string(), field: z.enum(memberFields).nullable() })),
  rows: z.array(
    z.object({
      row: z.number().int(),
      name: z.string(),
      email: z.string().nullable(),
      mobile: z.string().nullable(),
      personalNumberMasked: z.string().nullable(),
      organisationNumber: z.string().nullable(),
      locale: z.enum(['sv', 'en']).nullable(),
      repaired: z.array(z.object({ column: z.string(), message: z.string() })),
    }),
  ),
  total: z.number().int().describe('Rows with something in them'),
  valid: z.number().int().describe('Members an import would bring, duplicates merged'),
  badRows: z.number().int(),
  errors: z.array(z.object({ row: z.number().int(), column: z.string(), value: z.string(), message: z.string() })).describe('The first 20'),
  repairedRows: z.number().int(),
  duplicates: z.number().int(),
  duplicateRows: z.array(z.object({ row: z.number().int(), sameAsRow: z.number().int() })).describe('The first 20'),
  known: z.number().int().describe('Members that the organisation already has as recipients'),
});

export const memberRoutes: Route[] = [
  route({
    method: 'POST',
    path: '/v1/member-previews',
    operation: 'previewMembers',
    summary: 'Shows what an import of a list would do; no member is saved. Multipart file, or {text}',
    access: { member: 'write' },
    body: z.object({ text: z.string().max(uploadLimit) }).nullish(),
    bodyLimitBytes: uploadLimit,
    answer: previewAnswer,
    handle: async ({ tx, actor, body, request }) => {
      const preview = await previewMembers(tx, actor, await readUploadFrom(request, body));
      const locale = localeOf(request);
      return {
        token: preview.token,
        columns: preview.columns,
        rows: preview.members.slice(0, shownRows).map((member) => rowOf(member, locale)),
        total: preview.total,
        valid: preview.members.length,
        badRows: new Set(preview.errors.map(({ row }) => row)).size,
        errors: preview.errors.slice(0, shownErrors).map((error) => errorOf(error, locale)),
        repairedRows: preview.members.filter(({ repaired }) => repaired.length > 0).length,
        duplicates: preview.duplicates.length,
        duplicateRows: preview.duplicates.slice(0, shownErrors),
        known: preview.known,
      };
    },
  }),
  route({
    method: 'GET',
    path: '/v1/member-previews/:token/errors.csv',
    operation: 'downloadBadRows',
    summary: 'The rows that cannot be used, as they were written, with the reason',
    access: { member: 'write' },
    hidden: true,
    params: z.object({ token }),
    answer: z.any(),
    handle: async ({ tx, actor, params, request }) => {
      const locale = localeOf(request);
      const { header, rows } = await listBadRows(tx, actor, params);
      const csv = toCsv(
        [...header, ...(locale === 'sv' ? ['Rad', 'Att rätta'] : ['Row', 'To correct'])],
        rows.map(({ row, cells, reasons }) => [...cells, row, reasons.map((reason) => `${reason.column}: ${reason[locale]}`).join(' ')]),
      );
      const name = locale === 'sv' ? 'rader-att-ratta.csv' : 'rows-to-correct.csv';
      return afterCommit((reply) =>
        reply.type('text/csv; charset=utf-8').header('content-disposition', `attachment; filename="${name}"`).send(csv),
      );
    },
  }),
  route({
    method: 'POST',
    path: '/v1/audiences/:audienceId/members/imports',
    operation: 'importMembers',
    summary: 'Imports a previewed list, all of it or nothing',
    access: { member: 'write' },
    params: ofAudience,
    body: z.object({ token, skipErrors: z.boolean().default(false) }),
    answer: z.object({
      added: z.number().int(),
      updated: z.number().int(),
      unchanged: z.number().int(),
      skipped: z.number().int(),
      merged: z.number().int(),
    }),
    handle: ({ tx, actor, params, body }) => importMembers(tx, actor, { ...params, ...body }),
  }),
  route({
    method: 'GET',
    path: '/v1/audiences/:audienceId/members',
    operation: 'listAudienceMembers',
    summary: 'An audience’s members in your organisation, by name',
    access: { member: 'see' },
    params: ofAudience,
    query: pageQuery.extend({ search: z.string().max(200).optional() }),
    answer: z.object({
      items: z.array(
        z.object({
          recipientId: z.uuid(),
          name: z.string(),
          email: z.string().nullable(),
          mobile: z.string().nullable(),
          personalNumberMasked: z.string().nullable(),
          organisationNumber: z.string().nullable(),
          locale: z.enum(['sv', 'en']),
          addedAt: z.date(),
        }),
      ),
      total: z.number().int(),
      next: z.string().nullable(),
    }),
    handle: ({ tx, actor, params, query }) => listMembers(tx, actor, { ...params, ...query }),
  }),
  route({
    method: 'POST',
    path: '/v1/audiences/:audienceId/members',
    operation: 'addMember',
    summary: 'Adds one member, or completes somebody who is already known',
    access: { member: 'write' },
    params: ofAudience,
    body: memberInput,
    answer: z.object({ added: z.number().int(), updated: z.number().int(), unchanged: z.number().int() }),
    handle: ({ tx, actor, params, body }) => addMember(tx, actor, { ...params, raw: body }),
  }),
  route({
    method: 'DELETE',
    path: '/v1/audiences/:audienceId/members/:recipientId',
    operation: 'removeMember',
    summary: 'Takes somebody out of the audience; can be undone',
    access: { member: 'write' },
    params: ofMember,
    answer: nothing,
    handle: async ({ tx, actor, params }) => {
      await removeMember(tx, actor, params);
      return {};
    },
  }),
  route({
    method: 'POST',
    path: '/v1/audiences/:audienceId/members/:recipientId/restore',
    operation: 'restoreMember',
    summary: 'Puts somebody back into the audience',
    access: { member: 'write' },
    params: ofMember,
    answer: nothing,
    handle: async ({ tx, actor, params }) => {
      await restoreMember(tx, actor, params);
      return {};
    },
  }),
  route({
    method: 'PATCH',
    path: '/v1/recipients/:recipientId',
    operation: 'correctRecipient',
    summary: 'Corrects a name or an address',
    access: { member: 'write' },
    params: z.object({ recipientId: z.uuid() }),
    body: memberInput,
    answer: nothing,
    handle: async ({ tx, actor, params, body }) => {
      await correctRecipient(tx, actor, { ...params, raw: body });
      return {};
    },
  }),
];

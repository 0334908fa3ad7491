import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { afterCommit, type Route, route } from '../../../platform/http/route.ts';
import { calendarDateOf } from '../../../vocabulary/calendar-date.ts';
import type { Locale } from '../../../vocabulary/locale.ts';
import { invalidField } from '../domain/invalid-field.ts';
import type { FileChoices } from '../domain/plan-workbook/choices.ts';
import { showCell, workbookColumns, workbookSheets } from '../domain/plan-workbook/columns.ts';
import { readChangedPlan } from '../files/read-changed-plan.ts';
import { writePlanWorkbook } from '../files/write-plan-workbook.ts';
import { applyPlanFile } from '../use-cases/apply-plan-file.ts';
import { exportPlanFile } from '../use-cases/export-plan-file.ts';
import { type PlanFilePreview, previewPlanFile } from '../use-cases/preview-plan-file.ts';
import { reachPlannedProgramme } from '../use-cases/reach-programme.ts';
import { undoPlanFile } from '../use-cases/undo-plan-file.ts';
import { programmeParams } from './schemas.ts';

const mebibyte = 1024 * 1024;
const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const preview = z.object({
  exportedAt: z.date().nullable().describe('Null when it is not known which export the file comes from'),
  rows: z.array(
    z.object({
      key: z.string(),
      sheet: z.enum(workbookSheets),
      kind: z.enum(['changed', 'added', 'missing']),
      row: z.number().nullable(),
      name: z.string(),
      cells: z.array(
        z.object({
          column: z.enum(workbookColumns),
          before: z.string().describe('When the file went out'),
          after: z.string().describe('In the file'),
          theirs: z.string().nullable().describe('In the plan now, when somebody has changed it meanwhile: choose'),
        }),
      ),
    }),
  ),
  findings: z.array(
    z.object({
      kind: z.enum(['problem', 'note']),
      sheet: z.enum(workbookSheets).nullable(),
      row: z.number().nullable(),
      column: z.enum(workbookColumns).nullable(),
      text: z.string(),
    }),
  ),
});

const choices = z.object({
  skip: z.array(z.string().max(100)).max(5000).default([]),
  takeAway: z.array(z.string().max(100)).max(5000).default([]),
  conflicts: z.record(z.string().max(200), z.enum(['file', 'plan'])).default({}),
});

/** A form with `file` and perhaps `choices` as JSON. */
const readForm = async (request: FastifyRequest): Promise<{ bytes: Buffer; fileName: string; choices: FileChoices }> => {
  if (!request.isMultipart()) throw noFile();
  let file: { bytes: Buffer; fileName: string } | undefined;
  let chosen: FileChoices = { skip: [], takeAway: [], conflicts: {} };
  for await (const part of request.parts()) {
    if (part.type === 'file') file = { bytes: await part.toBuffer(), fileName: part.filename };
    else if (part.fieldname === 'choices') chosen = readChoices(String(part.value));
  }
  if (file === undefined || file.bytes.length === 0) throw noFile();
  return { ...file, choices: chosen };
};

const noFile = () => invalidField('file', 'Välj Excel- eller Word-filen som ska läsas in.', 'Choose the Excel or Word file to read in.');

const readChoices = (text: string): FileChoices => {
  try {
    return choices.parse(JSON.parse(text));
  } catch {
    throw invalidField(
      'choices',
      'Valen gick inte att läsa. Ladda om sidan och välj igen.',
      'The choices could not be read. Reload the page and choose again.',
    );
  }
};

const asAnswer = ({ exportedAt, rows, findings }: PlanFilePreview, locale: Locale): z.input<typeof preview> => ({
  exportedAt,
  rows: rows.map(({ cells, ...row }) => ({
    ...row,
    cells: cells.map(({ column, base, after, now, isConflict }) => ({
      column,
      before: showCell(column, base, locale),
      after: showCell(column, after, locale),
      theirs: isConflict ? showCell(column, now, locale) : null,
    })),
  })),
  findings: findings.map((finding) => ({ ...finding, text: finding[locale] })),
});

/** The plan out to Excel or Word, changed there by people without an account, and in again. */
export const planWorkbookRoutes: Route[] = [
  route({
    method: 'GET',
    path: '/v1/programmes/:programmeId/plan.xlsx',
    operation: 'downloadPlanWorkbook',
    summary: 'The plan as an Excel workbook that can be changed and read in again',
    access: { member: 'write' },
    hidden: true,
    params: programmeParams,
    answer: z.any(),
    handle: async ({ tx, actor, params }) => {
      const exported = await exportPlanFile(tx, actor, params);
      return afterCommit(async (reply) => {
        const file = await writePlanWorkbook({ ...exported, exportedOn: calendarDateOf(new Date()) }, actor.locale);
        const name = actor.locale === 'sv' ? 'planen.xlsx' : 'plan.xlsx';
        return reply.type(workbookType).header('content-disposition', `attachment; filename="${name}"`).send(file);
      });
    },
  }),
  route({
    method: 'POST',
    path: '/v1/programmes/:programmeId/plan-file-previews',
    operation: 'previewPlanFile',
    summary: 'Compare a changed workbook or Word file (multipart: file) with the plan; nothing is saved',
    access: { member: 'write' },
    params: programmeParams,
    bodyLimitBytes: 25 * mebibyte,
    answer: preview,
    handle: async ({ tx, actor, params, request }) => {
      await reachPlannedProgramme(tx, actor, params.programmeId);
      const { bytes } = await readForm(request);
      return asAnswer(await previewPlanFile(tx, actor, { ...params, file: await readChangedPlan(bytes) }), actor.locale);
    },
  }),
  route({
    method: 'POST',
    path: '/v1/programmes/:programmeId/plan-files',
    operation: 'applyPlanFile',
    summary:
      'Take in what was chosen of a changed workbook or Word file (multipart: file, choices as JSON); the same file again changes nothing',
    access: { member: 'write' },
    params: programmeParams,
    bodyLimitBytes: 25 * mebibyte,
    answer: z.object({ fileImportId: z.uuid().nullable(), added: z.number(), changed: z.number(), takenAway: z.number() }),
    handle: async ({ tx, actor, params, request }) => {
      await reachPlannedProgramme(tx, actor, params.programmeId);
      const { bytes, fileName, choices: chosen } = await readForm(request);
      return applyPlanFile(tx, actor, {
        ...params,
        file: await readChangedPlan(bytes),
        choices: chosen,
        sourceName: fileName.slice(0, 200),
      });
    },
  }),
  route({
    method: 'POST',
    path: '/v1/plan-files/:fileImportId/undo',
    operation: 'undoPlanFile',
    summary: 'Take a workbook’s changes back within 24 hours; what somebody has changed since stays',
    access: { member: 'write' },
    params: z.object({ fileImportId: z.uuid() }),
    answer: z.object({ changed: z.number() }),
    handle: ({ tx, actor, params }) => undoPlanFile(tx, actor, params),
  }),
];

import { z } from 'zod';
import { type Route, route } from '../../../platform/http/route.ts';
import { invalidField } from '../domain/invalid-field.ts';
import { importPlan } from '../use-cases/import-plan.ts';
import { previewPlan } from '../use-cases/preview-plan.ts';
import { undoImport } from '../use-cases/undo-import.ts';
import { asParsedPlan, parsedPlan, planToImport } from './parsed-plan.ts';
import { readPlanUpload } from './plan-upload.ts';
import { programmeParams, title, written } from './schemas.ts';

const mebibyte = 1024 * 1024;

const words = z.array(z.string());
const diffGroup = z.object({ new: words, changed: words, unchanged: words, missing: words });
const diff = z.object({
  isEmpty: z.boolean(),
  audiences: diffGroup,
  messages: diffGroup,
  needs: z.object({ added: z.number(), now: z.number() }),
  changes: z.array(
    z.object({ id: z.uuid(), name: z.string(), fields: words, messagesAdded: words, levelsChanged: words, inheritsFromAdded: words }),
  ),
});

export const importRoutes: Route[] = [
  route({
    method: 'POST',
    path: '/v1/plan-previews',
    operation: 'previewPlan',
    summary: 'Read a plan from pasted text (JSON) or a file (multipart: file, programmeId); nothing is saved',
    access: { member: 'write' },
    bodyLimitBytes: 25 * mebibyte,
    body: z.object({ text: written.min(1).max(5_000_000), programmeId: z.uuid().optional() }).nullish(),
    answer: z.object({ plan: parsedPlan, diff: diff.nullable() }),
    handle: async ({ tx, actor, body, request }) => {
      if (request.isMultipart()) return previewPlan(tx, actor, await readPlanUpload(request));
      if (body === null || body === undefined)
        throw invalidField('text', 'Välj en fil eller klistra in planen.', 'Choose a file or paste the plan.');
      return previewPlan(tx, actor, { source: { text: body.text }, programmeId: body.programmeId });
    },
  }),
  route({
    method: 'POST',
    path: '/v1/programmes/:programmeId/imports',
    operation: 'importPlan',
    summary: 'Take a previewed plan in; the same plan again changes nothing and answers no import id',
    access: { member: 'write' },
    params: programmeParams,
    bodyLimitBytes: 10 * mebibyte,
    body: z.object({
      plan: planToImport,
      merges: z
        .array(
          z.object({
            keep: title,
            variants: z.array(title).min(1).max(50),
            as: z
              .enum(['merge', 'variant'])
              .default('variant')
              .describe('merge: the same message. variant: own wording under a core message'),
          }),
        )
        .max(500)
        .default([]),
      sourceName: written.max(300).default(''),
    }),
    answer: z.object({
      importId: z.uuid().nullable(),
      audiences: z.object({ added: z.number(), changed: z.number() }),
      messages: z.object({ added: z.number() }),
      needs: z.object({ added: z.number() }),
    }),
    handle: ({ tx, actor, params, body }) => importPlan(tx, actor, { ...params, ...body, plan: asParsedPlan(body.plan) }),
  }),
  route({
    method: 'POST',
    path: '/v1/imports/:importId/undo',
    operation: 'undoImport',
    summary: 'Take an import back, within 24 hours; what was changed by hand since then stays',
    access: { member: 'write' },
    params: z.object({ importId: z.uuid() }),
    answer: z.object({ audiences: z.number(), messages: z.number() }),
    handle: ({ tx, actor, params }) => undoImport(tx, actor, params),
  }),
];

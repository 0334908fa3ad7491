import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { nothing, type Route, route } from '../../../platform/http/route.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import { decideVersion } from '../use-cases/decide-version.ts';
import { importDocument } from '../use-cases/import-document.ts';
import { listRevisions, restoreRevision, setDraftDiscarded, writeDraft } from '../use-cases/write-draft.ts';
import { day, longText, maybeDay, revision, saved, shortText, title, veryLongText, writtenSection } from './schemas.ts';

const one = '/v1/strategy/versions/:versionId';
const params = z.object({ versionId: z.uuid() });
const mebibyte = 1024 * 1024;

const noFile = (): AppError => new AppError('unreadableFile', { reasonSv: 'ingen fil valdes.', reasonEn: 'no file was chosen.' });

/** The file and the revision of a multipart form, or pasted text as JSON. */
const readForm = async (request: FastifyRequest, body: { text: string; revision: number } | null | undefined) => {
  if (body) return { bytes: Buffer.from(body.text, 'utf8'), revision: body.revision };
  const file = request.isMultipart() ? await request.file() : undefined;
  if (file === undefined) throw noFile();
  const bytes = await file.toBuffer();
  const field = file.fields['revision'];
  const asked = z.coerce
    .number()
    .int()
    .min(1)
    .safeParse(field !== undefined && 'value' in field ? field.value : undefined);
  if (bytes.length === 0 || !asked.success) throw noFile();
  return { bytes, revision: asked.data };
};

export const versionRoutes: Route[] = [
  route({
    method: 'PUT',
    path: one,
    operation: 'writeGoverningDraft',
    summary: 'Save the whole draft with a note of what was changed; every save can be gone back to',
    access: { member: 'write' },
    params,
    bodyLimitBytes: 5 * mebibyte,
    body: z.object({
      revision,
      label: title.max(20),
      writtenBy: shortText,
      note: shortText.default(''),
      sections: z.array(writtenSection).max(300),
    }),
    answer: saved,
    handle: ({ tx, actor, params: command, body }) => writeDraft(tx, actor, { ...command, ...body }),
  }),
  route({
    method: 'POST',
    path: `${one}/imports`,
    operation: 'importGoverningDraft',
    summary: 'A Word or text file (multipart: file, revision), or pasted text (JSON), as the draft: headings become sections',
    access: { member: 'write' },
    params,
    bodyLimitBytes: 21 * mebibyte,
    body: z.object({ text: veryLongText.min(1).max(2_000_000), revision }).nullish(),
    answer: z.object({
      revision,
      title: z.string().nullable().describe('As the file names it'),
      label: z.string().nullable(),
      sections: z.number(),
      words: z.number(),
      skippedWords: z.number().describe('What stood before a list of contents, and the list itself'),
    }),
    handle: async ({ tx, actor, params: command, body, request }) =>
      importDocument(tx, actor, { ...command, ...(await readForm(request, body)) }),
  }),
  route({
    method: 'POST',
    path: `${one}/decision`,
    operation: 'decideGoverningVersion',
    summary: 'The host decides: the words are frozen, and those who follow are told when the version begins to apply',
    access: { member: 'write' },
    params,
    body: z.object({
      revision,
      validFrom: day,
      validTo: maybeDay.default(null),
      decidedBy: title,
      decidedOn: day,
      diaryNumber: shortText.default(''),
      changeNote: longText.default(''),
    }),
    answer: z.object({ told: z.number().describe('Mails asked for now'), begins: day }),
    handle: ({ tx, actor, params: command, body }) => decideVersion(tx, actor, { ...command, ...body }),
  }),
  route({
    method: 'GET',
    path: `${one}/revisions`,
    operation: 'listGoverningRevisions',
    summary: 'Who saved what, newest first',
    access: { member: 'see' },
    params,
    answer: z.object({
      items: z.array(
        z.object({
          number: z.number(),
          note: z.string(),
          savedBy: z.string().nullable(),
          savedAt: z.date(),
          sections: z.number(),
          isCurrent: z.boolean(),
        }),
      ),
    }),
    handle: async ({ tx, actor, params: command }) => ({ items: await listRevisions(tx, actor, command) }),
  }),
  route({
    method: 'POST',
    path: `${one}/restorations`,
    operation: 'restoreGoverningRevision',
    summary: 'Go back to an earlier save; it becomes the newest',
    access: { member: 'write' },
    params,
    body: z.object({ number: z.number().int().min(1), revision }),
    answer: saved,
    handle: ({ tx, actor, params: command, body }) => restoreRevision(tx, actor, { ...command, ...body }),
  }),
  ...(['discard', 'resume'] as const).map((verb) =>
    route({
      method: 'POST',
      path: `${one}/${verb}`,
      operation: `${verb}GoverningDraft`,
      summary: verb === 'discard' ? 'Throw a draft away; resuming undoes it' : 'Take a discarded draft up again',
      access: { member: 'write' },
      params,
      answer: nothing,
      handle: async ({ tx, actor, params: command }) => {
        await setDraftDiscarded(tx, actor, { ...command, isDiscarded: verb === 'discard' });
        return {};
      },
    }),
  ),
];

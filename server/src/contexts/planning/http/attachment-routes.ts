import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { nothing, type Route, route } from '../../../platform/http/route.ts';
import { attachmentKinds, attachmentVisibilities } from '../domain/attachment.ts';
import { invalidField } from '../domain/invalid-field.ts';
import {
  attachDocument,
  attachFigure,
  changeAttachment,
  downloadAttachment,
  fillInTemplate,
  listAttachments,
  reachTemplate,
  type UploadedFile,
} from '../use-cases/attach-to-message.ts';
import { reachPlannedMessage } from '../use-cases/reach-message.ts';
import { link, messageParams, written } from './schemas.ts';
import { sendFile } from './send-file.ts';

const mebibyte = 1024 * 1024;
const visibility = z.enum(attachmentVisibilities);
const attachmentParams = z.object({ attachmentId: z.uuid() });
const title = written.max(200);
const added = z.object({ id: z.uuid() });

const fields = z.object({
  kind: z.enum(['document', 'template']).default('document'),
  title: title.default(''),
  visibility: visibility.default('own'),
});

const readForm = async (request: FastifyRequest): Promise<{ fields: z.output<typeof fields>; file: UploadedFile }> => {
  const texts: Record<string, string> = {};
  let file: UploadedFile | undefined;
  if (request.isMultipart())
    for await (const part of request.parts()) {
      if (part.type === 'file') file = { fileName: part.filename, bytes: await part.toBuffer() };
      else if (typeof part.value === 'string') texts[part.fieldname] = part.value;
    }
  if (file === undefined) throw invalidField('file', 'Välj en fil.', 'Choose a file.');
  const read = fields.safeParse(texts);
  if (!read.success) throw invalidField('visibility', 'Välj vem som får se filen.', 'Choose who may see the file.');
  return { fields: read.data, file };
};

/** What hangs on a message: documents, figures, and templates that each organisation fills in. */
export const attachmentRoutes: Route[] = [
  route({
    method: 'GET',
    path: '/v1/messages/:messageId/attachments',
    operation: 'listAttachments',
    summary: 'Documents, figures and templates of a message that you may see',
    access: { member: 'see' },
    params: messageParams,
    answer: z.object({
      items: z.array(
        z.object({
          id: z.uuid(),
          kind: z.enum(attachmentKinds),
          visibility,
          title: z.string(),
          figure: z.string().nullable(),
          templateId: z.uuid().nullable(),
          fileName: z.string().nullable(),
          mediaType: z.string().nullable(),
          sizeBytes: z.number().nullable(),
          addedAt: z.date(),
          addedBy: z.string().nullable(),
          organisation: link,
          isOwn: z.boolean(),
          filledBy: z.number().nullable().describe('Organisations that have filled your template in'),
        }),
      ),
    }),
    handle: ({ tx, actor, params }) => listAttachments(tx, actor, params),
  }),
  route({
    method: 'POST',
    path: '/v1/messages/:messageId/attachments',
    operation: 'attachDocument',
    summary: 'Attach a document or a template (multipart: kind, title, visibility, file): PDF, PNG, JPEG, Word, Excel or PowerPoint, 10 MB',
    access: { member: 'write' },
    params: messageParams,
    bodyLimitBytes: 11 * mebibyte,
    answer: added,
    status: 201,
    handle: async ({ tx, actor, params, request }) => {
      // Whose message it is comes before what is in the form.
      await reachPlannedMessage(tx, actor, params.messageId);
      const { fields: about, file } = await readForm(request);
      return attachDocument(tx, actor, { ...params, ...about, file });
    },
  }),
  route({
    method: 'POST',
    path: '/v1/messages/:messageId/figures',
    operation: 'attachFigure',
    summary: 'Attach a figure: what it is, and the number with its unit',
    access: { member: 'write' },
    params: messageParams,
    body: z.object({ title: title.min(1), figure: written.min(1).max(200), visibility: visibility.default('own') }),
    answer: added,
    status: 201,
    handle: ({ tx, actor, params, body }) => attachFigure(tx, actor, { ...params, ...body }),
  }),
  route({
    method: 'POST',
    path: '/v1/attachments/:attachmentId/filled',
    operation: 'fillInTemplate',
    summary: 'Keep what your organisation has filled in (multipart: file); only you see it',
    access: { member: 'write' },
    params: attachmentParams,
    bodyLimitBytes: 11 * mebibyte,
    answer: added,
    status: 201,
    handle: async ({ tx, actor, params, request }) => {
      await reachTemplate(tx, actor, params.attachmentId);
      const { file } = await readForm(request);
      return fillInTemplate(tx, actor, { ...params, file });
    },
  }),
  route({
    method: 'PATCH',
    path: '/v1/attachments/:attachmentId',
    operation: 'changeAttachment',
    summary: 'Change who sees it or what it is called, take it away or put it back',
    access: { member: 'write' },
    params: attachmentParams,
    body: z.object({
      title: title.min(1).optional(),
      figure: written.min(1).max(200).optional(),
      visibility: visibility.optional(),
      isRemoved: z.boolean().optional(),
    }),
    answer: nothing,
    handle: ({ tx, actor, params, body }) => changeAttachment(tx, actor, { ...params, ...body }),
  }),
  route({
    method: 'GET',
    path: '/v1/attachments/:attachmentId/file',
    operation: 'downloadMessageAttachment',
    summary: 'The file, to be saved',
    access: { member: 'see' },
    hidden: true,
    params: attachmentParams,
    answer: z.any(),
    handle: async ({ tx, actor, params }) => sendFile(await downloadAttachment(tx, actor, params)),
  }),
];

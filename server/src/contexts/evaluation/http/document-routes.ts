import { z } from 'zod';
import type { PrintedDocument } from '../../../platform/files/document/printed-document.ts';
import { writePdf } from '../../../platform/files/document/write-pdf.ts';
import { writeWord } from '../../../platform/files/document/write-word.ts';
import { afterCommit, type Route, route } from '../../../platform/http/route.ts';
import { type DocumentKind, documentKinds } from '../files/documents.ts';
import { writeBrief, writeDocument } from '../use-cases/write-document.ts';
import { programmeParams } from './schemas.ts';

const formats = {
  pdf: { write: writePdf, type: 'application/pdf' },
  docx: { write: writeWord, type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
} as const;

type Format = keyof typeof formats;

const operations = {
  'status-memo': 'downloadStatusMemo',
  'board-summary': 'downloadBoardSummary',
  'whole-plan': 'downloadWholePlan',
  'plan-to-change': 'downloadPlanToChange',
} as const satisfies Record<DocumentKind, string>;

const query = z.object({ format: z.enum(['pdf', 'docx']).default('pdf') });

const fileName = (title: string, format: Format): string => {
  const name = title
    .normalize('NFD')
    .replaceAll(/[^\w -]/g, '')
    .trim()
    .replaceAll(/ +/g, '-')
    .toLowerCase();
  return `${name.slice(0, 80)}.${format}`;
};

/** The file is made after the transaction: laying out pages takes time that the database need not wait for. */
const answerFile = (document: PrintedDocument, format: Format) =>
  afterCommit(async (reply) => {
    const { write, type } = formats[format];
    const file = await write(document);
    return reply
      .type(type)
      .header('content-disposition', `attachment; filename="${fileName(document.title, format)}"`)
      .send(file);
  });

export const documentRoutes: Route[] = [
  ...documentKinds.map((kind) =>
    route({
      method: 'GET',
      path: `/v1/programmes/:programmeId/documents/${kind}`,
      operation: operations[kind],
      summary: `The programme as a document (${kind}), Word or tagged PDF, from the plan as it is now`,
      access: { member: 'see' },
      hidden: true,
      params: programmeParams,
      query,
      answer: z.any(),
      handle: async ({ tx, actor, params, query: { format } }) => answerFile(await writeDocument(tx, actor, { ...params, kind }), format),
    }),
  ),
  route({
    method: 'GET',
    path: '/v1/activities/:activityId/brief',
    operation: 'downloadBrief',
    summary: 'One page for whoever speaks at the meeting, Word or tagged PDF',
    access: { member: 'see' },
    hidden: true,
    params: z.object({ activityId: z.uuid() }),
    query,
    answer: z.any(),
    handle: async ({ tx, actor, params, query: { format } }) => answerFile(await writeBrief(tx, actor, params), format),
  }),
];

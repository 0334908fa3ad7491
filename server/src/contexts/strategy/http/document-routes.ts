import { z } from 'zod';
import { writePdf } from '../../../platform/files/document/write-pdf.ts';
import { writeWord } from '../../../platform/files/document/write-word.ts';
import { afterCommit, nothing, type Route, route } from '../../../platform/http/route.ts';
import { beginDocument, beginDraft, changeDocument, setDocumentRemoved } from '../use-cases/begin-document.ts';
import { compareVersions } from '../use-cases/compare-versions.ts';
import { followDocument } from '../use-cases/follow-document.ts';
import { printDocument } from '../use-cases/print-document.ts';
import { listDocuments, showDocument } from '../use-cases/show-document.ts';
import { comparedSection, kind, named, revision, saved, section, title, version, visibility } from './schemas.ts';

const all = '/v1/strategy/documents';
const one = `${all}/:documentId`;
const params = z.object({ documentId: z.uuid() });
const words = z.object({ kind, title, visibility });
const which = z.object({ version: z.coerce.number().int().min(1).max(9999).optional() });

const formats = {
  pdf: { write: writePdf, type: 'application/pdf' },
  docx: { write: writeWord, type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
} as const;

const listed = words.extend({
  id: z.uuid(),
  isFollowed: z.boolean(),
  shown: version.nullable().describe('What is read first: in force, else the newest decided, else the draft'),
  coming: version.nullable(),
  hasDraft: z.boolean(),
  versions: z.number().describe('Decided ones'),
  toReview: z.number().describe('Sections that wait for a review'),
});

const document = words.extend({
  id: z.uuid(),
  revision,
  serviceName: z.string(),
  host: named,
  mayWrite: z.boolean(),
  isFollowed: z.boolean(),
  followers: z.number(),
  versions: z.array(version).describe('Newest first'),
  shown: version.nullable(),
  sections: z.array(section),
});

const reading: Route[] = [
  route({
    method: 'GET',
    path: all,
    operation: 'listGoverningDocuments',
    summary: 'The governing documents of the shared service, with the version in force',
    access: { member: 'see' },
    answer: z.object({ serviceName: z.string(), mayWrite: z.boolean(), items: z.array(listed) }),
    handle: ({ tx, actor }) => listDocuments(tx, actor),
  }),
  route({
    method: 'GET',
    path: one,
    operation: 'showGoverningDocument',
    summary: 'A document in the version asked for, or the one in force: numbered sections and what they rest on',
    access: { member: 'see' },
    params,
    query: which,
    answer: document,
    handle: ({ tx, actor, params: command, query }) => showDocument(tx, actor, { ...command, ...query }),
  }),
  route({
    method: 'GET',
    path: `${one}/comparison`,
    operation: 'compareGoverningVersions',
    summary: 'Two versions section by section, word by word',
    access: { member: 'see' },
    params,
    query: z.object({ from: z.coerce.number().int().min(1).max(9999), to: z.coerce.number().int().min(1).max(9999) }),
    answer: z.object({
      title: z.string(),
      from: z.object({ number: z.number(), label: z.string() }),
      to: z.object({ number: z.number(), label: z.string(), changeNote: z.string() }),
      sections: z.array(comparedSection),
    }),
    handle: ({ tx, actor, params: command, query }) => compareVersions(tx, actor, { ...command, ...query }),
  }),
  route({
    method: 'GET',
    path: `${one}/file`,
    operation: 'downloadGoverningDocument',
    summary: 'A version as Word or tagged PDF, with contents and page n (N)',
    access: { member: 'see' },
    hidden: true,
    params,
    query: which.extend({ format: z.enum(['pdf', 'docx']).default('pdf') }),
    answer: z.any(),
    handle: async ({ tx, actor, params: command, query: { format, version: number } }) => {
      const printed = await printDocument(tx, actor, { ...command, version: number });
      // Laying out pages takes time that the database need not wait for.
      return afterCommit(async (reply) => {
        const { write, type } = formats[format];
        const file = await write(printed);
        return reply.type(type).header('content-disposition', `attachment; filename="styrdokument.${format}"`).send(file);
      });
    },
  }),
  ...(['PUT', 'DELETE'] as const).map((method) =>
    route({
      method,
      path: `${one}/following`,
      operation: method === 'PUT' ? 'followGoverningDocument' : 'unfollowGoverningDocument',
      summary: method === 'PUT' ? 'Get a mail when a new version comes into force' : 'No more mails about it',
      access: { member: 'see' },
      params,
      answer: nothing,
      handle: async ({ tx, actor, params: command }) => {
        await followDocument(tx, actor, { ...command, isFollowed: method === 'PUT' });
        return {};
      },
    }),
  ),
];

const writing: Route[] = [
  route({
    method: 'POST',
    path: all,
    operation: 'beginGoverningDocument',
    summary: 'A new document with an empty draft',
    access: { member: 'write' },
    body: words,
    answer: z.object({ id: z.uuid(), versionId: z.uuid() }),
    status: 201,
    handle: ({ tx, actor, body }) => beginDocument(tx, actor, body),
  }),
  route({
    method: 'PATCH',
    path: one,
    operation: 'changeGoverningDocument',
    summary: 'What it is called, its kind, and who may read it',
    access: { member: 'write' },
    params,
    body: words.extend({ revision }),
    answer: saved,
    handle: ({ tx, actor, params: command, body }) => changeDocument(tx, actor, { ...command, ...body }),
  }),
  ...(['remove', 'restore'] as const).map((verb) =>
    route({
      method: 'POST',
      path: `${one}/${verb}`,
      operation: `${verb}GoverningDocument`,
      summary: verb === 'remove' ? 'Take a document away; restoring undoes it' : 'Bring a document back with all its versions',
      access: { member: 'write' },
      params,
      answer: nothing,
      handle: async ({ tx, actor, params: command }) => {
        await setDocumentRemoved(tx, actor, { ...command, isRemoved: verb === 'remove' });
        return {};
      },
    }),
  ),
  route({
    method: 'POST',
    path: `${one}/drafts`,
    operation: 'beginGoverningDraft',
    summary: 'The next version, to begin with word for word what holds now',
    access: { member: 'write' },
    params,
    answer: z.object({ versionId: z.uuid() }),
    status: 201,
    handle: ({ tx, actor, params: command }) => beginDraft(tx, actor, command),
  }),
];

export const documentRoutes: Route[] = [...reading, ...writing];

import { z } from 'zod';
import { writeZip } from '../../../platform/files/write-zip.ts';
import { afterCommit, type DeferredAnswer, type Route, route } from '../../../platform/http/route.ts';
import { letterPolicy, letterSizes, letterThemes, writeLetterPage } from '../files/letter-page.ts';
import { disposition, safeName } from '../files/safe-name.ts';
import { exportMailbox } from '../use-cases/export-mailbox.ts';
import { findLetter } from '../use-cases/find-letter.ts';
import { openLetterAttachment } from '../use-cases/open-letter-attachment.ts';
import { packLetter } from '../use-cases/pack-letter.ts';

const ofLetter = z.object({ letterId: z.uuid() });
const access = { mailbox: true } as const;

/** Whatever a browser makes of the bytes, it may neither run nor fetch anything, and has no origin. */
const filePolicy = "sandbox; default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

const download = (name: string, type: string, bytes: Buffer): DeferredAnswer =>
  afterCommit((reply) =>
    reply
      .header('content-type', type)
      .header('content-disposition', disposition('attachment', name))
      .header('content-security-policy', filePolicy)
      .header('cache-control', 'no-store')
      .send(bytes),
  );

/** Files of the reader's own letters. None of them is ever served as a page of ours. */
export const letterFileRoutes: Route[] = [
  route({
    method: 'GET',
    path: '/v1/letters/:letterId/page',
    operation: 'showLetterPage',
    summary: 'The letter’s body as a fenced document of its own, for a frame',
    access,
    hidden: true,
    params: ofLetter,
    query: z.object({ theme: z.enum(letterThemes).default('system'), size: z.enum(letterSizes).default('normal') }),
    answer: z.any(),
    handle: async ({ tx, actor, params, query }) => {
      const { subject, html, language } = await findLetter(tx, actor, params);
      const page = writeLetterPage({ title: subject, html, language: language?.slice(0, 2) ?? 'sv', ...query });
      return afterCommit((reply) =>
        reply
          .type('text/html; charset=utf-8')
          .header('content-security-policy', letterPolicy)
          .header('referrer-policy', 'no-referrer')
          .header('cache-control', 'no-store')
          .send(page),
      );
    },
  }),
  route({
    method: 'GET',
    path: '/v1/letters/:letterId/attachments/:position',
    operation: 'downloadAttachment',
    summary: 'An attachment, to be saved: never shown inline from our origin',
    access,
    hidden: true,
    params: ofLetter.extend({ position: z.coerce.number().int().min(0).max(1000) }),
    answer: z.any(),
    handle: async ({ tx, actor, params }) => {
      const { name, bytes } = await openLetterAttachment(tx, actor, params);
      return download(safeName(name, `bilaga-${params.position + 1}`), 'application/octet-stream', bytes);
    },
  }),
  route({
    method: 'GET',
    path: '/v1/letters/:letterId/package',
    operation: 'downloadLetter',
    summary: 'The letter with its attachments, the signed delivery as received, and how to verify it',
    access,
    hidden: true,
    params: ofLetter,
    answer: z.any(),
    handle: async ({ tx, actor, params }) => {
      const { subject, files } = await packLetter(tx, actor, params);
      return download(`${safeName(subject, 'brev')}.zip`, 'application/zip', writeZip(files));
    },
  }),
  route({
    method: 'GET',
    path: '/v1/mailboxes/:mailboxId/export',
    operation: 'exportMailbox',
    summary: 'Everything in the mailbox and everything known about its owner, in one archive',
    access,
    hidden: true,
    ratePerMinute: 6,
    params: z.object({ mailboxId: z.uuid() }),
    answer: z.any(),
    handle: async ({ tx, actor, params }) =>
      download(
        `brevlada-${new Date().toISOString().slice(0, 10)}.zip`,
        'application/zip',
        writeZip(await exportMailbox(tx, actor, params)),
      ),
  }),
];

import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { afterCommit, type Route, route } from '../../../platform/http/route.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import { isPdf, pdfPolicy, writePdfPage } from '../files/pdf-page.ts';
import { openLetterAttachment } from '../use-cases/open-letter-attachment.ts';

const files = {
  'view-pdf.mjs': () => new URL('../files/view-pdf.mjs', import.meta.url),
  'pdf.mjs': () => new URL(import.meta.resolve('pdfjs-dist/legacy/build/pdf.min.mjs')),
  'pdf.worker.mjs': () => new URL(import.meta.resolve('pdfjs-dist/legacy/build/pdf.worker.min.mjs')),
};
type ViewerFile = keyof typeof files;
const names = Object.keys(files) as [ViewerFile, ...ViewerFile[]];

/** As the browser asked for us; a strange host gives a policy that lets nothing run. */
const originOf = (protocol: string, host: string | undefined): string =>
  host !== undefined && /^[\w.:[\]-]+$/.test(host) ? `${protocol}://${host}` : "'none'";

/** PDFs are drawn in a page without an origin, also on phones, whose browsers only save them. */
export const pdfViewerRoutes: Route[] = [
  route({
    method: 'GET',
    path: '/v1/letters/:letterId/attachments/:position/view',
    operation: 'viewAttachment',
    summary: 'A PDF attachment, drawn in a fenced page; other kinds are only saved',
    access: { mailbox: true },
    hidden: true,
    params: z.object({ letterId: z.uuid(), position: z.coerce.number().int().min(0).max(1000) }),
    answer: z.any(),
    handle: async ({ tx, actor, params, request }) => {
      const { name, bytes } = await openLetterAttachment(tx, actor, params);
      if (!isPdf(bytes)) throw new AppError('notFound');
      const page = writePdfPage({ name, bytes, locale: actor.locale });
      return afterCommit((reply) =>
        reply
          .type('text/html; charset=utf-8')
          .header('content-security-policy', pdfPolicy(originOf(request.protocol, request.headers.host)))
          .header('referrer-policy', 'no-referrer')
          .header('cache-control', 'no-store')
          .send(page),
      );
    },
  }),
  route({
    method: 'GET',
    path: '/pdf-viewer/:viewerFile',
    operation: 'pdfViewerFile',
    summary: 'The PDF viewer’s own code',
    access: { open: 'public code: the fenced PDF page has no origin and sends no cookie' },
    hidden: true,
    params: z.object({ viewerFile: z.enum(names) }),
    answer: z.any(),
    handle: async ({ params }) => {
      const code = await readFile(files[params.viewerFile]());
      return afterCommit((reply) =>
        reply
          .type('text/javascript; charset=utf-8')
          .header('access-control-allow-origin', '*')
          .header('cross-origin-resource-policy', 'cross-origin')
          .header('cache-control', 'public, max-age=3600')
          .send(code),
      );
    },
  }),
];

import { z } from 'zod';
import { afterCommit, type Route, route } from '../../../platform/http/route.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import { readFile, readPage } from '../use-cases/read-page.ts';

const answer = z.object({
  title: z.string(),
  text: z.string().describe('Paragraphs divided by empty lines'),
  address: z.string().nullable().describe('Where it was read after redirections'),
});

/** `mayReadOwn`: the demo is on loopback, and its own portal may be read all the same. */
export const textSourceRoutes = ({ mayReadOwn }: { mayReadOwn: boolean }): Route[] => [
  route({
    method: 'POST',
    path: '/v1/page-texts',
    operation: 'readPageText',
    summary: 'The text of a page on the public web, to be checked: at most 3 MB and ten seconds; nothing is saved',
    access: { member: 'see' },
    body: z.object({ address: z.string().trim().min(1).max(2000) }),
    ratePerMinute: 20,
    answer,
    handle: async ({ body }) => afterCommit(async (reply) => reply.send(await readPage(body.address, mayReadOwn))),
  }),
  route({
    method: 'POST',
    path: '/v1/file-texts',
    operation: 'readFileText',
    summary: 'The text of a Word, text, Markdown or HTML file (form field `file`), to be checked; nothing is saved',
    access: { member: 'see' },
    ratePerMinute: 60,
    bodyLimitBytes: 21 * 1024 * 1024,
    answer,
    handle: async ({ request }) => {
      const file = request.isMultipart() ? await request.file() : undefined;
      if (file === undefined) throw new AppError('unreadableFile', { reasonSv: 'ingen fil valdes.', reasonEn: 'no file was chosen.' });
      return readFile(await file.toBuffer(), file.filename);
    },
  }),
];

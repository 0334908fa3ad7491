import { afterCommit, type DeferredAnswer } from '../../../platform/http/route.ts';

/** Sends a page. Asked for again every time: a changed text must be the one that is read. */
export const showPage = (html: string, status = 200, headers: Record<string, string> = {}): DeferredAnswer =>
  afterCommit((reply) =>
    reply
      .status(status)
      .headers({ 'cache-control': 'no-cache', ...headers })
      .type('text/html; charset=utf-8')
      .send(html),
  );

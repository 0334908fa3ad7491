import { afterCommit, type DeferredAnswer } from './route.ts';

/** A page whose address is a key: nobody keeps a copy, and the address does not follow along to where the page's links lead. */
export const sendLinkPage = (html: string, status = 200): DeferredAnswer =>
  afterCommit((reply) =>
    reply
      .status(status)
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-store')
      .header('referrer-policy', 'no-referrer')
      .send(html),
  );

/** Back to the page by GET once its form has been taken, so that a reload sends nothing twice. */
export const backToLinkPage = (address: string): DeferredAnswer =>
  afterCommit((reply) => reply.header('referrer-policy', 'no-referrer').redirect(address, 303));

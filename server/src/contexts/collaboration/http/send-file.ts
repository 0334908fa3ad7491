import { afterCommit, type DeferredAnswer } from '../../../platform/http/route.ts';

/**
 * Always as something to keep, never shown on our own address: a picture or a document from somebody else must not run here.
 * The name is given twice, since old programs read only the plain one (RFC 6266).
 */
export const sendFile = ({ fileName, mediaType, content }: { fileName: string; mediaType: string; content: Buffer }): DeferredAnswer =>
  afterCommit((reply) =>
    reply
      .type(mediaType)
      .header(
        'content-disposition',
        `attachment; filename="${fileName.replaceAll(/[^\x20-\x7e]|["\\]/g, '_')}"; filename*=UTF-8''${encodeURIComponent(fileName)}`,
      )
      .header('content-security-policy', "default-src 'none'; sandbox")
      .header('x-content-type-options', 'nosniff')
      .header('cache-control', 'private, no-store')
      .header('referrer-policy', 'no-referrer')
      .send(content),
  );

import { afterCommit, type DeferredAnswer } from '../../../platform/http/route.ts';

/** Names in other letters than ASCII travel encoded (RFC 6266, section 4.3). */
const disposition = (name: string): string =>
  `attachment; filename="${name.replaceAll(/[^\x20-\x7e]|["\\]/g, '_')}"; filename*=UTF-8''${encodeURIComponent(name).replaceAll(/['()*]/g, (sign) => `%${sign.codePointAt(0)?.toString(16).toUpperCase()}`)}`;

/** Always to be saved, never shown on our own pages: somebody else wrote it. */
export const sendFile = ({ fileName, mediaType, bytes }: { fileName: string; mediaType: string; bytes: Buffer }): DeferredAnswer =>
  afterCommit((reply) =>
    reply
      .header('content-type', mediaType)
      .header('content-disposition', disposition(fileName))
      .header('x-content-type-options', 'nosniff')
      .header('cache-control', 'private, no-store')
      .header('content-security-policy', "default-src 'none'; sandbox")
      .send(bytes),
  );

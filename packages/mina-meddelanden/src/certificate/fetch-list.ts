import { request } from 'undici';

const maxBytes = 16 * 1024 * 1024;

/**
 * Fetches a revocation list over HTTP. Lists are signed, so plain HTTP is what their issuers use. The address comes from a certificate that
 * already leads to a root of yours. Throws whatever went wrong.
 */
export const fetchRevocationList = async (address: string, timeoutMs = 10_000): Promise<Uint8Array> => {
  const { statusCode, body } = await request(address, { signal: AbortSignal.timeout(timeoutMs) });
  if (statusCode !== 200) {
    await body.dump();
    throw new Error(`HTTP status ${statusCode} for the revocation list`);
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > maxBytes) throw new Error('the revocation list is too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};

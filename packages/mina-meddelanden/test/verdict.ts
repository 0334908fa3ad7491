import { ContractError, readCertificate, type Trust, type TrustSettings, verifyDelivery } from '../src/index.ts';
import { root } from './hand-made.ts';

export const trusted: TrustSettings = { roots: [readCertificate(root.certificate)] };

/** What became of a document, short enough to compare: `valid`, `absent`, a problem code for a signature, or `refused: code` for all of it. */
export const verdictOn = async (
  document: string | Uint8Array,
  { trust = trusted, allowSha1 = false, when }: { trust?: Trust; allowSha1?: boolean; when?: Date } = {},
): Promise<{ inner: string; outer: string; reason?: string }> => {
  try {
    const bytes = typeof document === 'string' ? Buffer.from(document) : document;
    const { inner, outer } = await verifyDelivery(bytes, { trust, allowSha1, ...(when && { when }) });
    const short = (outcome: typeof inner): string => (outcome.state === 'invalid' ? outcome.code : outcome.state);
    return { inner: short(inner), outer: short(outer) };
  } catch (error) {
    if (!(error instanceof ContractError)) throw error;
    return { inner: `refused: ${error.code}`, outer: `refused: ${error.code}`, reason: error.message };
  }
};

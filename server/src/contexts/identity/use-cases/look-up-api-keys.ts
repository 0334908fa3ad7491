import type { Tx } from '../../../platform/database/database.ts';
import { processServices } from '../../../platform/process-services.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { ApiKey } from '../domain/api-key.ts';
import { selectApiKeys, selectCallbackSecret, selectColleaguesByHash } from '../storage/api-keys.ts';

/** The organisation's keys, newest first, revoked ones too. */
export const listApiKeys = (tx: Tx, organisationId: Id): Promise<ApiKey[]> => selectApiKeys(tx, organisationId);

/** What signs callbacks about things that were sent with this key, also after it has been revoked. */
export const findCallbackSecret = async (tx: Tx, apiKeyId: Id): Promise<string | undefined> => {
  const sealed = await selectCallbackSecret(tx, apiKeyId);
  return sealed === undefined ? undefined : processServices().cipher.decrypt(sealed);
};

/** Those of these look-up hashes of personal numbers that belong to the organisation's own people. */
export const colleaguesAmong = async (tx: Tx, organisationId: Id, hashes: readonly string[]): Promise<Set<string>> =>
  new Set(hashes.length === 0 ? [] : await selectColleaguesByHash(tx, organisationId, hashes));

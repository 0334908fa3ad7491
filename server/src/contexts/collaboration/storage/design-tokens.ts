import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { DesignTokens } from '../domain/design-tokens.ts';
import { collaborationTables } from './tables.ts';

export type TokensVersion = { version: number; tokens: DesignTokens; changeNote: string; createdBy: Id; createdAt: Date };

/** Newest first. */
export const selectTokensVersions = (tx: Tx, serviceId: Id): Promise<TokensVersion[]> =>
  collaborationTables(tx)
    .selectFrom('collaboration.design_tokens')
    .where('service_id', '=', serviceId)
    .select(['version', 'tokens', 'change_note as changeNote', 'created_by as createdBy', 'created_at as createdAt'])
    .orderBy('version', 'desc')
    .limit(100)
    .execute();

/** False when somebody else has written this version first. */
export const insertTokensVersion = async (
  tx: Tx,
  one: { serviceId: Id; version: number; organisationId: Id; tokens: DesignTokens; changeNote: string; createdBy: Id },
): Promise<boolean> => {
  const row = await collaborationTables(tx)
    .insertInto('collaboration.design_tokens')
    .values({
      service_id: one.serviceId,
      version: one.version,
      organisation_id: one.organisationId,
      tokens: JSON.stringify(one.tokens),
      change_note: one.changeNote,
      created_by: one.createdBy,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('version')
    .executeTakeFirst();
  return row !== undefined;
};

import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { TextPlace } from './registered-texts.ts';
import { languageTables } from './tables.ts';

export type LivingText = TextPlace & { content: string };

/** The organisation's texts that go out or may: the latest registered first. */
export const selectLivingTexts = (tx: Tx, organisationId: Id, { textId, limit }: { textId?: Id; limit: number }): Promise<LivingText[]> => {
  const query = languageTables(tx)
    .selectFrom('language.registered_text')
    .select(['text_id as textId', 'kind', 'title', 'address', 'content'])
    .where('organisation_id', '=', organisationId)
    .where('is_living', '=', true);
  if (textId !== undefined) return query.where('text_id', '=', textId).execute();
  return query.where('kind', 'in', ['sendOut', 'page']).orderBy('registered_at', 'desc').limit(limit).execute();
};

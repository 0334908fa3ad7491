import { containing } from '../../../platform/database/containing.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { RegisteredText } from '../domain/registered-text.ts';
import { languageTables } from './tables.ts';

export type KnownText = Pick<RegisteredText, 'textId' | 'organisationId' | 'kind' | 'title' | 'address'>;

const living = (tx: Tx, organisationId: Id) =>
  languageTables(tx)
    .selectFrom('language.registered_text')
    .select(['text_id as textId', 'organisation_id as organisationId', 'kind', 'title', 'address'])
    .where('organisation_id', '=', organisationId)
    .where('is_living', '=', true);

export const selectKnownTexts = async (tx: Tx, organisationId: Id, textIds: readonly Id[]): Promise<KnownText[]> =>
  textIds.length === 0 ? [] : living(tx, organisationId).where('text_id', 'in', textIds).execute();

export const selectTextsTitled = (tx: Tx, organisationId: Id, search: string, limit: number): Promise<KnownText[]> =>
  living(tx, organisationId).where('title', 'ilike', containing(search)).orderBy('title').limit(limit).execute();

export const selectMainStatements = async (tx: Tx, organisationIds: readonly Id[]) => {
  if (organisationIds.length === 0) return [];
  return languageTables(tx)
    .selectFrom('language.main_message as message')
    .innerJoin('language.main_message_version as version', 'version.main_message_id', 'message.id')
    .distinctOn('message.id')
    .select(['message.id', 'message.organisation_id as organisationId', 'version.statement'])
    .where('message.organisation_id', 'in', organisationIds)
    .where('message.retired_at', 'is', null)
    .where((where) =>
      where.or([where('message.current_version', 'is', null), where('version.version', '=', where.ref('message.current_version'))]),
    )
    .orderBy('message.id')
    .orderBy('version.version', 'desc')
    .execute();
};

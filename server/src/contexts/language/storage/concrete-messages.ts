import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { languageTables } from './tables.ts';

export type ConcreteMessage = {
  messageId: Id;
  title: string;
  address: string;
  mainMessageId: Id | null;
  /** The wording of the main message that it was last held against. */
  mainVersion: number | null;
  benefit: string;
};

/** The organisation's living messages, whether or not they hang under a main message. */
export const selectConcreteMessages = (tx: Tx, organisationId: Id, limit: number): Promise<ConcreteMessage[]> =>
  languageTables(tx)
    .selectFrom('language.registered_text as text')
    .leftJoin('language.concrete_message as concrete', 'concrete.message_id', 'text.text_id')
    .select((select) => [
      'text.text_id as messageId',
      'text.title',
      'text.address',
      'concrete.main_message_id as mainMessageId',
      'concrete.main_version as mainVersion',
      select.fn.coalesce('concrete.benefit', select.val('')).as('benefit'),
    ])
    .where('text.organisation_id', '=', organisationId)
    .where('text.kind', '=', 'message')
    .where('text.is_living', '=', true)
    .orderBy('text.title')
    .limit(limit)
    .execute();

export const upsertConcreteMessage = async (
  tx: Tx,
  concrete: { messageId: Id; organisationId: Id; mainMessageId: Id | null; mainVersion: number | null; benefit: string },
): Promise<void> => {
  const { messageId, organisationId, mainMessageId, mainVersion, benefit } = concrete;
  const values = { main_message_id: mainMessageId, main_version: mainVersion, benefit, changed_at: new Date() };
  await languageTables(tx)
    .insertInto('language.concrete_message')
    .values({ message_id: messageId, organisation_id: organisationId, ...values })
    .onConflict((conflict) => conflict.column('message_id').doUpdateSet(values))
    .execute();
};

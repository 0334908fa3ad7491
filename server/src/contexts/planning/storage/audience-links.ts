import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { KnowledgeLevel } from '../../../vocabulary/knowledge-level.ts';
import type { OwnMessage } from '../domain/structure.ts';
import { planningTables } from './tables.ts';

/** Sets whom each audience inherits from, in order. */
export const replaceInheritance = async (tx: Tx, perAudience: ReadonlyMap<Id, readonly Id[]>): Promise<void> => {
  if (perAudience.size === 0) return;
  const db = planningTables(tx);
  await db
    .deleteFrom('planning.audience_inheritance')
    .where('audience_id', 'in', [...perAudience.keys()])
    .execute();
  const rows = [...perAudience].flatMap(([audienceId, sources]) =>
    sources.map((from, position) => ({ audience_id: audienceId, from_audience_id: from, position })),
  );
  if (rows.length > 0) await db.insertInto('planning.audience_inheritance').values(rows).execute();
};

/** Sets each audience's own messages. */
export const replaceOwnMessages = async (tx: Tx, perAudience: ReadonlyMap<Id, readonly OwnMessage[]>): Promise<void> => {
  if (perAudience.size === 0) return;
  const db = planningTables(tx);
  await db
    .deleteFrom('planning.audience_message')
    .where('audience_id', 'in', [...perAudience.keys()])
    .execute();
  const rows = [...perAudience].flatMap(([audienceId, own]) =>
    own.map(({ messageId, level, importedLevel, position }) => ({
      audience_id: audienceId,
      message_id: messageId,
      level,
      imported_level: importedLevel,
      position,
    })),
  );
  if (rows.length > 0) await db.insertInto('planning.audience_message').values(rows).execute();
};

export const insertOwnMessage = async (tx: Tx, audienceId: Id, own: Omit<OwnMessage, 'importedLevel'>): Promise<void> => {
  await planningTables(tx)
    .insertInto('planning.audience_message')
    .values({ audience_id: audienceId, message_id: own.messageId, level: own.level, position: own.position })
    .execute();
};

export const deleteOwnMessage = async (tx: Tx, audienceId: Id, messageId: Id): Promise<void> => {
  await planningTables(tx)
    .deleteFrom('planning.audience_message')
    .where('audience_id', '=', audienceId)
    .where('message_id', '=', messageId)
    .execute();
};

export const updateOwnLevels = async (
  tx: Tx,
  pairs: readonly { audienceId: Id; messageId: Id }[],
  level: KnowledgeLevel,
): Promise<void> => {
  if (pairs.length === 0) return;
  await planningTables(tx)
    .updateTable('planning.audience_message')
    .set({ level })
    .where((where) => where.or(pairs.map(({ audienceId, messageId }) => where.and({ audience_id: audienceId, message_id: messageId }))))
    .execute();
};

/** Answers false when it was broken already. */
export const insertBreak = async (tx: Tx, audienceId: Id, messageId: Id): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await planningTables(tx)
    .insertInto('planning.inheritance_break')
    .values({ audience_id: audienceId, message_id: messageId })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
};

/** Answers false when there was no break. */
export const deleteBreak = async (tx: Tx, audienceId: Id, messageId: Id): Promise<boolean> => {
  const { numDeletedRows } = await planningTables(tx)
    .deleteFrom('planning.inheritance_break')
    .where('audience_id', '=', audienceId)
    .where('message_id', '=', messageId)
    .executeTakeFirst();
  return numDeletedRows === 1n;
};

/** Who inherits from whom in a programme, deleted audiences too: they may come back. */
export const selectInheritance = async (tx: Tx, programmeId: Id): Promise<Map<Id, Id[]>> => {
  const links = await planningTables(tx)
    .selectFrom('planning.audience_inheritance as link')
    .innerJoin('planning.audience as audience', 'audience.id', 'link.audience_id')
    .where('audience.programme_id', '=', programmeId)
    .orderBy('link.position')
    .select(['link.audience_id as audienceId', 'link.from_audience_id as from'])
    .execute();
  const sources = new Map<Id, Id[]>();
  for (const { audienceId, from } of links) sources.set(audienceId, [...(sources.get(audienceId) ?? []), from]);
  return sources;
};

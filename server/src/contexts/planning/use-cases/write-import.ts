import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { isEqual } from '../domain/is-equal.ts';
import type { AudienceContent } from '../domain/plan-import/import-memory.ts';
import type { MessageBook } from '../domain/plan-import/message-book.ts';
import type { PlannedAudience } from '../domain/plan-import/plan-import.ts';
import { replaceInheritance, replaceOwnMessages } from '../storage/audience-links.ts';
import { insertAudiences, replaceChannels, updateAudience } from '../storage/audiences.ts';
import { insertMessages, markMessagesDeleted, updateCoreMessage, upsertAliases } from '../storage/messages.ts';

export const writeMessages = async (
  tx: Tx,
  place: { programmeId: Id; organisationId: Id; changedBy: Id },
  book: MessageBook,
): Promise<void> => {
  await insertMessages(
    tx,
    place,
    book.created.map((message) => ({ ...message, summary: '' })),
  );
  await markMessagesDeleted(tx, [...book.merged.keys()], new Date());
  await upsertAliases(tx, place.programmeId, book.aliases);
  for (const { messageId, after } of book.variants) await updateCoreMessage(tx, messageId, after);
};

/** Adds new audiences in one go; of those that were there, writes only what differs. */
export const writeAudiences = async (
  tx: Tx,
  place: { programmeId: Id; organisationId: Id },
  audiences: readonly PlannedAudience[],
): Promise<void> => {
  const added = audiences.filter(({ before }) => before === null);
  await insertAudiences(
    tx,
    place,
    added.map(({ id, after: { imported, ...fields } }) => ({ id, ...fields, ...(imported === null ? {} : { imported }) })),
  );
  for (const { id, before, after } of audiences)
    if (before !== null && !isEqual(fieldsOf(before), fieldsOf(after))) await updateAudience(tx, id, after);
  const changed = <K extends 'channels' | 'inheritsFrom' | 'own'>(part: K): Map<Id, AudienceContent[K]> =>
    new Map(
      audiences
        .filter(({ before, after }) => before === null || !isEqual(before[part], after[part]))
        .map(({ id, after }) => [id, after[part]]),
    );
  await replaceChannels(tx, changed('channels'));
  await replaceInheritance(tx, changed('inheritsFrom'));
  await replaceOwnMessages(tx, changed('own'));
};

const fieldsOf = ({ channels: _channels, inheritsFrom: _inheritsFrom, own: _own, ...fields }: AudienceContent) => fields;

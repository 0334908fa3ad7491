import type { Id } from '../../../../vocabulary/id.ts';
import { invalidField } from '../invalid-field.ts';
import { messageKey } from '../plan-document/message-key.ts';
import type { Message } from '../structure.ts';

/** Titles that are probably one message: `merge` makes them the same message, `variant` keeps each wording under one core message. */
export type Merge = { keep: string; variants: string[]; as: 'merge' | 'variant' };

export type Alias = { titleKey: string; messageId: Id };

/** Which message each title of a file means, and what must change for it to be so. */
export type MessageBook = {
  idOf: (title: string) => Id;
  created: { id: Id; title: string; titleKey: string }[];
  /** Messages that go into another: from → to. */
  merged: Map<Id, Id>;
  aliases: Alias[];
  variants: { messageId: Id; before: Id | null; after: Id }[];
};

type Known = { messages: readonly Message[]; aliases: readonly Alias[] };

export const openMessageBook = (known: Known, titles: readonly string[], merges: readonly Merge[], makeId: () => Id): MessageBook => {
  const ids = new Map(
    [...known.aliases, ...known.messages.map(({ titleKey, id }) => ({ titleKey, messageId: id }))].map((one) => [
      one.titleKey,
      one.messageId,
    ]),
  );
  const written = new Map(titles.map((title) => [messageKey(title), title]));
  const created: MessageBook['created'] = [];
  const take = (title: string): Id => {
    const titleKey = messageKey(title);
    const existing = ids.get(titleKey);
    if (existing !== undefined) return existing;
    const id = makeId();
    created.push({ id, title: written.get(titleKey) ?? title, titleKey });
    ids.set(titleKey, id);
    return id;
  };
  for (const title of merges.flatMap(({ keep, variants }) => [keep, ...variants]))
    if (!ids.has(messageKey(title)) && !written.has(messageKey(title)))
      throw invalidField('merges', `Budskapet ”${title}” finns inte i planen.`, `The message “${title}” is not in the plan.`);
  const merged = mergeSame(merges, known, ids, take);
  for (const title of titles) take(title);
  return { idOf: take, created, ...merged, variants: linkVariants(merges, known.messages, take) };
};

/** From now on the merged titles mean the kept message, in later imports too. */
const mergeSame = (
  merges: readonly Merge[],
  known: Known,
  ids: Map<string, Id>,
  take: (title: string) => Id,
): Pick<MessageBook, 'merged' | 'aliases'> => {
  const merged = new Map<Id, Id>();
  const aliases: Alias[] = [];
  for (const { keep, variants } of merges.filter((merge) => merge.as === 'merge')) {
    const kept = take(keep);
    for (const titleKey of variants.map(messageKey)) {
      if (ids.get(titleKey) === kept) continue;
      const before = known.messages.find((message) => message.titleKey === titleKey);
      if (before !== undefined) merged.set(before.id, kept);
      aliases.push({ titleKey, messageId: kept });
      ids.set(titleKey, kept);
    }
  }
  return { merged, aliases };
};

/** One step deep: a variant of a variant hangs on the core itself. */
const linkVariants = (merges: readonly Merge[], messages: readonly Message[], idOf: (title: string) => Id): MessageBook['variants'] => {
  const coreOf = new Map(messages.map(({ id, coreMessageId }) => [id, coreMessageId]));
  const variants: MessageBook['variants'] = [];
  for (const merge of merges.filter(({ as }) => as === 'variant')) {
    const kept = idOf(merge.keep);
    const core = coreOf.get(kept) ?? kept;
    for (const messageId of merge.variants.map(idOf)) {
      const before = coreOf.get(messageId) ?? null;
      if (messageId === core || before === core) continue;
      variants.push({ messageId, before, after: core });
      coreOf.set(messageId, core);
    }
  }
  return variants;
};

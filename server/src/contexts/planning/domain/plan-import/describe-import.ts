import type { Id } from '../../../../vocabulary/id.ts';
import { isEqual } from '../is-equal.ts';
import { deriveNeeds } from '../needs.ts';
import type { Structure } from '../structure.ts';
import { looksSame } from './audience-content.ts';
import type { CurrentPlan, PlannedAudience, PlannedImport } from './plan-import.ts';

/** What an import would change, for a person to look at before it is done. */
export type PlanDiff = {
  isEmpty: boolean;
  /** Names. What is missing in the file is left alone. */
  audiences: DiffGroup;
  /** Titles; changed are those whose level changes for somebody. */
  messages: DiffGroup;
  needs: { added: number; now: number };
  /** What changes in each changed audience. */
  changes: AudienceDiff[];
};

export type DiffGroup = { new: string[]; changed: string[]; unchanged: string[]; missing: string[] };

export type AudienceDiff = {
  id: Id;
  name: string;
  /** Fields that change, such as `tier` and `channels`. */
  fields: string[];
  messagesAdded: string[];
  levelsChanged: string[];
  inheritsFromAdded: string[];
};

export const describeImport = (current: CurrentPlan, planned: PlannedImport): PlanDiff => {
  const { book, audiences, dates } = planned;
  const names = new Map(
    [...current.audiences, ...audiences.map(({ id, after }) => ({ id, name: after.name }))].map(({ id, name }) => [id, name]),
  );
  const titles = new Map([...current.messages, ...book.created].map(({ id, title }) => [id, title]));
  const changes = audiences
    .filter(({ before, after }) => before !== null && !looksSame(before, after))
    .map((audience) => describeAudience(audience, names, titles));
  const added = audiences.filter(({ before }) => before === null).map(({ after }) => after.name);
  const needs = { now: deriveNeeds(current).length, added: countNewNeeds(current, audiences, [...titles.keys()]) };
  return {
    isEmpty: added.length + changes.length + book.created.length + needs.added + dates.length === 0,
    audiences: group(
      current.audiences.map(({ id, name }) => ({ id, text: name })),
      planned.saidAudiences,
      added,
      changes.map(({ name }) => name),
    ),
    messages: group(
      current.messages.map(({ id, title }) => ({ id, text: title })),
      planned.saidMessages,
      book.created.map(({ title }) => title),
      [...new Set(changes.flatMap(({ levelsChanged }) => levelsChanged))],
    ),
    needs,
    changes,
  };
};

const group = (present: readonly { id: Id; text: string }[], said: ReadonlySet<Id>, added: string[], changed: string[]): DiffGroup => ({
  new: added,
  changed,
  unchanged: present.filter(({ id, text }) => said.has(id) && !changed.includes(text)).map(({ text }) => text),
  missing: present.filter(({ id, text }) => !said.has(id) && !changed.includes(text)).map(({ text }) => text),
});

const describeAudience = (
  { id, before, after }: PlannedAudience,
  names: ReadonlyMap<Id, string>,
  titles: ReadonlyMap<Id, string>,
): AudienceDiff => {
  const earlier = new Map(before?.own.map(({ messageId, level }) => [messageId, level]));
  const titleOf = ({ messageId }: { messageId: Id }): string => titles.get(messageId) ?? '';
  const fields = ['side', 'tier', 'channelNote', 'contactPerson', 'note', 'channels'] as const;
  return {
    id,
    name: after.name,
    fields: fields.filter((field) => !isEqual(before?.[field], after[field])),
    messagesAdded: after.own.filter(({ messageId }) => !earlier.has(messageId)).map(titleOf),
    levelsChanged: after.own.filter(({ messageId, level }) => earlier.has(messageId) && earlier.get(messageId) !== level).map(titleOf),
    inheritsFromAdded: after.inheritsFrom
      .filter((source) => !before?.inheritsFrom.includes(source))
      .map((source) => names.get(source) ?? ''),
  };
};

const countNewNeeds = (current: CurrentPlan, audiences: readonly PlannedAudience[], messageIds: readonly Id[]): number => {
  const pairOf = ({ audienceId, messageId }: { audienceId: Id; messageId: Id }): string => `${audienceId}/${messageId}`;
  const known = new Set(deriveNeeds(current).map(pairOf));
  return deriveNeeds(afterImport(current, audiences, messageIds)).filter((need) => !known.has(pairOf(need))).length;
};

const afterImport = (current: CurrentPlan, audiences: readonly PlannedAudience[], messageIds: readonly Id[]): Structure => {
  const next = new Map(audiences.map(({ id, after }) => [id, after]));
  const blank = { position: 0, revision: 0, breaks: [] };
  return {
    audiences: [
      ...current.audiences.map((audience) => ({ ...audience, ...next.get(audience.id) })),
      ...audiences.filter(({ before }) => before === null).map(({ id, after }) => ({ ...blank, ...after, id })),
    ],
    messages: messageIds.map((id) => ({ id, title: '', titleKey: '', summary: '', version: 1, coreMessageId: null, revision: 1 })),
  };
};

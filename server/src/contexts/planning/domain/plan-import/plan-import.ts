import type { Id } from '../../../../vocabulary/id.ts';
import { findCircle } from '../inheritance.ts';
import { invalidField } from '../invalid-field.ts';
import { isEqual } from '../is-equal.ts';
import { nameKey } from '../name-key.ts';
import type { ParsedAudience, ParsedPlan } from '../plan-document/plan.ts';
import type { Structure } from '../structure.ts';
import { applyImported, applyOwnMessages, readImported, redirectOwn } from './audience-content.ts';
import type { AudienceContent } from './import-memory.ts';
import { type Alias, type Merge, type MessageBook, openMessageBook } from './message-book.ts';

export type CurrentPlan = Structure & { aliases: readonly Alias[]; inheritsFrom: ReadonlyMap<Id, readonly Id[]> };

export type PlannedAudience = { id: Id; before: AudienceContent | null; after: AudienceContent };

/** Everything an import would change: nothing when the file says what is there already. */
export type PlannedImport = {
  book: MessageBook;
  audiences: PlannedAudience[];
  dates: { audienceId: Id; messageId: Id; needBy: string }[];
  /** What the file mentions, changed or not. */
  saidAudiences: ReadonlySet<Id>;
  saidMessages: ReadonlySet<Id>;
};

export const planImport = (current: CurrentPlan, plan: ParsedPlan, merges: readonly Merge[], makeId: () => Id): PlannedImport => {
  const book = openMessageBook(current, titlesIn(plan), merges, makeId);
  const audienceIds = nameAudiences(current, plan, makeId);
  const said = new Map(plan.audiences.map((parsed) => [audienceIds.get(nameKey(parsed.name)), parsed]));
  const kept = current.audiences.map(({ id, ...before }): PlannedAudience => {
    const redirected = { ...before, own: redirectOwn(before.own, book.merged) };
    const parsed = said.get(id);
    return {
      id,
      before: contentOf(before),
      after: contentOf(parsed === undefined ? redirected : take(redirected, parsed, book, audienceIds)),
    };
  });
  const known = new Set(kept.map(({ id }) => id));
  const added = [...said].flatMap(([id, parsed]): PlannedAudience[] =>
    id === undefined || known.has(id) ? [] : [{ id, before: null, after: take(emptyContent(parsed), parsed, book, audienceIds) }],
  );
  const changed = kept.filter(({ before, after }) => !isEqual(before, after));
  const audiences = [...added, ...changed];
  refuseCircles(current, audiences);
  return {
    book,
    audiences,
    dates: [...added, ...kept].flatMap(findNewDates),
    saidAudiences: new Set([...audienceIds.values()].filter((id) => said.has(id))),
    saidMessages: new Set(titlesIn(plan).map(book.idOf)),
  };
};

const titlesIn = (plan: ParsedPlan): string[] => {
  const used = new Set(plan.audiences.flatMap(({ ownMessages }) => ownMessages.map(({ title }) => title)));
  return [...plan.messages.map(({ title }) => title).filter((title) => used.has(title)), ...used];
};

const nameAudiences = (current: CurrentPlan, plan: ParsedPlan, makeId: () => Id): Map<string, Id> => {
  const ids = new Map(current.audiences.map(({ id, name }) => [nameKey(name), id]));
  const seen = new Set<string>();
  for (const { name } of plan.audiences) {
    const key = nameKey(name);
    if (seen.has(key))
      throw invalidField('plan.audiences', `Målgruppen ”${name}” finns två gånger.`, `The audience “${name}” is there twice.`);
    seen.add(key);
    if (!ids.has(key)) ids.set(key, makeId());
  }
  return ids;
};

const take = (
  before: AudienceContent,
  parsed: ParsedAudience,
  book: MessageBook,
  audienceIds: ReadonlyMap<string, Id>,
): AudienceContent => {
  const sources = parsed.inheritsFrom.map(({ audience }) => {
    const id = audienceIds.get(nameKey(audience));
    if (id !== undefined) return id;
    throw invalidField(
      'plan.audiences',
      `”${parsed.name}” ärver från ”${audience}”, som inte finns.`,
      `“${parsed.name}” inherits from “${audience}”, which is not there.`,
    );
  });
  return {
    ...applyImported(before, readImported(parsed, book.idOf)),
    inheritsFrom: [...new Set([...before.inheritsFrom, ...sources])],
    own: applyOwnMessages(
      before.own,
      parsed.ownMessages.map(({ title, level }) => ({ messageId: book.idOf(title), level })),
    ),
  };
};

const emptyContent = ({ name, side }: ParsedAudience): AudienceContent => ({
  name,
  side,
  tier: null,
  channelNote: '',
  contactPerson: '',
  note: '',
  imported: null,
  channels: [],
  inheritsFrom: [],
  own: [],
});

/** What an import can change, and no more. */
const contentOf = ({
  name,
  side,
  tier,
  channelNote,
  contactPerson,
  note,
  imported,
  channels,
  inheritsFrom,
  own,
}: AudienceContent): AudienceContent => ({
  name,
  side,
  tier,
  channelNote,
  contactPerson,
  note,
  imported,
  channels,
  inheritsFrom,
  own,
});

const findNewDates = ({ id, before, after }: PlannedAudience): PlannedImport['dates'] =>
  Object.entries(after.imported?.needBy ?? {})
    .filter(([messageId, needBy]) => before?.imported?.needBy[messageId] !== needBy)
    .map(([messageId, needBy]) => ({ audienceId: id, messageId, needBy }));

const refuseCircles = (current: CurrentPlan, audiences: readonly PlannedAudience[]): void => {
  const links = new Map([...current.inheritsFrom, ...audiences.map(({ id, after }) => [id, after.inheritsFrom] as const)]);
  for (const { id, after } of audiences)
    if (findCircle(links, id, after.inheritsFrom) !== undefined)
      throw invalidField('plan.audiences', `”${after.name}” skulle ärva från sig själv.`, `“${after.name}” would inherit from itself.`);
};

import type { Id } from '../../../../vocabulary/id.ts';
import { isEqual } from '../is-equal.ts';
import type { OwnMessage } from '../structure.ts';
import type { AudienceContent } from './import-memory.ts';

/** Takes out what `after` added to `before` and puts back what it took, leaving what `now` has got since. */
const takeBackList = (now: readonly Id[], before: readonly Id[], after: readonly Id[]): Id[] => {
  const added = new Set(after.filter((id) => !before.includes(id)));
  const taken = before.filter((id) => !after.includes(id) && !now.includes(id));
  return isEqual(now, after) ? [...before] : [...now.filter((id) => !added.has(id)), ...taken];
};

const takeBackOwn = (now: readonly OwnMessage[], before: readonly OwnMessage[], after: readonly OwnMessage[]): OwnMessage[] => {
  const idsOf = (list: readonly OwnMessage[]) => list.map(({ messageId }) => messageId);
  const find = (list: readonly OwnMessage[], id: Id) => list.find(({ messageId }) => messageId === id);
  return takeBackList(idsOf(now), idsOf(before), idsOf(after)).flatMap((id) => {
    const [present, earlier, imported] = [find(now, id), find(before, id), find(after, id)];
    if (present === undefined || earlier === undefined) return present ?? earlier ?? [];
    return present.level === imported?.level ? earlier : present;
  });
};

/** An audience as it was before the import, except for what somebody has changed after it. */
export const takeBack = (now: AudienceContent, before: AudienceContent, after: AudienceContent): AudienceContent => {
  const fields = ['name', 'side', 'tier', 'channelNote', 'contactPerson', 'note', 'imported', 'channels'] as const;
  const back = fields.filter((field) => isEqual(now[field], after[field])).map((field) => [field, before[field]] as const);
  return {
    ...now,
    ...Object.fromEntries(back),
    inheritsFrom: takeBackList(now.inheritsFrom, before.inheritsFrom, after.inheritsFrom),
    own: takeBackOwn(now.own, before.own, after.own),
  };
};

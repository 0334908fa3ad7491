import type { Id } from '../../../vocabulary/id.ts';

type Proven = { recipientId: Id; messageId: Id };

/**
 * How many of a group's members can use each part, and all of them. What is proved about a message counts for the parts that the
 * message is about; one without parts is about them all.
 */
export const countSkills = (
  partIds: readonly Id[],
  members: readonly Id[],
  proven: readonly Proven[],
  partsOf: (messageId: Id) => readonly Id[],
): { perPart: { partId: Id; members: number }[]; allParts: number } => {
  const belongs = new Set(members);
  const can = new Map<Id, Set<Id>>();
  for (const { recipientId, messageId } of proven) {
    if (!belongs.has(recipientId)) continue;
    const about = partsOf(messageId);
    const known = can.get(recipientId) ?? new Set<Id>();
    for (const part of about.length === 0 ? partIds : about) known.add(part);
    can.set(recipientId, known);
  }
  const everybody = [...can.values()];
  return {
    perPart: partIds.map((partId) => ({ partId, members: everybody.filter((known) => known.has(partId)).length })),
    allParts: partIds.length === 0 ? 0 : everybody.filter((known) => partIds.every((part) => known.has(part))).length,
  };
};

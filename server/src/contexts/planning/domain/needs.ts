import type { Id } from '../../../vocabulary/id.ts';
import type { KnowledgeLevel } from '../../../vocabulary/knowledge-level.ts';
import { resolveMessages } from './inheritance.ts';
import type { Structure, WithdrawnBecause } from './structure.ts';

/** What the structure asks for: one audience, one message. */
export type DerivedNeed = { audienceId: Id; messageId: Id; level: KnowledgeLevel; inheritedFrom: Id | null };

/** A need as it is kept for one organisation. */
export type KeptNeed = DerivedNeed & {
  id: Id;
  organisationId: Id;
  /** The structure's level; null when the organisation added the need by itself. */
  templateLevel: KnowledgeLevel | null;
  withdrawnBecause: WithdrawnBecause | null;
};

export type NeedChanges = { added: (DerivedNeed & { organisationId: Id })[]; changed: KeptNeed[] };

export const deriveNeeds = (structure: Structure): DerivedNeed[] => {
  const resolved = resolveMessages(structure);
  return structure.audiences.flatMap(({ id: audienceId }) => {
    const { inherited = [], own = [] } = resolved.get(audienceId) ?? {};
    return [
      ...inherited.map(({ messageId, level, from }) => ({ audienceId, messageId, level, inheritedFrom: from })),
      ...own.map(({ messageId, level }) => ({ audienceId, messageId, level, inheritedFrom: null })),
    ];
  });
};

const pair = ({ audienceId, messageId }: { audienceId: Id; messageId: Id }): string => `${audienceId}/${messageId}`;

/** What must change for every organisation's needs to be in step with the structure. Nothing is forgotten: needs are withdrawn and come back. */
export const compareNeeds = (structure: Structure, kept: readonly KeptNeed[], organisationIds: readonly Id[]): NeedChanges => {
  const derived = new Map(deriveNeeds(structure).map((need) => [pair(need), need]));
  const living = new Set([...structure.audiences, ...structure.messages].map(({ id }) => id));
  const known = new Set(kept.map((need) => `${need.organisationId}/${pair(need)}`));
  const added = organisationIds.flatMap((organisationId) =>
    [...derived.values()].filter((need) => !known.has(`${organisationId}/${pair(need)}`)).map((need) => ({ ...need, organisationId })),
  );
  const changed = kept.flatMap((need) => {
    const next = inStep(need, derived.get(pair(need)), living.has(need.audienceId) && living.has(need.messageId));
    return isSame(need, next) ? [] : [next];
  });
  return { added, changed };
};

const inStep = (need: KeptNeed, wanted: DerivedNeed | undefined, isPossible: boolean): KeptNeed => {
  const back = need.withdrawnBecause === 'structure' ? null : need.withdrawnBecause;
  if (wanted !== undefined) {
    const isFollowing = need.templateLevel === need.level;
    return {
      ...need,
      level: isFollowing ? wanted.level : need.level,
      templateLevel: wanted.level,
      inheritedFrom: wanted.inheritedFrom,
      withdrawnBecause: back,
    };
  }
  const isOwnAddition = need.templateLevel === null;
  if (isOwnAddition && isPossible) return { ...need, withdrawnBecause: back };
  return { ...need, withdrawnBecause: need.withdrawnBecause ?? 'structure' };
};

const isSame = (one: KeptNeed, other: KeptNeed): boolean =>
  one.level === other.level &&
  one.templateLevel === other.templateLevel &&
  one.inheritedFrom === other.inheritedFrom &&
  one.withdrawnBecause === other.withdrawnBecause;

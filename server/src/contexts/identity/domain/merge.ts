import type { Id } from '../../../vocabulary/id.ts';

export const mergeStates = ['planned', 'merging', 'merged', 'cancelled'] as const;
export type MergeState = (typeof mergeStates)[number];

export type Merge = {
  id: Id;
  organisationId: Id;
  fromId: Id;
  toId: Id;
  newName: string | null;
  takesEffectOn: string;
  state: MergeState;
  waitingFor: string[];
  plannedBy: Id;
  plannedAt: Date;
  begunAt: Date | null;
  mergedAt: Date | null;
  cancelledAt: Date | null;
};

type Party = { id: Id; nowId: Id | null };

export type MergeRefusal = 'mergeWithItself' | 'mergeIsGone' | 'mergeIsLeaving' | 'mergeIsReceiving';

/**
 * Why two organisations cannot be merged now, or undefined. `others` are the mergers that are planned or under way.
 * An organisation may receive several at once, but one that leaves neither receives nor leaves twice: whose rows moved when
 * would depend on who came first.
 */
export const refusalOf = (from: Party, to: Party, others: readonly Pick<Merge, 'fromId' | 'toId'>[]): MergeRefusal | undefined => {
  if (from.id === to.id) return 'mergeWithItself';
  if (from.nowId !== null || to.nowId !== null) return 'mergeIsGone';
  if (others.some(({ fromId }) => fromId === from.id || fromId === to.id)) return 'mergeIsLeaving';
  if (others.some(({ toId }) => toId === from.id)) return 'mergeIsReceiving';
  return undefined;
};

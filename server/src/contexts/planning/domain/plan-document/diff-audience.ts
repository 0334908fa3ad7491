import { messageKey } from './message-key.ts';
import type { ParsedAudience, Side } from './plan.ts';

export type Change = { field: 'side' | 'tier' | 'channels' | 'channelNote' | 'inheritsFrom'; before: unknown; after: unknown };

type Stored = { side: Side; tier: number | null; channels: string[]; channelNote: string; inheritsFrom: string[] };

/** Which of an audience's own fields the file would change; its messages are compared as needs. */
export function diffAudience(before: Stored, after: ParsedAudience): Change[] {
  const inheritsFrom = [...new Set(after.inheritsFrom.map((each) => each.audience))];
  const pairs: Change[] = [
    { field: 'side', before: before.side, after: after.side },
    { field: 'tier', before: before.tier, after: after.tier },
    { field: 'channels', before: before.channels, after: after.channels },
    { field: 'channelNote', before: before.channelNote, after: after.channelNote },
    { field: 'inheritsFrom', before: before.inheritsFrom, after: inheritsFrom },
  ];
  return pairs.filter((change) => !sameValue(change.before, change.after));
}

/** Lists are compared without order: a plan that was only rearranged has not changed. */
function sameValue(before: unknown, after: unknown): boolean {
  if (!Array.isArray(before) || !Array.isArray(after)) return before === after;
  const keys = (list: unknown[]) => [...new Set(list.map((each) => messageKey(String(each))))].toSorted().join('\n');
  return keys(before) === keys(after);
}

import type { ParsedPlan } from './plan.ts';

/** One group as a plain record, the way plans are exchanged as JSON. */
export type PlanEntry = { group: string; groupType: 'intern' | 'extern'; messages: string[]; channels: string[]; channelNote: string };

/** The plan as plain data, in the shape that `readEntries` takes back. */
export function exportPlan(plan: ParsedPlan): PlanEntry[] {
  return plan.audiences.map((audience) => ({
    group: audience.name,
    groupType: audience.side === 'internal' ? 'intern' : 'extern',
    messages: audience.messages,
    channels: audience.channels,
    channelNote: audience.channelNote,
  }));
}

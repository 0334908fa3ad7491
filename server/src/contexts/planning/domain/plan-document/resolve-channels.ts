import { channelName } from './channel-words.ts';
import type { Draft } from './draft.ts';
import { withoutExcepted } from './exceptions.ts';
import { findGroups } from './find-groups.ts';
import type { ChannelSuggestion } from './plan.ts';
import { type Problem, problem } from './problem.ts';
import { LONGEST_CHAIN } from './resolve-messages.ts';
import { suggestChannels } from './suggest-channels.ts';
import { words } from './words.ts';

type Reading = { drafts: readonly Draft[]; done: Map<Draft, ChannelSuggestion[]>; problems: Problem[] };
type Origin = { channel: ChannelSuggestion; from: Draft };
type Reference = Exclude<ReturnType<typeof suggestChannels>[number], ChannelSuggestion>;

/** Channels per group when "samma som ovan" has been followed. */
export function resolveChannels(drafts: readonly Draft[], problems: Problem[]): Map<Draft, ChannelSuggestion[]> {
  const reading: Reading = { drafts, done: new Map(), problems };
  for (const draft of drafts) collect(reading, draft, []);
  return reading.done;
}

function collect(reading: Reading, draft: Draft, path: Draft[]): ChannelSuggestion[] {
  const ready = reading.done.get(draft);
  if (ready) return ready;
  const all: Origin[] = draft.channelNames.map((name) => ({ channel: { name }, from: draft }));
  for (const { text, line } of draft.channelTexts) {
    for (const each of suggestChannels(text, nextAlternative(all))) {
      if ('name' in each) all.push({ channel: each, from: draft });
      else all.push(...follow(reading, each, line, draft, path));
    }
  }
  const channels = renumberAlternatives(distinctByName(all));
  reading.done.set(draft, channels);
  return channels;
}

function follow(reading: Reading, { sameAs, as }: Reference, line: number, draft: Draft, path: Draft[]): Origin[] {
  const found = findGroups(sameAs.target, as, line, draft, reading.drafts);
  reading.problems.push(...found.problems);
  const taken = found.groups.flatMap(({ group }) => takeOver(reading, group, line, draft, path));
  const kept = withoutExcepted(taken, ({ channel }) => channel.name, sameAs.except, line, reading.problems);
  // "Samma som chefer och elevråd": what names no group is one more channel.
  const added = [...found.unknown, ...found.extra].map((name) => ({ channel: { name: channelName(name) }, from: draft }));
  return [...kept, ...added];
}

function takeOver(reading: Reading, group: Draft, line: number, draft: Draft, path: Draft[]): Origin[] {
  if (group === draft || path.length >= LONGEST_CHAIN || path.includes(group)) {
    const round = [...path, draft, group].map((each) => each.name).join(' → ');
    reading.problems.push(problem('circularInheritance', group.name, { line }, round));
    return [];
  }
  return collect(reading, group, [...path, draft]).map((channel) => ({ channel: { ...channel, inherited: true }, from: group }));
}

function nextAlternative(all: Origin[]): number {
  return all.reduce((highest, { channel }) => Math.max(highest, channel.alternativeGroup ?? 0), 0) + 1;
}

/** Alternatives that came from different groups must not end up under one number. */
function renumberAlternatives(all: Origin[]): ChannelSuggestion[] {
  const numbers = new Map<Draft, Map<number, number>>();
  let last = 0;
  return all.map(({ channel, from }) => {
    if (channel.alternativeGroup === undefined) return channel;
    const known = numbers.get(from) ?? new Map<number, number>();
    numbers.set(from, known);
    const number = known.get(channel.alternativeGroup) ?? ++last;
    known.set(channel.alternativeGroup, number);
    return { ...channel, alternativeGroup: number };
  });
}

function distinctByName(all: Origin[]): Origin[] {
  const seen = new Map<string, Origin>();
  for (const each of all) {
    const key = words(each.channel.name).join(' ');
    if (!seen.has(key)) seen.set(key, each);
  }
  return [...seen.values()];
}

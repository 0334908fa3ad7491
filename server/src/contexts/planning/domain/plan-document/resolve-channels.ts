import type { Draft } from './draft.ts';
import { words } from './words.ts';
import type { ChannelSuggestion } from './plan.ts';
import { type Problem, problem } from './problem.ts';
import { findGroups, LONGEST_CHAIN } from './resolve-messages.ts';
import { suggestChannels } from './suggest-channels.ts';

/** Channels per group when "samma som ovan" has been followed. */
export function resolveChannels(drafts: readonly Draft[], problems: Problem[]): Map<Draft, ChannelSuggestion[]> {
  const done = new Map<Draft, ChannelSuggestion[]>();
  for (const draft of drafts) collect(draft, drafts, done, [], problems);
  return done;
}

function collect(
  draft: Draft,
  drafts: readonly Draft[],
  done: Map<Draft, ChannelSuggestion[]>,
  path: Draft[],
  problems: Problem[],
): ChannelSuggestion[] {
  const ready = done.get(draft);
  if (ready) return ready;
  const all: ChannelSuggestion[] = draft.channelNames.map((name) => ({ name }));
  for (const { text, line } of draft.channelTexts) {
    for (const each of suggestChannels(text, nextAlternative(all))) {
      if ('name' in each) {
        all.push(each);
        continue;
      }
      const found = findGroups(each.sameAs.target, each.as, line, draft, drafts);
      problems.push(...found.problems);
      for (const { group } of found.groups) all.push(...takeOver(group, draft, drafts, done, path, problems, line));
    }
  }
  const distinct = distinctByName(all);
  done.set(draft, distinct);
  return distinct;
}

function takeOver(
  group: Draft,
  draft: Draft,
  drafts: readonly Draft[],
  done: Map<Draft, ChannelSuggestion[]>,
  path: Draft[],
  problems: Problem[],
  line: number,
): ChannelSuggestion[] {
  if (group === draft || path.length >= LONGEST_CHAIN || path.includes(group)) {
    problems.push(problem('circularInheritance', group.name, { line }, [...path, draft, group].map((each) => each.name).join(' → ')));
    return [];
  }
  return collect(group, drafts, done, [...path, draft], problems).map((channel) => ({ ...channel, inherited: true }));
}

function nextAlternative(all: ChannelSuggestion[]): number {
  return all.reduce((highest, each) => Math.max(highest, each.alternativeGroup ?? 0), 0) + 1;
}

function distinctByName(all: ChannelSuggestion[]): ChannelSuggestion[] {
  const seen = new Map<string, ChannelSuggestion>();
  for (const channel of all) {
    const key = words(channel.name).join(' ');
    if (!seen.has(key)) seen.set(key, channel);
  }
  return [...seen.values()];
}

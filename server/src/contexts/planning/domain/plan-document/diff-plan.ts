import { type Change, diffAudience } from './diff-audience.ts';
import { messageKey } from './message-key.ts';
import type { ParsedAudience, ParsedPlan, Side } from './plan.ts';

/** The programme as it is stored. `messageIds` are the audience's own; what it inherits follows from `inheritsFromIds`. */
export type ProgrammeSnapshot = {
  audiences: {
    id: string;
    name: string;
    side: Side;
    tier: number | null;
    channels: string[];
    channelNote: string;
    messageIds: string[];
    inheritsFromIds: string[];
  }[];
  messages: { id: string; title: string }[];
};

/** Ids name what is stored, titles and names what is only in the file. */
export type PlanDiff = {
  audiences: {
    added: string[];
    changed: { id: string; name: string; changes: Change[] }[];
    unchanged: { id: string; name: string }[];
    missingInFile: { id: string; name: string }[];
  };
  messages: { added: string[]; unchanged: { id: string; title: string }[]; missingInFile: { id: string; title: string }[] };
  needs: { added: NeedName[]; unchanged: NeedName[]; missingInFile: NeedName[] };
};

export type NeedName = { audience: string; message: string };
type Existing = ProgrammeSnapshot['audiences'][number];

/** What importing the file would change. Importing the same file again changes nothing. */
export function diffPlan(existing: ProgrammeSnapshot, parsed: ParsedPlan): PlanDiff {
  const pairs = pairAudiences(existing.audiences, parsed.audiences);
  return {
    audiences: diffAudiences(existing, pairs, parsed),
    messages: diffMessages(existing, parsed),
    needs: diffNeeds(existing, pairs, parsed),
  };
}

/** An audience is known by its name; when both sides have one of that name, by name and side. */
function pairAudiences(stored: readonly Existing[], read: readonly ParsedAudience[]): Map<ParsedAudience, Existing> {
  const pairs = new Map<ParsedAudience, Existing>();
  const free = new Set(stored);
  for (const exact of [true, false]) {
    for (const audience of read) {
      if (pairs.has(audience)) continue;
      const found = [...free].find(
        (each) => messageKey(each.name) === messageKey(audience.name) && (!exact || each.side === audience.side),
      );
      if (!found) continue;
      pairs.set(audience, found);
      free.delete(found);
    }
  }
  return pairs;
}

function diffAudiences(
  existing: ProgrammeSnapshot,
  pairs: ReadonlyMap<ParsedAudience, Existing>,
  parsed: ParsedPlan,
): PlanDiff['audiences'] {
  const names = new Map(existing.audiences.map((each) => [each.id, each.name]));
  const paired = new Set(pairs.values());
  const compared = [...pairs].map(([after, before]) => {
    const inheritsFrom = before.inheritsFromIds.map((id) => names.get(id) ?? id);
    return { id: before.id, name: before.name, changes: diffAudience({ ...before, inheritsFrom }, after) };
  });
  return {
    added: parsed.audiences.filter((audience) => !pairs.has(audience)).map((audience) => audience.name),
    changed: compared.filter(({ changes }) => changes.length > 0),
    unchanged: compared.filter(({ changes }) => changes.length === 0).map(({ id, name }) => ({ id, name })),
    missingInFile: existing.audiences.filter((each) => !paired.has(each)).map(({ id, name }) => ({ id, name })),
  };
}

function diffMessages(existing: ProgrammeSnapshot, parsed: ParsedPlan): PlanDiff['messages'] {
  const known = new Set(existing.messages.map((message) => messageKey(message.title)));
  const inFile = new Set(parsed.messages.map((message) => message.key));
  const isInFile = ({ title }: { title: string }) => inFile.has(messageKey(title));
  return {
    added: parsed.messages.filter((message) => !known.has(message.key)).map((message) => message.title),
    unchanged: existing.messages.filter(isInFile).map(({ id, title }) => ({ id, title })),
    missingInFile: existing.messages.filter((message) => !isInFile(message)).map(({ id, title }) => ({ id, title })),
  };
}

function diffNeeds(existing: ProgrammeSnapshot, pairs: ReadonlyMap<ParsedAudience, Existing>, parsed: ParsedPlan): PlanDiff['needs'] {
  const stored = new Map<string, NeedName>();
  for (const audience of existing.audiences) {
    for (const title of titlesOf(audience, existing))
      stored.set(`${audience.id} ${messageKey(title)}`, { audience: audience.name, message: title });
  }
  const needs: PlanDiff['needs'] = { added: [], unchanged: [], missingInFile: [] };
  for (const audience of parsed.audiences) {
    const id = pairs.get(audience)?.id;
    for (const message of audience.messages) {
      const known = id !== undefined && stored.delete(`${id} ${messageKey(message)}`);
      (known ? needs.unchanged : needs.added).push({ audience: audience.name, message });
    }
  }
  needs.missingInFile = [...stored.values()];
  return needs;
}

/** Own and inherited titles; stored inheritance may form a circle, so each audience is visited once. */
function titlesOf(audience: Existing, existing: ProgrammeSnapshot): string[] {
  const audiences = new Map(existing.audiences.map((each) => [each.id, each]));
  const titles = new Map(existing.messages.map((message) => [message.id, message.title]));
  const visited = new Set<Existing>();
  const waiting = [audience];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (visited.has(next)) continue;
    visited.add(next);
    waiting.push(...next.inheritsFromIds.flatMap((id) => audiences.get(id) ?? []));
  }
  return [...visited].flatMap((each) => each.messageIds.flatMap((id) => titles.get(id) ?? []));
}

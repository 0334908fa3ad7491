import { isDocumentHeading } from './group-names.ts';
import { groupName, hasPlainItems, opensGroup } from './group-start.ts';
import { readLabel } from './labels.ts';
import { addChannelItem, continueChannels, continuesChannels } from './outline-channels.ts';
import { labelApplies, takeLabel } from './outline-labels.ts';
import { addMessage, addSameAs, close, ignore, isListItem, type Outline, openGroup } from './outline-state.ts';
import { problem } from './problem.ts';
import { MAX_LINE_CHARS } from './read-lines.ts';
import { readSection, readTier } from './sections.ts';
import type { SourceLine } from './source.ts';

/** Takes in a run of lines; tables between two runs continue the same outline. */
export function readOutline(state: Outline, lines: readonly SourceLine[]): void {
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (line) index += readLine(state, line, lines, index);
  }
}

/** Returns how many of the following lines were used up. */
function readLine(state: Outline, line: SourceLine, lines: readonly SourceLine[], index: number): number {
  if (line.text.length > MAX_LINE_CHARS) return tooLong(state, line);
  if (isPageFurniture(line.text)) return ignore(state, line);
  if (takeSection(state, line, lines, index)) return 0;
  const label = readLabel(line.text, line.shape !== 'bullet' && line.shape !== 'numbered');
  if (label && labelApplies(state, line, label)) return takeLabel(state, line, label, lines, index);
  const continuing = continuesChannels(state, line);
  if (!continuing && opensGroup(lines, index, state)) return openGroup(state, line, groupName(line.text), hasPlainItems(lines, index));
  if (state.collecting !== 'channels' && takeSameAs(state, line)) return 0;
  if (isListItem(line)) return takeItem(state, line);
  return takeProse(state, line, continuing);
}

function takeSection(state: Outline, line: SourceLine, lines: readonly SourceLine[], index: number): boolean {
  if (line.shape === 'bullet') return false;
  const section = readSection(line.text);
  if (section) {
    Object.assign(state, { side: section.side, sideSeen: true, tier: section.tier, tierSeen: state.tierSeen || section.tier !== null });
    close(state);
    return true;
  }
  const tier = readTier(line.text);
  if (!tier || (state.current && /^\p{L}+\s*:/u.test(line.text)) || (line.shape === 'numbered' && !/^\D/u.test(line.text))) return false;
  state.tier = tier.tier;
  state.tierSeen = true;
  close(state);
  const next = lines[index + 1];
  if (tier.rest !== '' && next && opensGroup([{ ...line, text: tier.rest }, ...lines.slice(index + 1, index + 12)], 0, state))
    openGroup(state, line, groupName(tier.rest), false);
  return true;
}

function takeSameAs(state: Outline, line: SourceLine): boolean {
  const { current } = state;
  return current !== null && state.collecting === 'messages' && addSameAs(state, current, line.text, line.line);
}

function takeItem(state: Outline, line: SourceLine): number {
  // "- Kanaler:" with its own list below ends where the outer list goes on.
  if (state.labelLevel !== null && line.level <= state.labelLevel) Object.assign(state, { collecting: 'messages', labelLevel: null });
  const { current, collecting } = state;
  if (!current || collecting === 'nothing') return ignore(state, line);
  // "Kanaler: intranät." right below the group's name, and the messages after it.
  if (collecting === 'channels' && state.channelsInline && current.items.length === 0 && current.sameAs.length === 0) {
    state.collecting = 'messages';
    return takeItem(state, line);
  }
  if (collecting === 'messages') {
    state.plain = false;
    addMessage(state, current, line.text, line.line);
  }
  if (collecting === 'notes') current.notes.push({ label: state.noteLabel, text: line.text, line: line.line });
  if (collecting !== 'channels') return 0;
  addChannelItem(current, line);
  return 0;
}

function takeProse(state: Outline, line: SourceLine, continuing: boolean): number {
  const { current } = state;
  if (current && continuing) return continueChannels(current, line);
  const heading = line.shape === 'heading' || line.text.endsWith(':');
  if (current && state.plain && state.collecting === 'messages' && !heading) {
    addMessage(state, current, line.text, line.line);
    return 0;
  }
  const apart = state.collecting === 'channels' && line.afterBlank;
  if (current && !heading && !apart && !isDocumentHeading(line.text.slice(0, 100))) {
    current.notes.push({ label: null, text: line.text, line: line.line });
    return 0;
  }
  // What follows prose below the channels belongs to the group only if a label says so.
  if (apart) state.collecting = 'nothing';
  if (heading || isDocumentHeading(line.text.slice(0, 100))) close(state);
  return ignore(state, line);
}

function tooLong(state: Outline, line: SourceLine): number {
  state.problems.push(problem('lineTooLong', line.text, { line: line.line }));
  return ignore(state, { ...line, text: `${line.text.slice(0, 199)}…` });
}

/** Page numbers and the like, which copying from a page layout leaves between the lines. */
function isPageFurniture(text: string): boolean {
  return text.length < 40 && /^(?:(?:sida|sid|page|s)\.?\s*)?\d{1,3}\s*(?:\(\d{1,3}\)|(?:av|of|\/)\s*\d{1,3})?$/iu.test(text);
}

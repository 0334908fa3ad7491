import { type Draft, newDraft } from './draft.ts';
import { groupName, hasPlainItems, opensGroup } from './group-start.ts';
import { isDocumentHeading } from './group-names.ts';
import { type Label, isSendingFact, readLabel } from './labels.ts';
import type { IgnoredLine, Level, Side } from './plan.ts';
import { type Problem, problem } from './problem.ts';
import { MAX_LINE_CHARS } from './read-lines.ts';
import { readSameAs } from './same-as.ts';
import { readNameDetails } from './name-details.ts';
import { readSection, readSide, readTier, readTierValue } from './sections.ts';
import type { SourceLine } from './source.ts';
import { splitAtCommas, splitItems } from './split-items.ts';

/** Where in the document we are: what a bullet means depends on the lines before it. */
export type Outline = {
  drafts: Draft[];
  problems: Problem[];
  ignored: IgnoredLine[];
  side: Side;
  sideSeen: boolean;
  tier: number | null;
  tierSeen: boolean;
  current: Draft | null;
  headingLevel: number;
  listLevel: number | null;
  collecting: 'messages' | 'channels' | 'notes' | 'nothing';
  plain: boolean;
  level: Level | null;
  noteLabel: string;
  /** The list level of a label that stands as a bullet. */
  labelLevel: number | null;
  /** The channels stand on the label's own line, so that bullets below need not be channels. */
  channelsInline: boolean;
};

export function newOutline(): Outline {
  return {
    drafts: [],
    problems: [],
    ignored: [],
    side: 'internal',
    sideSeen: false,
    tier: null,
    tierSeen: false,
    current: null,
    headingLevel: 0,
    listLevel: null,
    collecting: 'nothing',
    plain: false,
    level: null,
    noteLabel: '',
    labelLevel: null,
    channelsInline: false,
  };
}

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

/** A heading at the group's own level is not below the group; in a list only the clearest labels count. */
function labelApplies(state: Outline, line: SourceLine, label: Label): boolean {
  if (!isListItem(line)) return true;
  if (label.kind === 'note') return isSendingFact(label) && state.current !== null && label.rest !== '';
  if (label.kind === 'audienceList') return label.rest === '';
  return label.rest !== '' || line.text.endsWith(':');
}

function takeLabel(state: Outline, line: SourceLine, label: Label, lines: readonly SourceLine[], index: number): number {
  if (label.kind === 'audience') return takeAudience(state, line, label, lines, index);
  const outranks = line.shape === 'heading' && state.headingLevel > 0 && line.level <= state.headingLevel;
  if (label.kind === 'audienceList' || outranks) close(state);
  state.labelLevel = isListItem(line) ? line.level : null;
  const { current } = state;
  if (!current) return ignoreLabel(state, line, label);
  if (label.kind === 'channel') return takeChannels(state, current, line, label);
  if (label.kind === 'note') return takeNote(state, current, line, label);
  state.collecting = 'messages';
  state.level = label.level;
  current.labelled = true;
  state.plain = true;
  if (label.rest !== '') addInline(state, current, label.rest, line.line);
  return 0;
}

function takeAudience(state: Outline, line: SourceLine, label: Label, lines: readonly SourceLine[], index: number): number {
  const next = lines[index + 1];
  const nameBelow = label.rest === '' && next?.shape === 'paragraph' && !readLabel(next.text, true);
  if (label.rest === '' && !nameBelow) {
    close(state);
    return ignore(state, line);
  }
  openGroup(state, line, (nameBelow ? next.text : label.rest).replace(/\s*:$/u, ''), false);
  if (state.current) Object.assign(state.current, { labelled: true, style: 'label', tier: state.current.tier ?? label.tier });
  return nameBelow ? 1 : 0;
}

function takeChannels(state: Outline, current: Draft, line: SourceLine, label: Label): number {
  state.collecting = 'channels';
  state.channelsInline = label.rest !== '';
  current.channelNote = joinNote(current.channelNote, line.text, ' ');
  if (label.rest !== '') current.channelTexts.push({ text: label.rest, line: line.line });
  return 0;
}

function takeNote(state: Outline, current: Draft, line: SourceLine, label: Label): number {
  if (takeAttribute(current, label)) return 0;
  if (label.rest === '') Object.assign(state, { collecting: 'notes', noteLabel: label.head });
  else current.notes.push({ label: label.head, text: label.rest, line: line.line });
  return 0;
}

/** "Prio: 1" and "Typ: extern" below a group's name are about that group alone. */
function takeAttribute(current: Draft, label: Label): boolean {
  const side = /^(?:typ|type|intern\/extern|internal\/external)$/iu.test(label.head) ? readSide(label.rest) : null;
  const tier = /^(?:prio|prioritet|nivå|tier|priority)$/iu.test(label.head) ? readTierValue(label.rest) : null;
  if (side) current.side = side;
  if (tier !== null) Object.assign(current, { tier });
  return side !== null || tier !== null;
}

function openGroup(state: Outline, line: SourceLine, name: string, plain: boolean): number {
  close(state);
  const told = readNameDetails(name);
  const draft = newDraft(told.name, line.line, told.side ?? state.side, told.tier ?? state.tier, 'lines');
  draft.style = `${line.shape}${line.shape === 'heading' ? line.level : ''}${line.bold ? 'bold' : ''}${line.text.endsWith(':') ? ':' : ''}`;
  state.drafts.push(draft);
  Object.assign(state, {
    current: draft,
    collecting: 'messages',
    headingLevel: line.shape === 'heading' ? line.level : 0,
    listLevel: isListItem(line) ? line.level : null,
    plain,
  });
  return 0;
}

function takeSameAs(state: Outline, line: SourceLine): boolean {
  const { current } = state;
  return current !== null && state.collecting === 'messages' && addSameAs(state, current, line.text, line.line);
}

function addSameAs(state: Outline, current: Draft, text: string, line: number): boolean {
  const same = readSameAs(text);
  if (!same) return false;
  current.sameAs.push({ text, line });
  for (const title of splitItems(same.extra)) addMessage(state, current, title, line);
  return true;
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
  if (collecting === 'messages') addMessage(state, current, line.text, line.line);
  if (collecting === 'notes') current.notes.push({ label: state.noteLabel, text: line.text, line: line.line });
  if (collecting !== 'channels') return 0;
  current.channelNote = joinNote(current.channelNote, line.text, current.channelTexts.length > 0 ? '; ' : ' ');
  current.channelTexts.push({ text: line.text, line: line.line });
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

/** The line right below "Kanaler:" belongs to it, and so does a sentence that runs over several lines. */
function continuesChannels(state: Outline, line: SourceLine): boolean {
  const { current } = state;
  if (!current || state.collecting !== 'channels' || line.shape !== 'paragraph') return false;
  if (current.channelTexts.length === 0) return !line.text.endsWith(':');
  if (line.afterBlank || line.text.endsWith(':')) return false;
  return /^\p{Ll}/u.test(line.text) || /(?:[,–-]|\s(?:och|samt|eller|and|or|via|till|med))$/u.test(current.channelNote.slice(-12));
}

function continueChannels(current: Draft, line: SourceLine): number {
  current.channelNote = joinNote(current.channelNote, line.text, ' ');
  const last = current.channelTexts.at(-1);
  if (last) last.text = `${last.text} ${line.text}`;
  else current.channelTexts.push({ text: line.text, line: line.line });
  return 0;
}

function addInline(state: Outline, current: Draft, text: string, line: number): void {
  const parts = splitItems(text);
  const [only = ''] = parts;
  const list = parts.length === 1 && !readSameAs(only) ? splitAtCommas(only) : null;
  if (list) state.problems.push(problem('listSplitAtCommas', text, { line }));
  for (const title of list ?? parts) if (!addSameAs(state, current, title, line)) addMessage(state, current, title, line);
}

function addMessage(state: Outline, current: Draft, text: string, line: number): void {
  const title = text.replace(/\s*:$/u, '');
  if (/[\p{L}\p{N}]/u.test(title)) current.items.push({ title, line, level: state.level, needBy: null });
}

function ignoreLabel(state: Outline, line: SourceLine, label: Label): number {
  if (label.kind === 'channel' && label.rest !== '') state.problems.push(problem('channelsWithoutGroup', line.text, { line: line.line }));
  close(state);
  return ignore(state, line);
}

function close(state: Outline): void {
  Object.assign(state, {
    current: null,
    collecting: 'nothing',
    headingLevel: 0,
    listLevel: null,
    plain: false,
    level: null,
    noteLabel: '',
    labelLevel: null,
  });
}

function ignore(state: Outline, line: SourceLine): number {
  state.ignored.push({ line: line.line, text: line.text });
  return 0;
}

function tooLong(state: Outline, line: SourceLine): number {
  state.problems.push(problem('lineTooLong', line.text, { line: line.line }));
  return ignore(state, { ...line, text: `${line.text.slice(0, 199)}…` });
}

function joinNote(before: string, text: string, separator: string): string {
  return before === '' ? text : `${before}${separator}${text}`;
}

/** Page numbers and the like, which copying from a page layout leaves between the lines. */
function isPageFurniture(text: string): boolean {
  return text.length < 40 && /^(?:(?:sida|sid|page|s)\.?\s*)?\d{1,3}\s*(?:\(\d{1,3}\)|(?:av|of|\/)\s*\d{1,3})?$/iu.test(text);
}

function isListItem(line: SourceLine): boolean {
  return line.shape === 'bullet' || line.shape === 'numbered';
}

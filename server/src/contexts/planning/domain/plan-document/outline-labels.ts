import type { Draft } from './draft.ts';
import { isSendingFact, type Label, readLabel } from './labels.ts';
import { joinNote } from './outline-channels.ts';
import { addInline, close, ignore, isListItem, type Outline, openGroup } from './outline-state.ts';
import { problem } from './problem.ts';
import { readSide, readTierValue } from './sections.ts';
import type { SourceLine } from './source.ts';

/** A heading at the group's own level is not below the group; in a list only the clearest labels count. */
export function labelApplies(state: Outline, line: SourceLine, label: Label): boolean {
  if (!isListItem(line)) return true;
  const inCard = state.current?.style === 'label' && state.listLevel !== null;
  if (label.kind === 'note') return (inCard || isSendingFact(label)) && state.current !== null && label.rest !== '';
  if (label.kind === 'audienceList') return label.rest === '';
  return label.rest !== '' || line.text.endsWith(':');
}

export function takeLabel(state: Outline, line: SourceLine, label: Label, lines: readonly SourceLine[], index: number): number {
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

function ignoreLabel(state: Outline, line: SourceLine, label: Label): number {
  if (label.kind === 'channel' && label.rest !== '') state.problems.push(problem('channelsWithoutGroup', line.text, { line: line.line }));
  close(state);
  return ignore(state, line);
}

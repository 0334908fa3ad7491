import type { Draft } from './draft.ts';
import type { Outline } from './outline-state.ts';
import type { SourceLine } from './source.ts';

/** The line right below "Kanaler:" belongs to it, and so does a sentence that runs over several lines. */
export function continuesChannels(state: Outline, line: SourceLine): boolean {
  const { current } = state;
  if (!current || state.collecting !== 'channels' || line.shape !== 'paragraph') return false;
  if (current.channelTexts.length === 0) return !line.text.endsWith(':');
  if (line.afterBlank || line.text.endsWith(':')) return false;
  return /^\p{Ll}/u.test(line.text) || /(?:[,–-]|\s(?:och|samt|eller|and|or|via|till|med))$/u.test(current.channelNote.slice(-12));
}

export function continueChannels(current: Draft, line: SourceLine): number {
  current.channelNote = joinNote(current.channelNote, line.text, ' ');
  const last = current.channelTexts.at(-1);
  if (last) last.text = `${last.text} ${line.text}`;
  else current.channelTexts.push({ text: line.text, line: line.line });
  return 0;
}

export function addChannelItem(current: Draft, line: SourceLine): void {
  current.channelNote = joinNote(current.channelNote, line.text, current.channelTexts.length > 0 ? '; ' : ' ');
  current.channelTexts.push({ text: line.text, line: line.line });
}

export function joinNote(before: string, text: string, separator: string): string {
  return before === '' ? text : `${before}${separator}${text}`;
}

import { type Draft, newDraft } from './draft.ts';
import { readNameDetails } from './name-details.ts';
import type { IgnoredLine, Level, Side } from './plan.ts';
import { type Problem, problem } from './problem.ts';
import { readSameAs } from './same-as.ts';
import type { SourceLine } from './source.ts';
import { splitAtCommas, splitItems } from './split-items.ts';
import { capitalise } from './words.ts';

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

export function openGroup(state: Outline, line: SourceLine, name: string, plain: boolean): number {
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

export function close(state: Outline): void {
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

export function ignore(state: Outline, line: SourceLine): number {
  state.ignored.push({ line: line.line, text: line.text });
  return 0;
}

export function addInline(state: Outline, current: Draft, text: string, line: number): void {
  const parts = splitItems(text);
  const [only = ''] = parts;
  const list = parts.length === 1 && !readSameAs(only) ? splitAtCommas(only) : null;
  if (list) state.problems.push(problem('listSplitAtCommas', text, { line }));
  for (const title of list ?? parts) if (!addSameAs(state, current, title, line)) addMessage(state, current, title, line);
}

export function addSameAs(state: Outline, current: Draft, text: string, line: number): boolean {
  const same = readSameAs(text);
  if (!same) return false;
  current.sameAs.push({ text, line });
  for (const title of splitItems(same.extra)) addMessage(state, current, capitalise(title), line);
  return true;
}

export function addMessage(state: Outline, current: Draft, text: string, line: number): void {
  const title = text.replace(/\s*:$/u, '');
  if (/[\p{L}\p{N}]/u.test(title)) current.items.push({ title, line, level: state.level, needBy: null });
}

export function isListItem(line: SourceLine): boolean {
  return line.shape === 'bullet' || line.shape === 'numbered';
}

import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { Ignored, ParagraphCheck } from '../../../api/language.ts';
import { type Finding, findingsIn, isIgnored } from './findings.ts';
import styles from './guardrails.module.css';

/** A finding where it stands in the document right now. */
export type Placed = { finding: Finding; from: number; to: number };

export type GuardInput = {
  /** Every paragraph that has been checked, by its words. */
  checks: ReadonlyMap<string, ParagraphCheck>;
  ignored: readonly Ignored[];
  shown: readonly Finding['kind'][];
};

type GuardState = GuardInput & { marks: DecorationSet };

const key = new PluginKey<GuardState>('guardMarks');

/** A leaf such as a line break takes one place; a space keeps the positions true. */
export const textOfBlock = (block: Node): string => block.textBetween(0, block.content.size, '\n', ' ');

const marksIn = (block: Node, start: number, check: ParagraphCheck, { ignored, shown }: GuardInput): Decoration[] =>
  findingsIn(textOfBlock(block), check)
    .filter((finding) => shown.includes(finding.kind) && !isIgnored(finding, ignored))
    .map((finding) => Decoration.inline(start + finding.from, start + finding.to, { class: styles[finding.kind] ?? '' }, { finding }));

const isLetter = (character: string | undefined): boolean => character !== undefined && /\p{L}/u.test(character);

/** A word that has been written in is another word, and nobody has judged that one yet. */
const isAnotherWord = ({ from, to, spec }: Decoration, text: string, start: number): boolean => {
  const { found } = (spec as { finding: Finding }).finding;
  if (/\s/u.test(found)) return false;
  return text.slice(from - start, to - start) !== found || isLetter(text[from - start - 1]) || isLetter(text[to - start]);
};

type Stretch = { from: number; to: number };

/** Marks the paragraphs of a stretch anew where `isDue`; the others, and every mark outside it, stay the very same. */
const markAnew = (document: Node, { from, to }: Stretch, input: GuardInput, before: DecorationSet, isDue: (text: string) => boolean) => {
  let marks = before;
  document.nodesBetween(from, to, (block, position) => {
    if (!block.isTextblock) return true;
    const text = textOfBlock(block);
    if (!isDue(text)) return false;
    const [start, check] = [position + 1, input.checks.get(text)];
    const had = before.find(start, start + block.content.size);
    const gone = check === undefined ? had.filter((mark) => isAnotherWord(mark, text, start)) : had;
    if (gone.length > 0) marks = marks.remove(gone);
    if (check !== undefined) marks = marks.add(document, marksIn(block, start, check, input));
    return false;
  });
  return marks;
};

/**
 * Marks what is known of each paragraph. One that is being written keeps the marks it had, moved along with the text, until its new
 * check has come: nothing flickers and nobody waits. Only what has changed is marked anew: the editor draws every new mark again.
 */
const applyChange = (transaction: Transaction, state: GuardState): GuardState => {
  const input = transaction.getMeta(key) as GuardInput | undefined;
  const { doc } = transaction;
  const moved = transaction.docChanged ? state.marks.map(transaction.mapping, doc) : state.marks;
  const changed = transaction.docChanged ? transaction.changedRange() : null;
  const followed = changed === null ? moved : markAnew(doc, changed, state, moved, () => true);
  if (input === undefined) return followed === state.marks ? state : { ...state, marks: followed };
  const isOther = input.ignored !== state.ignored || input.shown !== state.shown;
  const isDue = (text: string): boolean => isOther || input.checks.get(text) !== state.checks.get(text);
  return { ...input, marks: markAnew(doc, { from: 0, to: doc.content.size }, input, followed, isDue) };
};

/** Drawn over the text, never part of it. */
export const GuardMarks = Extension.create({
  name: 'guardMarks',
  addProseMirrorPlugins: () => [
    new Plugin<GuardState>({
      key,
      state: {
        init: () => ({ checks: new Map(), ignored: [], shown: [], marks: DecorationSet.empty }),
        apply: applyChange,
      },
      props: {
        decorations: (state) => key.getState(state)?.marks,
      },
    }),
  ],
});

export const withGuardInput = (transaction: Transaction, input: GuardInput): Transaction => transaction.setMeta(key, input);

/** What is marked, in reading order. */
export const placedIn = (state: EditorState): Placed[] =>
  (key.getState(state)?.marks.find() ?? [])
    .map(({ from, to, spec }) => ({ finding: (spec as { finding: Finding }).finding, from, to }))
    .filter(({ from, to }) => to > from)
    .toSorted((one, other) => one.from - other.from || other.to - one.to);

/** The paragraphs of a document, each once, as they are sent to be checked. */
export const paragraphsIn = (document: Node): string[] => {
  const paragraphs = new Set<string>();
  document.descendants((block) => {
    if (!block.isTextblock) return true;
    const text = textOfBlock(block);
    if (text.trim() !== '') paragraphs.add(text);
    return false;
  });
  return [...paragraphs];
};

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

/**
 * Marks what is known of each paragraph. One that is being written keeps the marks it had, moved along with the text, until
 * its new check has come: nothing flickers and nobody waits.
 */
const markAll = (document: Node, input: GuardInput, before: DecorationSet): DecorationSet => {
  const marks: Decoration[] = [];
  document.descendants((block, position) => {
    if (!block.isTextblock) return true;
    const check = input.checks.get(textOfBlock(block));
    const start = position + 1;
    if (check === undefined) marks.push(...before.find(start, start + block.content.size));
    else marks.push(...marksIn(block, start, check, input));
    return false;
  });
  return DecorationSet.create(document, marks);
};

const applyChange = (transaction: Transaction, state: GuardState): GuardState => {
  const input = transaction.getMeta(key) as GuardInput | undefined;
  if (input === undefined && !transaction.docChanged) return state;
  const next = input ?? state;
  const moved = state.marks.map(transaction.mapping, transaction.doc);
  return { ...state, ...next, marks: markAll(transaction.doc, next, moved) };
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

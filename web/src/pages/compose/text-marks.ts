import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import styles from './editor.module.css';

/** `((name))` and `((name??what to say when it is missing))`: plain text that the server fills in, shown as a chip. */
const placeholder = /\(\(([^()?\n]{1,60})(?:\?\?([^()\n]{0,200}))?\)\)/gu;

const marksIn = (block: Node, start: number): Decoration[] => {
  // A leaf such as a line break takes one place; a space keeps the positions true.
  const text = block.textBetween(0, block.content.size, '\n', ' ');
  return [...text.matchAll(placeholder)].map((match) =>
    Decoration.inline(start + match.index, start + match.index + match[0].length, { class: styles.field ?? '' }),
  );
};

const marksOf = (document: Node): DecorationSet => {
  const marks: Decoration[] = [];
  document.descendants((node, position) => {
    if (!node.isTextblock) return true;
    marks.push(...marksIn(node, position + 1));
    return false;
  });
  return DecorationSet.create(document, marks);
};

/** Drawn over the text, never part of it: what is saved is only what was written. */
export const TextMarks = Extension.create({
  name: 'textMarks',
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      state: {
        init: (_, { doc }) => marksOf(doc),
        apply: (transaction, marks) => (transaction.docChanged ? marksOf(transaction.doc) : marks),
      },
      props: {
        decorations(state) {
          return this.getState(state);
        },
      },
    }),
  ],
});

import { Extension, type JSONContent } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Fragment, Slice } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import type { EditorProps, EditorView } from '@tiptap/pm/view';
import StarterKit from '@tiptap/starter-kit';

/** A plain text as a document: every line is a paragraph, an empty one too, so that the text comes out as it went in. */
export const linesAsDocument = (text: string): JSONContent => ({
  type: 'doc',
  content: text.split('\n').map((line) => ({ type: 'paragraph', content: line === '' ? [] : [{ type: 'text', text: line }] })),
});

export const textOfLines = (document: Node): string => {
  const lines: string[] = [];
  document.forEach((line) => lines.push(line.textContent));
  return lines.join('\n');
};

/** A field's limit: what would make the text longer than that is not taken. */
const limitTo = (most: number): Extension =>
  Extension.create({
    name: 'mostCharacters',
    addProseMirrorPlugins: () => [
      new Plugin({
        filterTransaction: (transaction, { doc }) => {
          if (!transaction.docChanged) return true;
          const { length } = textOfLines(transaction.doc);
          return length <= most || length < textOfLines(doc).length;
        },
      }),
    ],
  });

/** No looks at all: what is saved is the words and the lines. */
const words = StarterKit.configure({
  blockquote: false,
  bold: false,
  bulletList: false,
  code: false,
  codeBlock: false,
  dropcursor: false,
  gapcursor: false,
  hardBreak: false,
  heading: false,
  horizontalRule: false,
  italic: false,
  link: false,
  listItem: false,
  listKeymap: false,
  orderedList: false,
  strike: false,
  trailingNode: false,
  underline: false,
});

const newLine = Extension.create({
  name: 'newLine',
  addKeyboardShortcuts() {
    return { 'Shift-Enter': () => this.editor.commands.splitBlock() };
  },
});

export const plainLines = (most: number | undefined) => [words, newLine, ...(most === undefined ? [] : [limitTo(most)])];

const asSlice = (view: EditorView, text: string): Slice => {
  const { schema } = view.state;
  const lines = text.split(/\r\n?|\n/).map((line) => schema.node('paragraph', null, line === '' ? [] : [schema.text(line)]));
  return new Slice(Fragment.fromArray(lines), 1, 1);
};

/** Copies and pastes as a plain field does: the words with their lines, empty ones too. */
export const plainClipboard = (isOneLine: boolean): EditorProps => ({
  clipboardTextSerializer: (slice) => slice.content.textBetween(0, slice.content.size, '\n'),
  handlePaste: (view, event) => {
    const pasted = event.clipboardData?.getData('text/plain') ?? '';
    const text = isOneLine ? pasted.replaceAll(/\s*[\r\n]+\s*/g, ' ') : pasted;
    if (text !== '') view.dispatch(view.state.tr.replaceSelection(asSlice(view, text)).scrollIntoView());
    return true;
  },
  ...(isOneLine ? { handleKeyDown: (_view, event) => event.key === 'Enter' } : {}),
});

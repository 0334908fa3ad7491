import { EditorContent, type Editor as TiptapEditor, useEditor } from '@tiptap/react';
import StarterKit from '@tiptap/starter-kit';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { RichText } from '../../api/send-outs.ts';
import { fieldId } from '../../parts/field.tsx';
import { useReadOnly } from '../../parts/read-only.ts';
import { GuardMarks } from '../language/guardrails/guard-marks.ts';
import styles from './editor.module.css';
import { EditorToolbar } from './editor-toolbar.tsx';
import { emptyText } from './rich-text.ts';
import { TextMarks } from './text-marks.ts';

/** Only what every channel can carry: an e-mail, a letter in a mailbox and a page say the same thing. */
const extensions = [
  StarterKit.configure({
    heading: { levels: [2, 3] },
    link: { openOnClick: false, autolink: true, protocols: ['mailto'], defaultProtocol: 'https' },
    blockquote: false,
    code: false,
    codeBlock: false,
    horizontalRule: false,
    strike: false,
    underline: false,
  }),
  TextMarks,
  GuardMarks,
];

type EditorProps = {
  subject: string;
  body: RichText;
  onSubject: (subject: string) => void;
  onBody: (body: RichText) => void;
  /** Called with the editor when it is there, and with null when it has gone. */
  onEditor: (editor: TiptapEditor | null) => void;
  /** Goes around the text itself. */
  layer: (text: ReactNode) => ReactNode;
};

export const Editor = ({ subject, body, onSubject, onBody, onEditor, layer }: EditorProps) => {
  const { t } = useTranslation();
  const isReadOnly = useReadOnly();
  const shown = useRef(body);
  /** What was written here comes back as `body`, now and then after newer keys. */
  const written = useRef(new WeakSet<RichText>());
  const editor = useEditor({
    extensions,
    editable: !isReadOnly,
    content: body.content === undefined ? emptyText : body,
    // Its rules are in editor.module.css: the content security policy takes no injected styles.
    injectCSS: false,
    editorProps: { attributes: { 'aria-label': t('compose.text'), role: 'textbox', 'aria-multiline': 'true', class: styles.text ?? '' } },
    onUpdate: ({ editor: current }) => {
      shown.current = current.getJSON() as RichText;
      written.current.add(shown.current);
      onBody(shown.current);
    },
  });
  useEffect(() => {
    onEditor(editor);
    return () => onEditor(null);
  }, [editor, onEditor]);
  // The text was settled elsewhere (a conflict): show it, without answering that it changed.
  useEffect(() => {
    if (body === shown.current || written.current.has(body)) return;
    shown.current = body;
    editor?.commands.setContent(body, { emitUpdate: false });
  }, [body, editor]);
  return (
    <>
      <label className="unseen" htmlFor={fieldId('subject')}>
        {t('compose.subject')}
      </label>
      <input
        id={fieldId('subject')}
        className={styles.subject}
        placeholder={t('compose.subject')}
        value={subject}
        readOnly={isReadOnly}
        onChange={(event) => onSubject(event.target.value)}
        maxLength={200}
      />
      {editor && !isReadOnly && <EditorToolbar editor={editor} />}
      {layer(<EditorContent editor={editor} />)}
    </>
  );
};

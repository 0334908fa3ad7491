import { type Editor, EditorContent, useEditor } from '@tiptap/react';
import { memo, useCallback, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import fieldStyles from '../../../parts/field.module.css';
import { fieldId, TextFrame } from '../../../parts/field.tsx';
import { useReadOnly } from '../../../parts/read-only.ts';
import { GuardLayer } from './guard-layer.tsx';
import { GuardMarks } from './guard-marks.ts';
import styles from './guardrails.module.css';
import { linesAsDocument, plainClipboard, plainLines, textOfLines } from './plain-lines.ts';
import { useGuardrails } from './use-guardrails.ts';

type GuardedTextProps = {
  name: string;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  value: string;
  onChange: (value: string) => void;
  /** Lines that are seen at least. */
  rows?: number;
  maxLength?: number;
  isOneLine?: boolean;
  /** The text as language knows it, where what one keeps is kept for everybody; without it for as long as the page is open. */
  textId?: string | null;
};

/**
 * A field for plain text with the language help in it: the same marks, words and keys as where send-outs are written. It gives and
 * takes a string, so it stands wherever a text area does.
 */
export const GuardedText = ({ onChange, ...props }: GuardedTextProps) => {
  const newest = useRef(onChange);
  newest.current = onChange;
  const tell = useCallback((value: string) => newest.current(value), []);
  return <Guarded {...props} onChange={tell} />;
};

/** Known by what it shows: with many of them on a page, writing in one draws no other anew. */
const Guarded = memo(
  ({ name, label, hint, error, value, onChange, rows = 4, maxLength, isOneLine = false, textId = null }: GuardedTextProps) => {
    const { t } = useTranslation();
    const isReadOnly = useReadOnly();
    const written = useRef(value);
    const editor = useEditor({
      extensions: [...plainLines(maxLength), GuardMarks],
      editable: !isReadOnly,
      content: linesAsDocument(value),
      injectCSS: false,
      editorProps: {
        ...plainClipboard(isOneLine),
        attributes: {
          id: fieldId(name),
          role: 'textbox',
          'aria-multiline': String(!isOneLine),
          'aria-labelledby': `${fieldId(name)}-label`,
          class: `${fieldStyles.input} ${styles.plain}`,
          style: `--rows: ${rows}`,
          spellcheck: 'false',
        },
      },
      onUpdate: ({ editor: current }) => {
        written.current = textOfLines(current.state.doc);
        onChange(written.current);
      },
    });
    useDescription(editor, { name, hint, error });
    // Changed from elsewhere, such as an undo or a settled conflict: shown without answering that it changed.
    useEffect(() => {
      if (value === written.current) return;
      written.current = value;
      editor.commands.setContent(linesAsDocument(value), { emitUpdate: false });
    }, [value, editor]);
    const guard = useGuardrails(editor, textId);
    return (
      <TextFrame name={name} label={label} hint={hint} error={error} onLabel={() => editor.commands.focus()}>
        <GuardLayer editor={editor} guard={guard}>
          <EditorContent editor={editor} />
        </GuardLayer>
        {guard.placed.length > 0 && <small className={styles.found}>{t('guard.toLookAt', { count: guard.placed.length })}</small>}
      </TextFrame>
    );
  },
);

/** The hint and the error come and go; the editor's own element is not React's to draw. */
const useDescription = (editor: Editor, { name, hint, error }: { name: string; hint?: string | undefined; error?: string | undefined }) =>
  useEffect(() => {
    const { dom } = editor.view;
    const ids = [hint && `${fieldId(name)}-hint`, error && `${fieldId(name)}-error`].filter(Boolean).join(' ');
    if (ids === '') dom.removeAttribute('aria-describedby');
    else dom.setAttribute('aria-describedby', ids);
    dom.setAttribute('aria-invalid', String(Boolean(error)));
  }, [editor, name, hint, error]);

import { EditorContent, useEditor, useEditorState } from '@tiptap/react';
import StarterKit from '@tiptap/starter-kit';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readFileText, readPageText, type TextSource } from '../../api/language.ts';
import { Button } from '../../parts/button.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Needs } from '../../parts/read-only.ts';
import { showToast } from '../../parts/toast-store.ts';
import { countWords } from '../compose/count-words.ts';
import { CheckFigures } from './check-figures.tsx';
import { CheckSource } from './check-source.tsx';
import { BrandNotes } from './guardrails/brand-notes.tsx';
import { GuardLayer } from './guardrails/guard-layer.tsx';
import { GuardMarks, textOfBlock } from './guardrails/guard-marks.ts';
import { GuardPanel } from './guardrails/guard-panel.tsx';
import { useGuardrails } from './guardrails/use-guardrails.ts';
import { useWholeText } from './guardrails/use-whole-text.ts';
import styles from './language.module.css';

/** Plain paragraphs: what is pasted loses its looks, and keeps its words. */
const extensions = [
  StarterKit.configure({
    blockquote: false,
    code: false,
    codeBlock: false,
    horizontalRule: false,
    strike: false,
    underline: false,
    link: false,
  }),
  GuardMarks,
];

const asDocument = (text: string) => ({
  type: 'doc',
  content: text.split(/\n\s*\n/).map((paragraph) => ({
    type: 'paragraph',
    content: paragraph.trim() === '' ? [] : [{ type: 'text', text: paragraph.replaceAll('\n', ' ') }],
  })),
});

export const CheckPage = () => {
  const { t } = useTranslation();
  const [source, setSource] = useState<TextSource | null>(null);
  const editor = useEditor({
    extensions,
    injectCSS: false,
    editorProps: {
      attributes: {
        'aria-label': t('checking.text'),
        role: 'textbox',
        'aria-multiline': 'true',
        class: styles.text ?? '',
        spellcheck: 'false',
      },
    },
  });
  const written = useEditorState({
    editor,
    selector: ({ editor: current }) => {
      const found: string[] = [];
      current.state.doc.descendants((block) => {
        if (block.isTextblock) found.push(textOfBlock(block));
        return !block.isTextblock;
      });
      return found;
    },
  });
  // The editor shows the text by itself; what is told about it may come after the next key.
  const paragraphs = useDeferredValue(written);
  const guard = useGuardrails(editor, null);
  const whole = useWholeText(paragraphs);
  const words = paragraphs.reduce((sum, text) => sum + countWords(text), 0);
  const take = (read: TextSource) => {
    setSource(read);
    editor.commands.setContent(asDocument(read.text));
  };
  return (
    // Nothing is kept: whoever may look may check a text.
    <Needs value="see">
      <PageHeader title={t('checking.title')} lead={t('checking.lead')} />
      <div className={styles.columns}>
        <div className={styles.main}>
          <CheckSource readPage={readPageText} readFile={readFileText} onText={take} source={source} />
          <div className={styles.sheet}>
            <GuardLayer editor={editor} guard={guard}>
              {words === 0 && (
                <p className={styles.placeholder} aria-hidden="true">
                  {t('checking.paste')}
                </p>
              )}
              <EditorContent editor={editor} />
            </GuardLayer>
          </div>
          {words > 0 && (
            <div className="row">
              <Button
                look="primary"
                onPress={() => void navigator.clipboard.writeText(written.join('\n\n')).then(() => showToast(t('checking.copied')))}
              >
                {t('checking.copy')}
              </Button>
              <Button
                onPress={() => {
                  setSource(null);
                  editor.chain().clearContent(true).focus().run();
                }}
              >
                {t('checking.clear')}
              </Button>
            </div>
          )}
          {whole && words > 0 && <CheckFigures check={whole} />}
        </div>
        <GuardPanel guard={guard} whole={words === 0 ? undefined : whole} words={words}>
          {whole && words > 0 && <BrandNotes brands={whole.brands} editor={editor} />}
        </GuardPanel>
      </div>
    </Needs>
  );
};

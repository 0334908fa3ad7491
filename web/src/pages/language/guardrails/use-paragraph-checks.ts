import type { Editor } from '@tiptap/react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { checkParagraphs, type ParagraphCheck } from '../../../api/language.ts';
import { withoutPlaceholders } from './findings.ts';
import { paragraphsIn } from './guard-marks.ts';

const waitMs = 300;
const mostAtOnce = 40;
const longestParagraph = 20_000;
/** Paragraphs remembered; the oldest are forgotten first. */
const mostRemembered = 3000;

type Checks = ReadonlyMap<string, ParagraphCheck>;

const remember = (checks: Checks, paragraphs: readonly string[], found: readonly ParagraphCheck[]): Checks => {
  const all = [
    ...checks,
    ...paragraphs.flatMap((text, at): [string, ParagraphCheck][] => (found[at] === undefined ? [] : [[text, found[at]]])),
  ];
  return new Map(all.slice(-Math.max(mostRemembered, paragraphs.length)));
};

/**
 * Has the changed paragraphs checked by the server a moment after the last key, a batch at a time. Writing never waits for it;
 * when the server cannot be reached the marks stay as they are and it is tried again at the next change.
 */
export const useParagraphChecks = (editor: Editor | null) => {
  const [checks, setChecks] = useState<Checks>(new Map());
  const [isOut, setIsOut] = useState(false);
  const known = useRef<Checks>(checks);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const isRunning = useRef(false);

  const checkNext = useCallback(async (): Promise<void> => {
    if (isRunning.current) return;
    isRunning.current = true;
    while (editor !== null && !editor.isDestroyed) {
      const waiting = paragraphsIn(editor.state.doc).filter((text) => !known.current.has(text) && text.length <= longestParagraph);
      const batch = waiting.slice(0, mostAtOnce);
      if (batch.length === 0) break;
      const found = await checkParagraphs(batch.map(withoutPlaceholders)).catch(() => null);
      setIsOut(found === null);
      if (found === null) break;
      known.current = remember(known.current, batch, found);
      setChecks(known.current);
    }
    isRunning.current = false;
  }, [editor]);

  useEffect(() => {
    if (editor === null) return;
    const later = () => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void checkNext(), waitMs);
    };
    void checkNext();
    editor.on('update', later);
    return () => {
      editor.off('update', later);
      clearTimeout(timer.current);
    };
  }, [editor, checkNext]);

  return { checks, isOut };
};

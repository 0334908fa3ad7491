import type { Editor } from '@tiptap/react';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FindingActions } from './finding-card.tsx';
import { useGuardGroup } from './guard-group.tsx';
import type { Placed } from './guard-marks.ts';
import styles from './guardrails.module.css';
import { useFindingWords } from './use-finding-words.ts';
import type { Guardrails } from './use-guardrails.ts';

type GuardLayerProps = { editor: Editor | null; guard: Guardrails; children: ReactNode };
type Spot = { top: number; left: number };

/** Under the words, inside the layer, and never past its right edge. */
const spotOf = (editor: Editor, layer: HTMLElement, { from, to }: Placed): Spot => {
  const box = layer.getBoundingClientRect();
  const start = editor.view.coordsAtPos(from);
  const end = editor.view.coordsAtPos(to);
  const width = Math.min(380, box.width);
  return { top: end.bottom - box.top + 6, left: Math.max(0, Math.min(start.left - box.left, box.width - width)) };
};

/** Around the editor: F8 goes to the next finding, Shift+F8 to the one before, and what can be done stands under the words. */
export const GuardLayer = ({ editor, guard, children }: GuardLayerProps) => {
  const { t } = useTranslation();
  const { titleOf, reasonOf } = useFindingWords();
  const layer = useRef<HTMLDivElement>(null);
  const popover = useRef<HTMLDivElement>(null);
  const [spot, setSpot] = useState<Spot | null>(null);
  const [isByKey, setIsByKey] = useState(false);
  const { current, placed, step, show } = guard;
  const register = useGuardGroup();
  const stepRef = useRef(step);
  stepRef.current = step;

  // Among several texts on a page the group holds the keys, and says when it is this one's turn.
  useEffect(() => {
    const element = layer.current;
    if (register === null || element === null) return;
    return register({
      element,
      jump: (direction, isEntering) => {
        setIsByKey(true);
        return stepRef.current(direction, isEntering ? 'enter' : 'stop') !== null;
      },
    });
  }, [register]);

  useEffect(() => {
    if (register !== null) return;
    const jump = (event: globalThis.KeyboardEvent) => {
      if (event.key !== 'F8' || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      setIsByKey(true);
      stepRef.current(event.shiftKey ? -1 : 1);
    };
    document.addEventListener('keydown', jump);
    return () => document.removeEventListener('keydown', jump);
  }, [register]);

  useEffect(() => {
    setSpot(current === null || editor === null || layer.current === null ? null : spotOf(editor, layer.current, current));
  }, [current, editor]);

  // By the keyboard one goes into it; who has clicked goes on writing.
  useEffect(() => {
    if (spot !== null && isByKey) popover.current?.querySelector('button')?.focus();
  }, [spot, isByKey]);

  const close = () => {
    show(null);
    editor?.commands.focus();
  };
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    close();
  };
  const openAtCaret = () => {
    if (editor === null || !editor.state.selection.empty) return;
    const at = editor.state.selection.from;
    const one = placed.find(({ finding, from, to }) => finding.kind !== 'longSentence' && from <= at && at <= to);
    setIsByKey(false);
    if (one !== undefined) show(one);
  };
  const number = current === null ? 0 : placed.findIndex(({ from, to }) => from === current.from && to === current.to) + 1;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard's way is F8
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- the keyboard's way is F8
    <div ref={layer} className={styles.layer} onClick={openAtCaret}>
      {children}
      <p className="unseen" role="status">
        {current === null
          ? t('guard.count', { count: placed.length })
          : t('guard.at', { number, count: placed.length, words: titleOf(current.finding) })}
      </p>
      {current !== null && spot !== null && (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Esc closes a dialog wherever the focus is in it
        <div
          key={`${current.from} ${current.to}`}
          ref={popover}
          role="dialog"
          aria-label={titleOf(current.finding)}
          className={styles.popover}
          style={{ top: spot.top, left: spot.left }}
          onKeyDown={closeOnEscape}
        >
          <b>{titleOf(current.finding)}</b>
          <p>{reasonOf(current.finding)}</p>
          <FindingActions finding={current.finding} placed={() => current} actions={guard.actions} isUnderText />
        </div>
      )}
    </div>
  );
};

import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Editor } from '@tiptap/react';
import { startTransition, useEffect, useMemo, useReducer, useState } from 'react';
import { heedFinding, type Ignored, ignoredQuery, ignoreFinding } from '../../../api/language.ts';
import { showToast } from '../../../parts/toast-store.ts';
import { type Finding, nameOf } from './findings.ts';
import { type Placed, placedIn, withGuardInput } from './guard-marks.ts';
import { useParagraphChecks } from './use-paragraph-checks.ts';
import { useShownKinds } from './use-shown-kinds.ts';

const none: Ignored[] = [];

const tellFailure = (error: unknown): void => showToast(error instanceof Error ? error.message : '', { tone: 'bad' });

/** What is ignored is kept with a text that is known to the server; a pasted one keeps it while the page is open. */
const useIgnored = (textId: string | null) => {
  const client = useQueryClient();
  const kept = useQuery({ ...ignoredQuery(textId ?? ''), enabled: textId !== null }).data ?? none;
  const [here, setHere] = useState<Ignored[]>([]);
  const refresh = (id: string) => client.invalidateQueries({ queryKey: ignoredQuery(id).queryKey });
  const ignore = async (finding: Finding, isEverywhere: boolean): Promise<void> => {
    const one = { finding: finding.kind, found: nameOf(finding), place: isEverywhere ? '' : finding.place, termId: finding.termId };
    if (textId === null) return setHere((all) => [...all, { ...one, id: crypto.randomUUID() }]);
    client.setQueryData(ignoredQuery(textId).queryKey, (all: Ignored[] = []) => [...all, { ...one, id: '' }]);
    await ignoreFinding(textId, one).catch(tellFailure);
    await refresh(textId);
  };
  const heed = async ({ id }: Ignored): Promise<void> => {
    if (textId === null) return setHere((all) => all.filter((one) => one.id !== id));
    await heedFinding(id).catch(tellFailure);
    await refresh(textId);
  };
  return { ignored: textId === null ? here : kept, ignore, heed: (one: Ignored) => void heed(one) };
};

type Ignore = (finding: Finding, isEverywhere: boolean) => Promise<void>;

/** What can be done about a finding where it stands by then. */
const guardActions = (editor: Editor | null, setCurrent: (one: Placed | null) => void, ignore: Ignore) => {
  const show = (one: Placed | null): void => {
    setCurrent(one);
    if (one === null || editor === null) return;
    // Focus first and at once (the editor's own command waits a frame, and would take it back from what opens under the words):
    // a selection in a text without focus is not shown.
    editor.view.focus();
    editor.chain().setTextSelection({ from: one.from, to: one.to }).scrollIntoView().run();
  };
  /** Exchanges the words and keeps their looks; undo brings them back. */
  const fix = ({ from, to }: Placed, by: string): void => {
    if (editor === null) return;
    setCurrent(null);
    editor.view.dispatch(editor.state.tr.insertText(by, from, to));
    editor.commands.focus(from + by.length);
  };
  const leave = (one: Placed, isEverywhere: boolean): void => {
    setCurrent(null);
    editor?.commands.focus(one.to);
    void ignore(one.finding, isEverywhere);
  };
  const at = (place: number): Placed | undefined => (editor === null ? undefined : placedIn(editor.state)[place]);
  return { at, show, fix, leave };
};

/** Everything the writer is told about a text while writing it. */
export const useGuardrails = (editor: Editor | null, textId: string | null) => {
  const { checks, isOut } = useParagraphChecks(editor);
  const { ignored, ignore, heed } = useIgnored(textId);
  const { shown, toggle } = useShownKinds();
  const [version, redraw] = useReducer((count: number) => count + 1, 0);
  const [current, setCurrent] = useState<Placed | null>(null);

  useEffect(() => {
    if (editor === null || editor.isDestroyed) return;
    editor.view.dispatch(withGuardInput(editor.state.tr, { checks, ignored, shown }).setMeta('addToHistory', false));
    redraw();
  }, [editor, checks, ignored, shown]);

  useEffect(() => {
    if (editor === null) return;
    // The marks in the text are the editor's own and are there at once; what is told beside it may come after the next key.
    const follow = () => {
      startTransition(redraw);
      setCurrent(null);
    };
    editor.on('update', follow);
    return () => void editor.off('update', follow);
  }, [editor]);

  // oxlint-disable-next-line react-hooks/exhaustive-deps -- `version` counts the changes of the editor's own state
  const placed = useMemo(() => (editor === null ? [] : placedIn(editor.state)), [editor, version]);

  // The same from key to key: no card is drawn anew for a key elsewhere.
  const actions = useMemo(() => guardActions(editor, setCurrent, ignore), [editor, ignore]);

  /** `stop`: past the last there is nothing; `enter`: from the edge of the text; else around and around. */
  const step = (direction: 1 | -1, edge: 'around' | 'stop' | 'enter' = 'around'): Placed | null => {
    if (editor === null || placed.length === 0) return null;
    const { from } = current ?? editor.state.selection;
    const at = current === null ? -1 : placed.findIndex((one) => one.from === current.from && one.to === current.to);
    const first = direction === 1 ? placed[0] : placed.at(-1);
    const near = direction === 1 ? placed.find((one) => one.from >= from) : placed.findLast((one) => one.from < from);
    const beside = at >= 0 ? placed[at + direction] : near;
    const next = edge === 'enter' ? first : (beside ?? (edge === 'stop' ? undefined : first));
    actions.show(next ?? null);
    return next ?? null;
  };
  return { placed, current, actions, show: actions.show, step, ignored, heed, shown, toggle, isOut };
};

export type Guardrails = ReturnType<typeof useGuardrails>;
export type GuardActions = Guardrails['actions'];

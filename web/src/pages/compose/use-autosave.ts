import { useQueryClient } from '@tanstack/react-query';
import { startTransition, useCallback, useEffect, useRef, useState } from 'react';
import { isProblem } from '../../api/problem-error.ts';
import { changeSendOut, type RichText, type SendChannel, type SendOut, sendOutQuery, type TheirVersion } from '../../api/send-outs.ts';

export type Draft = { title: string; subject: string; body: RichText; channels: SendChannel[]; audienceIds: string[] };
/** What has been changed here and not saved yet, and the revision it was changed from. */
type Kept = { change: Partial<Draft>; revision: number };
export type SaveState =
  | { kind: 'saved'; at: string }
  | { kind: 'saving' }
  | { kind: 'failed'; error: unknown }
  /** `before`: the text as it was last saved from here, which the conflict is measured against. */
  | { kind: 'conflict'; theirs: TheirVersion; before: RichText | null };

const waitMs = 1200;
const keyOf = (id: string): string => `budkavle.draft.sendOut.${id}`;

const draftOf = ({ title, subject, body, channels, audiences }: SendOut): Draft => ({
  title,
  subject,
  body,
  channels,
  audienceIds: audiences.map(({ id }) => id),
});

const keptFor = (id: string): Kept | null => {
  try {
    return JSON.parse(sessionStorage.getItem(keyOf(id)) ?? 'null') as Kept | null;
  } catch {
    return null;
  }
};

/**
 * Saves a moment after the last change, one call at a time and only what was changed. What is not saved yet lies in this
 * tab's storage, so neither a reload nor a lost session takes it; a newer text on the server shows up as a conflict.
 */
export const useAutosave = (sendOut: SendOut) => {
  const client = useQueryClient();
  const { id } = sendOut;
  const [kept] = useState(() => keptFor(id));
  const [draft, setDraft] = useState<Draft>(() => ({ ...draftOf(sendOut), ...kept?.change }));
  const [state, setState] = useState<SaveState>({ kind: 'saved', at: sendOut.updatedAt });
  const latest = useRef(draft);
  const waiting = useRef<Partial<Draft> | null>(kept?.change ?? null);
  const revision = useRef(kept?.revision ?? sendOut.revision);
  const before = useRef<RichText | null>(kept === null ? sendOut.body : null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const running = useRef<Promise<void> | null>(null);

  const keep = useCallback(() => {
    if (waiting.current === null) sessionStorage.removeItem(keyOf(id));
    else sessionStorage.setItem(keyOf(id), JSON.stringify({ change: waiting.current, revision: revision.current } satisfies Kept));
  }, [id]);

  const saveOnce = useCallback(async () => {
    const change = waiting.current;
    if (change === null) return;
    waiting.current = null;
    setState({ kind: 'saving' });
    try {
      const saved = await changeSendOut(id, { ...change, revision: revision.current });
      revision.current = saved.revision;
      before.current = change.body ?? before.current;
      keep();
      setState({ kind: 'saved', at: saved.updatedAt });
      void client.invalidateQueries({ queryKey: sendOutQuery(id).queryKey });
    } catch (error) {
      // What was typed while it was on its way goes on top.
      waiting.current = { ...change, ...(waiting.current as Partial<Draft> | null) };
      setState(
        isProblem(error, 'editConflict')
          ? { kind: 'conflict', theirs: error.extra['theirs'] as TheirVersion, before: before.current }
          : { kind: 'failed', error },
      );
    }
  }, [client, id, keep]);

  /** Waits for what is under way, then saves what is left: before a preview or a release. Answers the revision. */
  const saveNow = useCallback(async () => {
    clearTimeout(timer.current);
    await running.current;
    running.current = saveOnce();
    await running.current;
    running.current = null;
    return revision.current;
  }, [saveOnce]);

  const show = useCallback(
    (whole: Draft, change: Partial<Draft>) => {
      latest.current = whole;
      waiting.current = { ...waiting.current, ...change };
      // The editor shows its text by itself: what else is drawn from it may come after the next key. A field that React draws may not.
      if (Object.keys(change).every((name) => name === 'body')) startTransition(() => setDraft(whole));
      else setDraft(whole);
      keep();
      setState((now) => (now.kind === 'saving' ? now : { kind: 'saving' }));
    },
    [keep],
  );

  const change = useCallback(
    (part: Partial<Draft>) => {
      show({ ...latest.current, ...part }, part);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void saveNow(), waitMs);
    },
    [saveNow, show],
  );

  /** After a conflict: their version, with what was changed here on top, and the text as it was put together. */
  const settle = useCallback(
    (theirs: TheirVersion, chosen: { subject: string; body: RichText }) => {
      const { title, channels, audienceIds } = theirs;
      revision.current = theirs.revision;
      show({ ...latest.current, title, channels, audienceIds, ...waiting.current, ...chosen }, chosen);
      void saveNow();
    },
    [saveNow, show],
  );

  useEffect(() => {
    if (waiting.current !== null) void saveNow();
    return () => void saveNow();
  }, [saveNow]);

  return { draft, state, change, settle, saveNow };
};

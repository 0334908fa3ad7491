import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { isProblem } from '../../api/problem-error.ts';
import { changeSendOut, type RichText, type SendChannel, type SendOut, sendOutQuery, type TheirVersion } from '../../api/send-outs.ts';

export type Draft = { title: string; subject: string; body: RichText; channels: SendChannel[]; audienceIds: string[] };
type Kept = { draft: Draft; revision: number };
export type SaveState = { kind: 'saved'; at: string } | { kind: 'saving' } | { kind: 'failed'; error: unknown } | { kind: 'conflict'; theirs: TheirVersion };

const waitMs = 1200;
const keyOf = (id: string): string => `budkavle.draft.sendOut.${id}`;

const draftOf = ({ title, subject, body, channels, audiences }: SendOut): Draft => ({ title, subject, body, channels, audienceIds: audiences.map(({ id }) => id) });

const keptFor = (id: string): Kept | null => {
  try {
    return JSON.parse(sessionStorage.getItem(keyOf(id)) ?? 'null') as Kept | null;
  } catch {
    return null;
  }
};

/**
 * Saves a moment after the last change, one call at a time. What is not saved yet lies in this tab's storage,
 * so neither a reload nor a lost session takes it; a newer text on the server shows up as a conflict.
 */
export const useAutosave = (sendOut: SendOut) => {
  const client = useQueryClient();
  const kept = useRef(keptFor(sendOut.id)).current;
  const [draft, setDraft] = useState<Draft>(() => kept?.draft ?? draftOf(sendOut));
  const [state, setState] = useState<SaveState>({ kind: 'saved', at: sendOut.updatedAt });
  const revision = useRef(kept?.revision ?? sendOut.revision);
  const waiting = useRef<Draft | null>(kept?.draft ?? null);
  const latest = useRef(draft);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const running = useRef<Promise<void> | null>(null);

  const saveOnce = useCallback(async () => {
    const next = waiting.current;
    if (next === null) return;
    waiting.current = null;
    setState({ kind: 'saving' });
    try {
      const saved = await changeSendOut(sendOut.id, { ...next, revision: revision.current });
      revision.current = saved.revision;
      if (waiting.current === null) sessionStorage.removeItem(keyOf(sendOut.id));
      setState({ kind: 'saved', at: saved.updatedAt });
      void client.invalidateQueries({ queryKey: sendOutQuery(sendOut.id).queryKey });
    } catch (error) {
      waiting.current ??= next;
      setState(isProblem(error, 'editConflict') ? { kind: 'conflict', theirs: error.extra['theirs'] as TheirVersion } : { kind: 'failed', error });
    }
  }, [client, sendOut.id]);

  /** Waits for what is under way, then saves what is left: before a preview or a release. */
  const saveNow = useCallback(async () => {
    clearTimeout(timer.current);
    await running.current;
    running.current = saveOnce();
    await running.current;
    running.current = null;
    return revision.current;
  }, [saveOnce]);

  const change = useCallback(
    (part: Partial<Draft>) => {
      latest.current = { ...latest.current, ...part };
      waiting.current = latest.current;
      setDraft(latest.current);
      sessionStorage.setItem(keyOf(sendOut.id), JSON.stringify({ draft: latest.current, revision: revision.current } satisfies Kept));
      setState({ kind: 'saving' });
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void saveNow(), waitMs);
    },
    [saveNow, sendOut.id],
  );

  const settle = useCallback(
    (theirs: TheirVersion, chosen: { subject: string; body: RichText }) => {
      revision.current = theirs.revision;
      change(chosen);
      void saveNow();
    },
    [change, saveNow],
  );

  useEffect(() => {
    if (waiting.current !== null) void saveNow();
    return () => void saveNow();
  }, [saveNow]);

  return { draft, state, change, settle, saveNow, revision };
};

import type { QueryKey } from '@tanstack/react-query';
import { useState } from 'react';
import { isProblem } from '../api/problem-error.ts';
import { putTogether } from './put-together.ts';
import { useAction } from './use-action.ts';

type Options<Fields extends object> = {
  /** As it was when the form was opened. */
  before: Fields;
  revision: number;
  /** What somebody else saved meanwhile, out of the refusal. */
  readTheirs: (theirs: unknown) => { fields: Fields; revision: number };
  /** `theirs` is what the changes are put on top of. */
  write: (changes: Partial<Fields>, revision: number, theirs: Fields) => Promise<unknown>;
  refresh: readonly QueryKey[];
  /** True when somebody else’s changes are kept beside one’s own. */
  onDone: (alsoTheirs: boolean) => unknown;
};

export type Clash<Fields> = {
  names: (keyof Fields)[];
  mine: Fields;
  theirs: Fields;
  keepMine: () => void;
  keepTheirs: () => void;
};

type Attempt<Fields> = { changes: Partial<Fields>; revision: number; theirs: Fields };

/**
 * Saves a form that two people may have open. What they changed in different places is put together without a question; only where both
 * changed the same somebody is asked.
 */
export const useSaveTogether = <Fields extends object>({ before, revision, readTheirs, write, refresh, onDone }: Options<Fields>) => {
  const [clash, setClash] = useState<Omit<Clash<Fields>, 'keepMine' | 'keepTheirs'> & { revision: number; changes: Partial<Fields> }>();
  const attempt = async (mine: Fields, { changes, revision: at, theirs }: Attempt<Fields>): Promise<'saved' | 'together' | 'asked'> => {
    try {
      await write(changes, at, theirs);
      return theirs === before ? 'saved' : 'together';
    } catch (error) {
      if (!isProblem(error, 'editConflict')) throw error;
      const now = readTheirs(error.extra['theirs']);
      const { changes: own, clashes } = putTogether(before, mine, now.fields);
      if (clashes.length === 0) return attempt(mine, { changes: own, revision: now.revision, theirs: now.fields });
      setClash({ names: clashes, mine, theirs: now.fields, revision: now.revision, changes: own });
      return 'asked';
    }
  };
  const save = useAction<{ mine: Fields } & Attempt<Fields>, 'saved' | 'together' | 'asked'>({
    act: ({ mine, ...how }) => attempt(mine, how),
    refresh,
    toastErrors: false,
    onDone: (outcome) => {
      if (outcome !== 'asked') onDone(outcome === 'together');
    },
  });
  const settle = (drop: boolean) => {
    if (clash === undefined) return;
    const { names, mine, theirs, revision: at, changes } = clash;
    const kept = Object.entries(changes).filter(([name]) => !drop || !names.includes(name as keyof Fields));
    setClash(undefined);
    save.run({ mine, changes: Object.fromEntries(kept) as Partial<Fields>, revision: at, theirs });
  };
  return {
    run: (mine: Fields) => save.run({ mine, changes: mine, revision, theirs: before }),
    isPending: save.isPending,
    error: save.error,
    clash: clash && { ...clash, keepMine: () => settle(false), keepTheirs: () => settle(true) },
  };
};

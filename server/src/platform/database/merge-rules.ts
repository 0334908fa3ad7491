import type { Id } from '../../vocabulary/id.ts';
import type { MergeConflict, MergeOutcome, MergeSubject } from '../../vocabulary/merge-subject.ts';
import type { Tx } from './database.ts';

/** One organisation goes up in another: everything that a context needs to move its own rows. */
export type Merger = {
  from: Id;
  to: Id;
  /** The leaving organisation's name and public address: what a copy is told apart by. */
  fromName: string;
  fromSlug: string;
};

/**
 * Rows that have their like in the receiving organisation, where only one can be.
 * - `receiverWins`: the leaving organisation's row says nothing of its own and goes. `silent`: so little that nobody need be told.
 * - `joined`: `before` has put what it said into the receiver's row, and it goes.
 * - `history`: it stays under the old name, where the receiver's people can read it.
 * - `ended`: it stays under the old name, closed by `set`.
 * - `renamed`: it follows under a name that tells where it came from.
 */
export type Collision = {
  /** Columns that are the same in both. */
  on: readonly string[];
  /** SQL on `mine` and `theirs` alike, with `row.` for the alias: only such rows collide. */
  among?: string;
  conflict: MergeConflict;
  /**
   * SQL on `mine`: what the preview calls the row. Names of things that the asker's network may see, never of recipients.
   * Where another context has the name, its id as text: the part's `nameOf` asks for it.
   */
  named?: string;
} & (
  | { outcome: 'receiverWins' | 'joined' | 'silent' | 'history' }
  | { outcome: 'ended'; set: string }
  | { outcome: 'renamed'; columns: Readonly<Record<string, 'name' | 'key' | 'address'>> }
);

/**
 * What becomes of one table's rows when their organisation goes up in another. Every column that names an organisation
 * has its rule; `server/test/house/mergers.test.ts` finds one that was forgotten.
 * - `follows`: the receiving organisation owns the row from now on, under the same id and address.
 * - `stays`: it proves what somebody did or said then, so it is never rewritten; the receiver's people read it under the old name.
 * - `closes`: it cannot be taken over and ends, by `set`, or goes altogether without it.
 * - `recounted`: it is derived from other rows and counted anew.
 */
export type MergeRule = {
  table: string;
  /** `organisation_id` without it. */
  column?: string;
  because: string;
  /** Counted under this word in the preview and the report. */
  subject?: MergeSubject;
  /** SQL on `mine`: only these rows are counted. */
  counting?: string;
  /** SQL on `mine`, and on `$receiver` for the receiving organisation's id: only these rows follow or close; the others stay. */
  only?: string;
} & (
  | { fate: 'stays' | 'recounted' }
  | { fate: 'closes'; set?: string }
  | {
      fate: 'follows';
      /** Settled in this order, before the others follow. */
      collision?: Collision | readonly Collision[];
      /** Follows only once this row of the same context is the receiver's. */
      parent?: Parent;
    }
);

export type Parent = { table: string; key: string; id?: string };

export type FoundConflict = { conflict: MergeConflict; outcome: MergeOutcome; count: number; names: string[] };

/** What a context brings to a merger; `app/` hands all of them to identity, which runs it. */
export type MergePart = {
  context: string;
  rules: readonly MergeRule[];
  /** What must be settled before rows move, such as joining two rows into one. Must stand being called twice. */
  before?: (tx: Tx, merger: Merger) => Promise<void>;
  /** What follows from rows having moved, such as telling whoever counts them. Must stand being called twice. */
  after?: (tx: Tx, merger: Merger) => Promise<void>;
  /** The names of rows that `named` could only give the ids of, conflict by conflict; an id without a name is left out. */
  nameOf?: Partial<Record<MergeConflict, (tx: Tx, ids: readonly Id[]) => Promise<string[]>>>;
  /** Conflicts that no rule can see. */
  findConflicts?: (tx: Tx, merger: Merger) => Promise<FoundConflict[]>;
};

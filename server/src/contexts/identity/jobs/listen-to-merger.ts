import type { MergePart } from '../../../platform/database/merge-rules.ts';
import { defineListener, type Listener } from '../../../platform/jobs/events.ts';
import { mergerBegun } from '../events.ts';
import { noteMergeStep } from '../use-cases/note-merge-step.ts';

/** A context's own listener: it moves its own rows when an organisation goes up in another. */
export const listenToMerger = (part: MergePart): Listener =>
  defineListener(`${part.context}.follow-merger`, mergerBegun, (tx, { mergeId }) => noteMergeStep(tx, mergeId, part));

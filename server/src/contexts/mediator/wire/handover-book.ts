import type { Database } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { gatherQuestions } from '../domain/gather-questions.ts';
import { deleteHandovers, type Handover, insertHandovers, selectHandovers } from '../storage/handovers.ts';

/** What has been handed to operators and is not settled, on disk; rows that come at the same time are written together. */
export type HandoverBook = {
  /** Answers whether it is new. */
  note: (handover: Handover) => Promise<boolean>;
  find: (messageId: Id) => Promise<Handover | null>;
  forget: (messageId: Id) => Promise<void>;
};

const groups = { mostAtOnce: 500, callsAtOnce: 1 };

export const createHandoverBook = (database: () => Database): HandoverBook => ({
  note: gatherQuestions((handovers: readonly Handover[]) => insertHandovers(database().read, handovers), groups),
  find: gatherQuestions((ids: readonly Id[]) => selectHandovers(database().read, ids), groups),
  forget: gatherQuestions(async (ids: readonly Id[]): Promise<void[]> => {
    await deleteHandovers(database().read, ids);
    return ids.map(() => undefined);
  }, groups),
});

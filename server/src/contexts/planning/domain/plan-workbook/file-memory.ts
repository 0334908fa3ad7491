import type { Id } from '../../../../vocabulary/id.ts';
import type { Cells } from './columns.ts';

/** What reading a file in changed: enough to take it back where nobody has changed it since. */
export type FileMemory = {
  addedActivities: Id[];
  cancelledActivities: Id[];
  changedActivities: { id: Id; before: Cells; after: Cells }[];
  addedNeeds: Id[];
  withdrawnNeeds: Id[];
  changedNeeds: { id: Id; before: Cells; after: Cells }[];
};

import type { Tx } from '../../../platform/database/database.ts';
import type { CalendarDate } from '../../../vocabulary/calendar-date.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { selectVisits, type VisitRow } from '../storage/visits.ts';

/** Day totals of visits from other sites. `pageId` null is the front door; left out, all of the organisation's pages. */
export const visitsOf = (
  tx: Tx,
  organisationId: Id,
  filter: { pageId?: Id | null; from?: CalendarDate; to?: CalendarDate } = {},
): Promise<VisitRow[]> => selectVisits(tx, organisationId, filter);

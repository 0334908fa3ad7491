import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { noActivities, type OwnersActivities } from '../domain/calendar-columns.ts';
import type { CalendarRange } from './calendar.ts';
import { selectOpenColumns } from './calendar-columns.ts';

/** Some 20 MB. */
const mostKept = 100_000;

type Kept = { mark: string; activities: OwnersActivities };
/** The days asked for → organisation → what it shows; the days asked for longest ago come first. */
const kept = new Map<string, Map<Id, Kept>>();

const sizeOf = (owners: Map<Id, Kept>): number => [...owners.values()].reduce((sum, { activities }) => sum + activities.ids.length, 0);

const keep = (days: string, owners: Map<Id, Kept>): void => {
  kept.delete(days);
  kept.set(days, owners);
  let size = [...kept.values()].reduce((sum, each) => sum + sizeOf(each), 0);
  for (const [oldest, each] of kept) {
    if (size <= mostKept) return;
    kept.delete(oldest);
    size -= sizeOf(each);
  }
};

/** An organisation that has never planned anything has none. */
const selectMarks = async (tx: Tx, ownerIds: readonly Id[]): Promise<Map<Id, string>> => {
  const { rows } = await sql<{ id: Id; mark: string }>`
    select organisation_id as id, string_agg(mark::text, ',' order by mark) as mark from planning.calendar_mark
    where organisation_id = any(${ownerIds}::uuid[]) group by organisation_id`.execute(tx);
  return new Map(rows.map(({ id, mark }) => [id, mark]));
};

/**
 * What each of these organisations shows the network, which is the same whoever asks. It is kept in the process, and what has
 * changed since is read anew. The marks are read before the activities: what is kept may be newer than its mark and is then read
 * once more, but never older. Who may see which organisation is the caller's question, each time.
 */
export const readOpenCalendar = async (tx: Tx, ownerIds: readonly Id[], range: CalendarRange): Promise<Map<Id, OwnersActivities>> => {
  const marks = await selectMarks(tx, ownerIds);
  const markOf = (id: Id): string => marks.get(id) ?? '';
  const days = `${range.from} ${range.until}`;
  const owners = kept.get(days) ?? new Map<Id, Kept>();
  const changed = ownerIds.filter((id) => owners.get(id)?.mark !== markOf(id));
  const read = changed.length === 0 ? new Map<Id, OwnersActivities>() : await selectOpenColumns(tx, changed, range);
  for (const id of changed) owners.set(id, { mark: markOf(id), activities: read.get(id) ?? noActivities });
  keep(days, owners);
  return new Map(ownerIds.map((id) => [id, owners.get(id)?.activities ?? noActivities]));
};

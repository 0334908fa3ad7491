import { tellActivityDays } from '#planning';
import type { Tx } from '../../../platform/database/database.ts';
import { calendarDateOf } from '../../../vocabulary/calendar-date.ts';
import { deleteSignUps, selectSignedUpActivities } from '../storage/sign-ups.ts';

const keptMs = 90 * 86_400_000;

/** Who signed up for meetings that were more than 90 days ago; for a meeting without a day, those who did so that long ago. */
export const forgetSignUps = async (tx: Tx): Promise<void> => {
  const limit = calendarDateOf(new Date(Date.now() - keptMs));
  const activityIds = await selectSignedUpActivities(tx);
  const days = await tellActivityDays(tx, activityIds);
  const isOver = (day: string | undefined): boolean => day !== undefined && day < limit;
  await deleteSignUps(
    tx,
    activityIds.filter((id) => isOver(days.get(id))),
  );
  await deleteSignUps(
    tx,
    activityIds.filter((id) => !days.has(id)),
    limit,
  );
};

import type { Activity } from '../../api/activities.ts';

/** The day that says when, `yyyy-mm-dd` where the reader is: when it was done, else the agreed day, else the planned one. */
export const shownDay = ({ state, doneAt, confirmedDate, plannedDate }: Activity): string | null =>
  state === 'done' && doneAt !== null ? new Date(doneAt).toLocaleDateString('sv-SE') : (confirmedDate ?? plannedDate);

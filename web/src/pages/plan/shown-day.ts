import type { Activity } from '../../api/activities.ts';

/** The day or moment that says when: when it was done, else the agreed day, else the planned one. */
export const shownDay = ({ state, doneAt, confirmedDate, plannedDate }: Activity): string | null =>
  state === 'done' && doneAt !== null ? doneAt : (confirmedDate ?? plannedDate);

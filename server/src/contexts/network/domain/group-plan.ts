import type { CalendarDate } from '../../../vocabulary/calendar-date.ts';

export const groupKinds = ['group', 'project'] as const;
/** A project has days and a leader; a group is formed when it is needed. */
export type GroupKind = (typeof groupKinds)[number];

export const taskStatuses = ['planned', 'ongoing', 'done'] as const;
export type TaskStatus = (typeof taskStatuses)[number];

type Judged = { status: TaskStatus; dueOn: CalendarDate | null };

export const isLate = ({ status, dueOn }: Judged, today: CalendarDate): boolean => status !== 'done' && dueOn !== null && dueOn < today;

/** How far the plan has come: tasks in all, done, and past their day. */
export const progressOf = (tasks: readonly Judged[], today: CalendarDate): { tasks: number; done: number; late: number } => ({
  tasks: tasks.length,
  done: tasks.filter(({ status }) => status === 'done').length,
  late: tasks.filter((task) => isLate(task, today)).length,
});

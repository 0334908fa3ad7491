import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { invalidField } from '../domain/invalid-field.ts';
import { deleteView, insertView, type SavedView, selectViews } from '../storage/saved-views.ts';

const mostViews = 50;

/** One person's ways of looking at the calendar, in one organisation. */
export const listViews = (tx: Tx, actor: MemberActor): Promise<SavedView[]> => selectViews(tx, actor);

export const saveView = async (tx: Tx, actor: MemberActor, view: Omit<SavedView, 'id'>): Promise<{ id: Id }> => {
  if ((await selectViews(tx, actor)).length >= mostViews)
    throw invalidField('name', 'Du har redan 50 vyer. Ta bort en först.', 'You already have 50 views. Remove one first.');
  const id = await insertView(tx, actor, view);
  await recordAudit(tx, actor, { action: 'planning.viewSaved', subjectType: 'savedView', subjectId: id });
  return { id };
};

export const removeView = async (tx: Tx, actor: MemberActor, { viewId }: { viewId: Id }): Promise<Record<string, never>> => {
  if (!(await deleteView(tx, actor, viewId))) throw new AppError('notFound');
  await recordAudit(tx, actor, { action: 'planning.viewRemoved', subjectType: 'savedView', subjectId: viewId });
  return {};
};

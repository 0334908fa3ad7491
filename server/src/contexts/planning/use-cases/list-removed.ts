import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { type Removed, selectRemoved } from '../storage/removed.ts';
import { reachProgramme } from './reach-programme.ts';

const shownMs = 30 * 86_400_000;

/** What was taken out of one's own plan in the last thirty days; `restoreAudience` and `restoreMessage` put it back. */
export const listRemoved = async (tx: Tx, actor: MemberActor, { programmeId }: { programmeId: Id }): Promise<Removed[]> => {
  const { isOwn } = await reachProgramme(tx, actor, programmeId);
  if (!isOwn) throw new AppError('notYourProgramme');
  return selectRemoved(tx, programmeId, new Date(Date.now() - shownMs));
};

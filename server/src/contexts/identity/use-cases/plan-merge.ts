import type { Tx } from '../../../platform/database/database.ts';
import type { MergePart } from '../../../platform/database/merge-rules.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import { calendarDateOf } from '../../../vocabulary/calendar-date.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import { lockParties } from '../storage/merged-organisations.ts';
import { insertMerge } from '../storage/merges.ts';
import { assertMayMerge, type Pair } from './assert-may-merge.ts';
import { auditMerge } from './audit-merge.ts';
import { beginMerge } from './begin-merge.ts';
import { tellPeople } from './tell-people.ts';

type Command = Pair & { takesEffectOn: string; newName: string | null; parts: readonly MergePart[] };

/** Decides that one organisation goes up in another: at once, or on a day to come, until when it can be cancelled. */
export const planMerge = async (tx: Tx, actor: MemberActor, command: Command): Promise<Id> => {
  const { fromId, toId, takesEffectOn, newName, parts } = command;
  const parties = await lockParties(tx, [fromId, toId]);
  await assertMayMerge(tx, actor, command, parties);
  const today = calendarDateOf(new Date());
  if (takesEffectOn < today) throw new AppError('mergeDayHasPassed');
  const id = newId();
  await insertMerge(tx, { id, organisationId: actor.organisationId, fromId, toId, newName, takesEffectOn, plannedBy: actor.personId });
  await auditMerge(tx, actor, 'identity.mergePlanned', { id, fromId, toId });
  if (takesEffectOn === today) await beginMerge(tx, { mergeId: id, parts });
  else await tellPeople(tx, { mergeId: id, organisationIds: [fromId, toId], occasion: 'planned' });
  return id;
};

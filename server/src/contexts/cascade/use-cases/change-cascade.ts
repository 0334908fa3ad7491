import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { Kit } from '../domain/kit.ts';
import { type CascadeChange, type CascadeRow, selectKit, updateCascade } from '../storage/cascades.ts';
import { editable, takeCascade } from './reach-cascade.ts';

type Settings = Pick<
  CascadeChange,
  'title' | 'intro' | 'contact' | 'lastDay' | 'answerDays' | 'reminderDays' | 'reminderBefore' | 'reminderLimit'
>;
type Command = Settings & { cascadeId: Id; revision: number };

const assertLatest = (cascade: CascadeRow, revision: number, theirs: object): void => {
  if (cascade.revision !== revision)
    throw new AppError('editConflict', {}, { extra: { theirs: { ...theirs, revision: cascade.revision } } });
};

export const changeCascade = async (
  tx: Tx,
  actor: MemberActor,
  { cascadeId, revision, ...change }: Command,
): Promise<{ revision: number }> => {
  const cascade = await takeCascade(tx, actor, cascadeId, editable);
  const { title, intro, contact, lastDay, answerDays, reminderDays, reminderBefore, reminderLimit } = cascade;
  assertLatest(cascade, revision, { title, intro, contact, lastDay, answerDays, reminderDays, reminderBefore, reminderLimit });
  const next = await updateCascade(tx, cascadeId, change);
  await recordAudit(tx, actor, { action: 'cascade.changed', subjectType: 'cascade', subjectId: cascadeId });
  return { revision: next };
};

/** The kit is shown as it is now to everybody who opens a link, also to those who have confirmed. */
export const changeKit = async (
  tx: Tx,
  actor: MemberActor,
  { cascadeId, revision, kit }: { cascadeId: Id; revision: number; kit: Kit },
): Promise<{ revision: number }> => {
  const cascade = await takeCascade(tx, actor, cascadeId, editable);
  assertLatest(cascade, revision, { kit: await selectKit(tx, cascadeId) });
  const next = await updateCascade(tx, cascadeId, { kit });
  await recordAudit(tx, actor, { action: 'cascade.kitChanged', subjectType: 'cascade', subjectId: cascadeId });
  return { revision: next };
};

import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { Locale } from '../../../vocabulary/locale.ts';
import { deleteEdgesTo, insertEdges } from '../storage/edges.ts';
import { type HolderChange, selectHolders, updateHolder } from '../storage/holders.ts';
import { assertNoLoop, assertTarget, namesakes, readContact } from './assert-place.ts';
import { takeHolder } from './reach-cascade.ts';

export type ChangeHolderCommand = {
  holderId: Id;
  name?: string;
  email?: string;
  mobile?: string | null;
  role?: string;
  locale?: Locale;
  audienceId?: Id | null;
  /** Who passes it on to this one from now on. */
  aboveIds?: Id[];
  /** Its place among those beside it. */
  position?: number;
};

/** Corrects or moves somebody. The link stays the same person's: for somebody else, replace the holder. */
export const changeHolder = async (tx: Tx, actor: MemberActor, command: ChangeHolderCommand): Promise<{ duplicates: string[] }> => {
  const { holderId, aboveIds, ...change } = command;
  const { holder, cascade } = await takeHolder(tx, actor, holderId);
  if (typeof change.audienceId === 'string') await assertTarget(tx, cascade.id, change.audienceId);
  const contact = readContact(holder.kind, { ...holder, ...change });
  if (aboveIds !== undefined) await moveUnder(tx, cascade.id, holderId, [...new Set(aboveIds)], holder.position);
  await updateHolder(tx, holderId, holder.kind === 'audience' ? pickPlace(change) : { ...change, ...pickContact(change, contact) });
  await recordAudit(tx, actor, {
    action: aboveIds === undefined ? 'cascade.holderChanged' : 'cascade.holderMoved',
    subjectType: 'cascadeHolder',
    subjectId: holderId,
    details: { cascadeId: cascade.id },
  });
  return { duplicates: namesakes(await selectHolders(tx, cascade.id), contact.email, holderId) };
};

const pickPlace = ({ position }: HolderChange): HolderChange => (position === undefined ? {} : { position });

const pickContact = (change: HolderChange, contact: { email: string | null; mobile: string | null }): HolderChange => ({
  ...(change.email === undefined || contact.email === null ? {} : { email: contact.email }),
  ...(change.mobile === undefined ? {} : { mobile: contact.mobile }),
});

const moveUnder = async (tx: Tx, cascadeId: Id, holderId: Id, aboveIds: readonly Id[], position: number): Promise<void> => {
  await assertNoLoop(tx, cascadeId, aboveIds, holderId);
  await deleteEdgesTo(tx, holderId);
  await insertEdges(
    tx,
    cascadeId,
    aboveIds.map((fromId) => ({ fromId, toId: holderId, position })),
  );
};

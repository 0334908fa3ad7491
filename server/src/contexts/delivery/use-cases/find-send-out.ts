import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { countReach, type Reach } from '../storage/reach.ts';
import { lockSendOut, type SendOutRow, selectSendOut } from '../storage/send-outs.ts';
import { asWritten, fillSendOut, type TextsFor } from './fill-texts.ts';
import { findMissing, type MissingValue } from './find-missing.ts';

export const scopeOf = ({ organisationId, audienceIds }: SendOutRow) => ({ organisationId, audienceIds });

/** The send-out of the actor's organisation; others' do not exist. */
export const demandSendOut = async (tx: Tx, actor: MemberActor, id: Id): Promise<SendOutRow> => {
  const sendOut = await selectSendOut(tx, actor.organisationId, id);
  if (sendOut === undefined) throw new AppError('notFound');
  return sendOut;
};

export const demandLocked = async (tx: Tx, actor: MemberActor, id: Id): Promise<SendOutRow> => {
  const sendOut = await lockSendOut(tx, actor.organisationId, id);
  if (sendOut === undefined) throw new AppError('notFound');
  return sendOut;
};

export type SendOutView = { sendOut: SendOutRow; reach: Reach; missing: MissingValue[] };

/** A send-out with who it would reach and what its placeholders lack. */
export const viewSendOut = async (tx: Tx, actor: MemberActor, id: Id, textsFor: TextsFor = asWritten): Promise<SendOutView> => {
  const sendOut = await demandSendOut(tx, actor, id);
  const fill = await textsFor(tx, sendOut);
  return {
    sendOut,
    reach: await countReach(tx, scopeOf(sendOut), sendOut.channels),
    missing: await findMissing(tx, fillSendOut(sendOut, fill)),
  };
};

import type { Tx } from '../../../platform/database/database.ts';
import type { Actor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { findOwnAddress } from './find-own-address.ts';
import { sendNoticeCode } from './send-notice-code.ts';

/** Sends a new code to an address that is not verified yet; the one before no longer holds. */
export const resendNoticeCode = async (tx: Tx, actor: Actor, { addressId }: { addressId: Id }): Promise<{ codeExpiresAt: Date }> => {
  const { address } = await findOwnAddress(tx, actor, addressId);
  if (address.verifiedAt !== null) throw new AppError('notFound');
  return { codeExpiresAt: await sendNoticeCode(tx, address) };
};

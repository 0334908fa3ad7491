import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { Actor } from '../../../vocabulary/actor.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { updateTries, updateVerified } from '../storage/notice-settings.ts';
import { findOwnAddress } from './find-own-address.ts';
import { auditedAs } from './find-own-mailboxes.ts';
import { hashOfCode } from './send-notice-code.ts';

export type CodeVerdict = { result: 'verified' } | { result: 'wrong'; triesLeft: number } | { result: 'expired' };

/**
 * Takes the code that was sent to the address. A wrong one is an answer and not an error, since an error would roll back the
 * try that it has cost. After five wrong ones, or a quarter of an hour, a new code is needed.
 */
export const verifyNoticeAddress = async (tx: Tx, actor: Actor, command: { addressId: Id; code: string }): Promise<CodeVerdict> => {
  const { address, mailbox } = await findOwnAddress(tx, actor, command.addressId);
  if (address.verifiedAt !== null) return { result: 'verified' };
  const now = new Date();
  if (address.codeHash === null || address.codeExpiresAt === null || address.codeExpiresAt < now || address.triesLeft === 0)
    return { result: 'expired' };
  if (hashOfCode(address.id, command.code.replaceAll(/\D/g, '')) !== address.codeHash) {
    await updateTries(tx, address.id, address.triesLeft - 1);
    return address.triesLeft === 1 ? { result: 'expired' } : { result: 'wrong', triesLeft: address.triesLeft - 1 };
  }
  await updateVerified(tx, address.id, now);
  const line = { action: 'mailbox.noticeAddressVerified', subjectType: 'noticeAddress', subjectId: address.id };
  await recordAudit(tx, auditedAs(actor, mailbox), line);
  return { result: 'verified' };
};

import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { Actor } from '../../../vocabulary/actor.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { deleteAddress } from '../storage/notice-settings.ts';
import { findOwnAddress } from './find-own-address.ts';
import { auditedAs } from './find-own-mailboxes.ts';

/** Nothing more is sent there. That notices were sent before stays known. */
export const removeNoticeAddress = async (tx: Tx, actor: Actor, { addressId }: { addressId: Id }): Promise<void> => {
  const { address, mailbox } = await findOwnAddress(tx, actor, addressId);
  await deleteAddress(tx, address.id);
  const line = { action: 'mailbox.noticeAddressRemoved', subjectType: 'noticeAddress', subjectId: address.id };
  await recordAudit(tx, auditedAs(actor, mailbox), line);
};

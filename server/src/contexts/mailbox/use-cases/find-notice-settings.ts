import type { Tx } from '../../../platform/database/database.ts';
import { processServices } from '../../../platform/process-services.ts';
import type { Actor } from '../../../vocabulary/actor.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { NoticeChannel } from '../domain/notice.ts';
import { type NoticeSettings, selectAddresses, selectNoticeSettings } from '../storage/notice-settings.ts';
import { findOwnMailbox } from './find-own-mailboxes.ts';

export type FoundNoticeSettings = NoticeSettings & {
  addresses: { id: Id; channel: NoticeChannel; address: string; isVerified: boolean; codeExpiresAt: Date | null }[];
};

/** Where and how the mailbox tells of new post. */
export const findNoticeSettings = async (tx: Tx, actor: Actor, { mailboxId }: { mailboxId: Id }): Promise<FoundNoticeSettings> => {
  await findOwnMailbox(tx, actor, mailboxId);
  const { cipher } = processServices();
  const addresses = (await selectAddresses(tx, mailboxId)).map(({ id, channel, addressSealed, verifiedAt, codeExpiresAt }) => ({
    id,
    channel,
    address: cipher.decrypt(addressSealed),
    isVerified: verifiedAt !== null,
    codeExpiresAt,
  }));
  return { ...(await selectNoticeSettings(tx, mailboxId)), addresses };
};

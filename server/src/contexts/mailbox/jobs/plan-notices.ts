import type { Tx } from '../../../platform/database/database.ts';
import { defineListener } from '../../../platform/jobs/events.ts';
import { enqueue } from '../../../platform/jobs/jobs.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import { afterQuietHours } from '../domain/notice.ts';
import { lettersArrived } from '../events.ts';
import { selectAddresses, selectNoticeSettings } from '../storage/notice-settings.ts';
import { insertNotices, type NewNotice } from '../storage/notices.ts';
import { dueNotices } from './send-notices.ts';

/** One notice of each letter for each verified address, now or when the quiet hours are over. */
const noticesFor = async (tx: Tx, mailboxId: Id, letterIds: readonly Id[], now: Date): Promise<NewNotice[]> => {
  const addresses = (await selectAddresses(tx, mailboxId)).filter(({ verifiedAt }) => verifiedAt !== null);
  if (addresses.length === 0) return [];
  const { quietFrom, quietUntil } = await selectNoticeSettings(tx, mailboxId);
  const dueAt = afterQuietHours(now, quietFrom === null || quietUntil === null ? null : { from: quietFrom, until: quietUntil });
  return letterIds.flatMap((letterId) =>
    addresses.map(({ id: addressId, channel }) => ({ id: newId(), letterId, mailboxId, addressId, channel, kind: 'arrival', dueAt })),
  );
};

/** Letters have come. */
export const planNotices = defineListener('mailbox.plan-notices', lettersArrived, async (tx, { letters }) => {
  const now = new Date();
  const notices: NewNotice[] = [];
  for (const [mailboxId, arrived] of Map.groupBy(letters, (letter) => letter.mailboxId)) {
    const letterIds = arrived.map(({ letterId }) => letterId as Id);
    notices.push(...(await noticesFor(tx, mailboxId as Id, letterIds, now)));
  }
  await insertNotices(tx, notices);
  if (notices.some(({ dueAt }) => dueAt <= now)) await enqueue(tx, dueNotices, {});
});

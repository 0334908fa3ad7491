import { defineListener } from '../../../platform/jobs/events.ts';
import { enqueue } from '../../../platform/jobs/jobs.ts';
import { newId } from '../../../vocabulary/id.ts';
import { afterQuietHours } from '../domain/notice.ts';
import { letterArrived } from '../events.ts';
import { selectAddresses, selectNoticeSettings } from '../storage/notice-settings.ts';
import { insertNotices } from '../storage/notices.ts';
import { dueNotices } from './send-notices.ts';

/** A letter has come: one notice for each verified address, now or when the quiet hours are over. */
export const planNotices = defineListener('mailbox.plan-notices', letterArrived, async (tx, { letterId, mailboxId }) => {
  const addresses = (await selectAddresses(tx, mailboxId)).filter(({ verifiedAt }) => verifiedAt !== null);
  if (addresses.length === 0) return;
  const { quietFrom, quietUntil } = await selectNoticeSettings(tx, mailboxId);
  const now = new Date();
  const dueAt = afterQuietHours(now, quietFrom === null || quietUntil === null ? null : { from: quietFrom, until: quietUntil });
  await insertNotices(
    tx,
    addresses.map(({ id: addressId, channel }) => ({
      id: newId(),
      letterId,
      mailboxId,
      addressId,
      channel,
      kind: 'arrival' as const,
      dueAt,
    })),
  );
  if (dueAt <= now) await enqueue(tx, dueNotices, {});
});

import { z } from 'zod';
import type { SendResult } from '#delivery';
import type { Database, Tx } from '../../../platform/database/database.ts';
import { defineJob, type Job } from '../../../platform/jobs/jobs.ts';
import { processServices } from '../../../platform/process-services.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { emailNotice, type NoticeContent, smsNotice } from '../domain/notice-text.ts';
import { type NoticeAddress, selectAddress, selectNoticeSettings } from '../storage/notice-settings.ts';
import {
  abandonNotices,
  type ClaimedNotice,
  claimDueNotices,
  endNotices,
  postponeNotices,
  selectNoticedLetters,
} from '../storage/notices.ts';
import type { Notice, NoticeSender } from './notice-sender.ts';

export const dueNotices = { name: 'mailbox.send-notices', schema: z.object({}) };

const abandonedAfterMs = 15 * 60_000;
const mostAttempts = 6;
/** A round ends by itself; the next one goes on. */
const mostAddressesARound = 200;

type Batch = { notice: Notice; ids: Id[]; attempts: number };

const compose = (address: NoticeAddress, claimed: readonly ClaimedNotice[], senders: string[]): Notice => {
  const count = (kind: ClaimedNotice['kind']): number => claimed.filter((one) => one.kind === kind).length;
  const content: NoticeContent = { fresh: count('arrival'), waiting: count('reminder'), senders };
  const { channel, locale } = address;
  const text = channel === 'email' ? emailNotice(content, locale) : smsNotice(content, locale);
  return { ...text, id: claimed[0]?.id ?? '', channel, to: processServices().cipher.decrypt(address.addressSealed), locale };
};

/** Claims what is due to one address. What has been read meanwhile, or has nowhere to go, is skipped. */
const claimBatch = async (tx: Tx, now: Date): Promise<'nothing' | 'skipped' | Batch> => {
  const claimed = await claimDueNotices(tx, now);
  const [first] = claimed;
  if (first === undefined) return 'nothing';
  const address = await selectAddress(tx, first.addressId);
  const letters = new Map(
    (
      await selectNoticedLetters(
        tx,
        claimed.map(({ letterId }) => letterId),
      )
    ).map((letter) => [letter.id, letter]),
  );
  const wanted = address?.verifiedAt == null ? [] : claimed.filter(({ letterId }) => letters.get(letterId)?.isWaiting === true);
  await endNotices(
    tx,
    claimed.filter((one) => !wanted.includes(one)).map(({ id }) => id),
    'skipped',
    now,
  );
  if (address === undefined || wanted.length === 0) return 'skipped';
  const { namesSender } = await selectNoticeSettings(tx, address.mailboxId);
  const senders = namesSender ? wanted.map(({ letterId }) => letters.get(letterId)?.senderName ?? '') : [];
  const attempts = Math.max(...wanted.map((one) => one.attempts));
  return { notice: compose(address, wanted, senders), ids: wanted.map(({ id }) => id), attempts };
};

const writeOutcome = async (tx: Tx, { ids, attempts }: Batch, result: SendResult | 'unknown'): Promise<void> => {
  const now = new Date();
  if (result === 'unknown') return endNotices(tx, ids, 'unknown', now);
  if (result.kind === 'accepted') return endNotices(tx, ids, 'sent', now);
  if (result.kind === 'rejected' || attempts >= mostAttempts) return endNotices(tx, ids, 'failed', now);
  return postponeNotices(tx, ids, new Date(now.getTime() + attempts * 5 * 60_000));
};

const sendNext = async (database: Database, send: NoticeSender): Promise<boolean> => {
  const batch = await database.transaction((tx) => claimBatch(tx, new Date()));
  if (batch === 'nothing') return false;
  if (batch === 'skipped') return true;
  // Claimed and committed before it leaves: a process that dies here leaves an unknown notice, never a second one.
  const result = await send(batch.notice).catch((): 'unknown' => 'unknown');
  await database.transaction((tx) => writeOutcome(tx, batch, result));
  return true;
};

/** Sends what is due, one message for each address however many letters have come. */
export const sendNotices = (send: NoticeSender): Job =>
  defineJob({
    ...dueNotices,
    cron: '*/5 * * * *',
    handle: async (database) => {
      const now = new Date();
      await database.transaction((tx) => abandonNotices(tx, new Date(now.getTime() - abandonedAfterMs), now));
      for (let round = 0; round < mostAddressesARound; round++) if (!(await sendNext(database, send))) return;
    },
  });

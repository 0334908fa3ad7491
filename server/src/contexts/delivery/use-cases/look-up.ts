import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { SendOutStatus } from '../domain/send-out.ts';
import { type Counts, countDelivered, countEntries, type EntryFacts, selectEntryFacts } from '../storage/ledger.ts';
import { countMembers as selectMemberCounts, selectMemberships } from '../storage/members.ts';
import { type SendOutRow, selectSendOut, selectSendOuts, selectSendOutsByIds } from '../storage/send-outs.ts';

/** How many members each audience has in this organisation; audiences without any are left out. */
export const countMembers = async (tx: Tx, organisationId: Id, audienceIds: readonly Id[]): Promise<Map<Id, number>> =>
  new Map((await selectMemberCounts(tx, organisationId, audienceIds)).map(({ audienceId, members }) => [audienceId, members]));

/** The audiences each recipient belongs to now. */
export const audiencesOfRecipients = async (tx: Tx, organisationId: Id, recipientIds: readonly Id[]): Promise<Map<Id, Id[]>> => {
  const rows = await selectMemberships(tx, organisationId, recipientIds);
  const byRecipient = Map.groupBy(rows, ({ recipientId }) => recipientId);
  return new Map([...byRecipient].map(([id, memberships]) => [id, memberships.map(({ audienceId }) => audienceId)]));
};

/** How rows of the ledger stand now, whoever they belong to. */
export const findEntries = (tx: Tx, entryIds: readonly Id[]): Promise<EntryFacts[]> => selectEntryFacts(tx, entryIds);

/** A send-out of this organisation. */
export const findSendOut = (tx: Tx, organisationId: Id, id: Id): Promise<SendOutRow | undefined> => selectSendOut(tx, organisationId, id);
export const findSendOuts = (tx: Tx, organisationId: Id, ids: readonly Id[]): Promise<SendOutRow[]> =>
  selectSendOutsByIds(tx, organisationId, ids);

/** Rows by status for each send-out, and how many of them have a receipt. */
export const countDeliveries = (tx: Tx, organisationId: Id, sendOutIds: readonly Id[]): Promise<Map<Id, Counts & { confirmed: number }>> =>
  countEntries(tx, organisationId, sendOutIds);

export type RecentSendOut = Counts & {
  sendOutId: Id;
  programmeId: Id;
  title: string;
  status: SendOutStatus;
  releasedAt: Date | null;
  updatedAt: Date;
  recipients: number | null;
  confirmed: number;
  /** Rows handed over or delivered. */
  reached: number;
  total: number;
};

/** The newest send-outs, drafts too, with how far each has come. */
export const listRecentSendOuts = async (tx: Tx, organisationId: Id, limit: number): Promise<RecentSendOut[]> => {
  const sendOuts = await selectSendOuts(tx, organisationId, { limit });
  const counted = await countEntries(
    tx,
    organisationId,
    sendOuts.map(({ id }) => id),
  );
  return sendOuts.map(({ id, programmeId, title, status, releasedAt, updatedAt, recipients }) => {
    const { confirmed = 0, ...counts } = counted.get(id) ?? {
      waiting: 0,
      sending: 0,
      handedOver: 0,
      delivered: 0,
      notDelivered: 0,
      unknown: 0,
    };
    const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
    return {
      ...counts,
      sendOutId: id,
      programmeId,
      title,
      status,
      releasedAt,
      updatedAt,
      recipients,
      confirmed,
      reached: counts.handedOver + counts.delivered,
      total,
    };
  });
};

/** Letters that reached a digital mailbox instead of being printed, of these organisations together: send-outs and connected systems. */
export const countDeliveredDigitally = (
  tx: Tx,
  organisationIds: readonly Id[],
  period: { from: Date; until: Date | null },
): Promise<number> => countDelivered(tx, organisationIds, { ...period, channel: 'digitalPost' });

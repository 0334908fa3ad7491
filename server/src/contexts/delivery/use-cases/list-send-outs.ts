import { findPeople } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { SendOutStatus } from '../domain/send-out.ts';
import { type Counts, countEntries } from '../storage/ledger.ts';
import { type SendOutRow, selectSendOuts } from '../storage/send-outs.ts';

export type ListedSendOut = Omit<SendOutRow, 'body'> & { updatedByName: string | null; counts: Counts; confirmed: number };

/** The organisation's send-outs, newest first, with how far each has come. */
export const listSendOuts = async (
  tx: Tx,
  actor: MemberActor,
  page: { status?: SendOutStatus; programmeId?: Id; after?: Id; limit: number },
): Promise<{ items: ListedSendOut[]; next: Id | null }> => {
  const sendOuts = await selectSendOuts(tx, actor.organisationId, page);
  const ids = sendOuts.map(({ id }) => id);
  const counted = await countEntries(tx, actor.organisationId, ids);
  const people = new Map(
    (await findPeople(tx, [...new Set(sendOuts.map(({ updatedBy }) => updatedBy))])).map(({ id, name }) => [id, name]),
  );
  const items = sendOuts.map(({ body: _, ...sendOut }) => {
    const { confirmed = 0, ...counts } = counted.get(sendOut.id) ?? {};
    return { ...sendOut, updatedByName: people.get(sendOut.updatedBy) ?? null, counts: counts as Counts, confirmed };
  });
  return { items, next: items.length < page.limit ? null : (items.at(-1)?.id ?? null) };
};

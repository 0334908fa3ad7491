import { findOrganisations, findPeople } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { SendOutStatus } from '../domain/send-out.ts';
import { type Counts, countEntries } from '../storage/ledger.ts';
import { type SendOutRow, selectSendOuts } from '../storage/send-outs.ts';
import { findLeaving } from './find-leaving.ts';

export type ListedSendOut = Omit<SendOutRow, 'body'> & {
  updatedByName: string | null;
  sender: { id: Id; name: string };
  counts: Counts;
  confirmed: number;
};

type Page = { status?: SendOutStatus; programmeId?: Id; after?: Id; limit: number };

/** On the first page, in front of the others. */
const leavingOn = async (tx: Tx, actor: MemberActor, { status = 'sending', programmeId, after }: Page): Promise<SendOutRow[]> =>
  after !== undefined || status !== 'sending'
    ? []
    : (await findLeaving(tx, actor)).filter((sendOut) => programmeId === undefined || sendOut.programmeId === programmeId);

/** The organisation's send-outs, newest first, with how far each has come; also what is leaving in the name of one that has gone up in it. */
export const listSendOuts = async (tx: Tx, actor: MemberActor, page: Page): Promise<{ items: ListedSendOut[]; next: Id | null }> => {
  const own = await selectSendOuts(tx, actor.organisationId, page);
  const sendOuts = [...(await leavingOn(tx, actor, page)), ...own];
  const counted: Awaited<ReturnType<typeof countEntries>> = new Map();
  for (const [organisationId, rows] of Map.groupBy(sendOuts, (one) => one.organisationId))
    for (const [id, counts] of await countEntries(
      tx,
      organisationId,
      rows.map((one) => one.id),
    ))
      counted.set(id, counts);
  const senders = await findOrganisations(tx, [...new Set(sendOuts.map(({ organisationId }) => organisationId))]);
  const nameOf = (id: Id): string => senders.find((one) => one.id === id)?.name ?? '';
  const people = new Map(
    (await findPeople(tx, [...new Set(sendOuts.map(({ updatedBy }) => updatedBy))])).map(({ id, name }) => [id, name]),
  );
  const items = sendOuts.map(({ body: _, ...sendOut }) => {
    const { confirmed = 0, ...counts } = counted.get(sendOut.id) ?? {};
    const sender = { id: sendOut.organisationId, name: nameOf(sendOut.organisationId) };
    return { ...sendOut, sender, updatedByName: people.get(sendOut.updatedBy) ?? null, counts: counts as Counts, confirmed };
  });
  return { items, next: own.length < page.limit ? null : (own.at(-1)?.id ?? null) };
};

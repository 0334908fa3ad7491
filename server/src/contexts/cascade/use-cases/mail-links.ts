import { z } from 'zod';
import { hashToken, newToken } from '../../../platform/crypto/token.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { enqueue } from '../../../platform/jobs/jobs.ts';
import { processServices } from '../../../platform/process-services.ts';
import { calendarDateOf } from '../../../vocabulary/calendar-date.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import { markReminded, markSent } from '../storage/holders.ts';
import { insertLinks } from '../storage/links.ts';
import { countMails, insertMails } from '../storage/mails.ts';

/** The work of sending one mail; `jobs/mail-holder.ts` does it. */
export const holderMail = { name: 'cascade.mail-holder', schema: z.object({ mailId: z.uuid(), sealed: z.string() }) };

type Place = { id: Id; organisationId: Id };

/** A new link, good until it is stopped. Only its hash is kept. */
export const newLink = async (tx: Tx, holderId: Id): Promise<string> => {
  const token = newToken();
  await insertLinks(tx, [{ tokenHash: hashToken(token), holderId }]);
  return token;
};

type Ask = { holderId: Id; occasion: string; questionId: Id | null };

/** Asks for mails, each with a link of its own. One that was asked for before, for the same occasion, is left out. */
const queue = async (tx: Tx, { id: cascadeId, organisationId }: Place, asks: readonly Ask[]): Promise<Id[]> => {
  if (asks.length === 0) return [];
  const mails = asks.map((ask) => ({ id: newId(), organisationId, cascadeId, ...ask }));
  const added = await insertMails(tx, mails);
  const sent = mails.filter(({ id }) => added.has(id)).map((mail) => ({ ...mail, token: newToken() }));
  if (sent.length === 0) return [];
  await insertLinks(
    tx,
    sent.map(({ holderId, token }) => ({ tokenHash: hashToken(token), holderId })),
  );
  // The queue holds the link until it is mailed; sealed, since whoever has it can answer for the holder.
  const { cipher } = processServices();
  for (const { id, token } of sent) await enqueue(tx, holderMail, { mailId: id, sealed: cipher.encrypt(token) });
  return sent.map(({ holderId }) => holderId);
};

const numbered = async (tx: Tx, kind: string, holderIds: readonly Id[]): Promise<Ask[]> => {
  if (holderIds.length === 0) return [];
  const earlier = await countMails(tx, holderIds, kind);
  return holderIds.map((holderId) => ({ holderId, occasion: `${kind}:${(earlier.get(holderId) ?? 0) + 1}`, questionId: null }));
};

/** The stick comes to these people: each gets a link by mail. Answers how many mails were asked for. */
export const mailLinks = async (tx: Tx, cascade: Place, holderIds: readonly Id[]): Promise<number> => {
  if (holderIds.length === 0) return 0;
  await markSent(tx, holderIds);
  return (await queue(tx, cascade, await numbered(tx, 'link', holderIds))).length;
};

export const mailReminders = async (tx: Tx, cascade: Place, holderIds: readonly Id[]): Promise<number> => {
  if (holderIds.length === 0) return 0;
  await markReminded(tx, holderIds, calendarDateOf(new Date()));
  return (await queue(tx, cascade, await numbered(tx, 'reminder', holderIds))).length;
};

export const mailAnswer = async (tx: Tx, cascade: Place, question: { id: Id; holderId: Id }): Promise<void> => {
  await queue(tx, cascade, [{ holderId: question.holderId, occasion: `answer:${question.id}`, questionId: question.id }]);
};

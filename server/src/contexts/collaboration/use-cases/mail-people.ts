import { z } from 'zod';
import { listMembers } from '#identity';
import { listDuties } from '#network';
import type { Tx } from '../../../platform/database/database.ts';
import { enqueue } from '../../../platform/jobs/jobs.ts';
import { processServices } from '../../../platform/process-services.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import { mayDo } from '../../../vocabulary/role.ts';
import type { MailKind } from '../domain/mail-texts.ts';
import { insertMails, type NewMail } from '../storage/mails.ts';
import type { Room } from './reach-room.ts';

/** The work of sending one mail; `jobs/send-mail.ts` does it. `sealed` holds a personal link until it is mailed. */
export const roomMail = { name: 'collaboration.send-mail', schema: z.object({ mailId: z.uuid(), sealed: z.string().nullable() }) };

const queue = async (tx: Tx, mails: readonly NewMail[], tokens: ReadonlyMap<Id, string> = new Map()): Promise<void> => {
  const added = await insertMails(tx, mails);
  for (const { id } of mails) {
    const token = tokens.get(id);
    if (added.has(id))
      await enqueue(tx, roomMail, { mailId: id, sealed: token === undefined ? null : processServices().cipher.encrypt(token) });
  }
};

/** A mail to each of these people about one thing. `occasion` tells one round from the next. */
export const mailPeople = (
  tx: Tx,
  organisationId: Id,
  kind: MailKind,
  subjectId: Id,
  personIds: readonly Id[],
  occasion = '',
): Promise<void> =>
  queue(
    tx,
    [...new Set(personIds)].map((personId) => ({ id: newId(), organisationId, kind, subjectId, personId, recipientId: null, occasion })),
  );

const speakers = new Set<string>(['communicator', 'deputyCommunicator', 'editor', 'deputyEditor']);

/** Those who answer for an organisation: who speak for it in the network, otherwise those who manage it. */
export const answerersOf = async (tx: Tx, serviceId: Id, organisationId: Id): Promise<Id[]> => {
  const members = await listMembers(tx, organisationId);
  const duties = (await listDuties(tx, serviceId)).filter((one) => one.organisationId === organisationId && speakers.has(one.duty));
  const spokespeople = duties.map(({ personId }) => personId).filter((id) => members.some(({ personId }) => personId === id));
  if (spokespeople.length > 0) return spokespeople;
  return members.filter(({ roles }) => mayDo(roles, 'manage')).map(({ personId }) => personId);
};

/** To the host's people. */
export const mailOwners = async (tx: Tx, { serviceId, hostOrganisationId }: Room, kind: MailKind, subjectId: Id): Promise<void> =>
  mailPeople(tx, hostOrganisationId, kind, subjectId, await answerersOf(tx, serviceId, hostOrganisationId));

/** Personal links to people without an account. Only the hash of a link is kept; the queue holds it sealed until it is mailed. */
export const mailLinks = (
  tx: Tx,
  place: { organisationId: Id; handOutId: Id },
  people: readonly { recipientId: Id; token: string }[],
): Promise<void> => {
  const mails = people.map(({ recipientId }) => ({
    id: newId(),
    organisationId: place.organisationId,
    kind: 'handOut' as const,
    subjectId: place.handOutId,
    personId: null,
    recipientId,
    occasion: '',
  }));
  return queue(tx, mails, new Map(mails.map(({ id }, index) => [id, people[index]?.token ?? ''])));
};

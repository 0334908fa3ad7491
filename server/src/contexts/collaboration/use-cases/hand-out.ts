import { findOrganisation } from '#identity';
import { nameThem } from '#network';
import { hashToken, newToken } from '../../../platform/crypto/token.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import { calendarDateOf } from '../../../vocabulary/calendar-date.ts';
import { readEmailAddress } from '../../../vocabulary/email-address.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import { invalidField } from '../domain/invalid-field.ts';
import { words } from '../domain/words.ts';
import { writePackage } from '../files/write-package.ts';
import {
  type HandOut,
  insertHandOut,
  insertHandOutItems,
  insertHandOutRecipients,
  selectHandOut,
  selectHandOutItems,
  selectHandOutRecipient,
  selectHandOutRecipients,
  selectHandOuts,
  updateHandOutRevoked,
  updateRecipientRevoked,
} from '../storage/hand-outs.ts';
import { type Item, selectContent, selectItemsById, selectVersion } from '../storage/items.ts';
import { selectStatusesOfRecipients } from '../storage/mails.ts';
import { countUse } from '../storage/uses.ts';
import { countAsActivity, nameAudience, type PlanLink } from './count-as-activity.ts';
import { mailLinks } from './mail-people.ts';
import { audit, reachRoom } from './reach-room.ts';

type What = { title: string; note: string; itemIds: Id[]; link: PlanLink | null };
export type ByLink = What & { people: { name: string; email: string }[]; lastDay: string | null };
export type ByPackage = What & { givenTo: string; people: number };

const pickItems = async (tx: Tx, serviceId: Id, itemIds: readonly Id[]): Promise<Item[]> => {
  const found = new Map((await selectItemsById(tx, serviceId, itemIds)).map((item) => [item.id, item]));
  if (itemIds.some((id) => found.get(id)?.removedAt !== null)) throw new AppError('notFound');
  return [...new Set(itemIds)].flatMap((id) => found.get(id) ?? []);
};

const readPeople = (people: ByLink['people']): { name: string; email: string }[] => {
  const read = people.map(({ name, email }, row) => {
    const address = readEmailAddress(email);
    if (address === undefined)
      throw invalidField(`people.${row}.email`, `Rad ${row + 1}: det är ingen e-postadress.`, `Row ${row + 1}: that is no e-mail address.`);
    return { name: name === '' ? address : name, email: address };
  });
  // Each address once, under the first name it stands with.
  return read.filter(({ email }, row) => read.findIndex((other) => other.email.toLowerCase() === email.toLowerCase()) === row);
};

type Kept = Pick<HandOut, 'way' | 'givenTo' | 'people'> & { lastDay: string | null };

/** The row of the hand-out, what is in it, and the activity of the plan that it counts as. */
const keep = async (tx: Tx, actor: MemberActor, what: What, kept: Kept): Promise<{ id: Id; items: Item[] }> => {
  const { serviceId } = await reachRoom(tx, actor);
  const items = await pickItems(tx, serviceId, what.itemIds);
  const { organisationId, personId: createdBy } = actor;
  if (what.link !== null) await nameAudience(tx, organisationId, what.link);
  const title = words[actor.locale].handOutActivity(what.title);
  const activityId = what.link === null ? null : await countAsActivity(tx, actor, what.link, title);
  const id = newId();
  const plan = { programmeId: what.link?.programmeId ?? null, audienceId: what.link?.audienceId ?? null, activityId };
  await insertHandOut(tx, { id, serviceId, organisationId, title: what.title, note: what.note, ...kept, ...plan, createdBy });
  await insertHandOutItems(
    tx,
    items.map(({ id: itemId, version }) => ({ handOutId: id, itemId, version })),
  );
  return { id, items };
};

/**
 * Gives what was picked to people without an account: a personal link to each by mail, good until it is revoked or its last day.
 * The hand-out is kept as a delivery; a receipt is given by a button, never by opening.
 */
export const handOutByLink = async (
  tx: Tx,
  actor: MemberActor,
  { people, lastDay, ...what }: ByLink,
): Promise<{ id: Id; people: number }> => {
  const receivers = readPeople(people);
  if (receivers.length === 0) throw invalidField('people', 'Skriv till vem det ska.', 'Write whom it is for.');
  if (lastDay !== null && lastDay < calendarDateOf(new Date()))
    throw invalidField('lastDay', 'Sista dagen har redan varit.', 'The last day has passed already.');
  const { id } = await keep(tx, actor, what, { way: 'link', givenTo: '', people: receivers.length, lastDay });
  const links = receivers.map((one) => ({ ...one, recipientId: newId(), token: newToken() }));
  const { organisationId } = actor;
  await insertHandOutRecipients(
    tx,
    links.map(({ recipientId, name, email, token }) => ({
      id: recipientId,
      handOutId: id,
      organisationId,
      name,
      email,
      tokenHash: hashToken(token),
    })),
  );
  await mailLinks(tx, { organisationId, handOutId: id }, links);
  await audit(tx, actor, 'handedOut', 'handOut', id, { way: 'link', people: receivers.length, items: what.itemIds.length });
  return { id, people: receivers.length };
};

/** Notes that a package was given by hand (a stick, a shared folder, a meeting): to whom, in words, and to how many. */
export const handOutPackage = async (tx: Tx, actor: MemberActor, { givenTo, people, ...what }: ByPackage): Promise<{ id: Id }> => {
  const { id } = await keep(tx, actor, what, { way: 'package', givenTo, people, lastDay: null });
  await audit(tx, actor, 'handedOut', 'handOut', id, { way: 'package', people, items: what.itemIds.length });
  return { id };
};

const reachHandOut = async (tx: Tx, actor: MemberActor, handOutId: Id): Promise<HandOut> => {
  await reachRoom(tx, actor);
  const found = await selectHandOut(tx, actor.organisationId, handOutId);
  if (found === undefined) throw new AppError('notFound');
  return found;
};

/** Every item of the hand-out, in the version that was handed out, as one archive. Fetching it is counted. */
export const packHandOut = async (tx: Tx, actor: MemberActor, { handOutId }: { handOutId: Id }): Promise<Buffer> => {
  const handOut = await reachHandOut(tx, actor, handOutId);
  const { organisationId, personId } = actor;
  const picked = await selectHandOutItems(tx, [handOutId]);
  for (const { itemId } of picked) await countUse(tx, { itemId, organisationId, personId, kind: 'fetched' });
  return packItems(tx, handOut, actor.locale);
};

/** The archive itself, for members and for those who have the link. */
export const packItems = async (tx: Tx, { id, serviceId, organisationId, title, note }: HandOut, locale: 'sv' | 'en'): Promise<Buffer> => {
  const picked = await selectHandOutItems(tx, [id]);
  const titles = new Map(
    (
      await selectItemsById(
        tx,
        serviceId,
        picked.map(({ itemId }) => itemId),
      )
    ).map((item) => [item.id, item.title]),
  );
  const parts = [];
  for (const { itemId, version } of picked) {
    const said = await selectVersion(tx, itemId, version);
    const file = await selectContent(tx, itemId, version);
    if (said !== undefined)
      parts.push({
        title: titles.get(itemId) ?? '',
        text: said.text,
        url: said.url,
        fileName: file?.fileName ?? null,
        content: file?.content ?? null,
      });
  }
  const from = (await findOrganisation(tx, organisationId))?.name ?? '';
  return writePackage(parts, (names) => ({ name: words[locale].readMe, text: words[locale].readMeText(title, note, from, names) }));
};

/** The links lead nowhere, or work again: all of a hand-out's, or one person's. */
export const revokeHandOut = async (
  tx: Tx,
  actor: MemberActor,
  { handOutId, isRevoked }: { handOutId: Id; isRevoked: boolean },
): Promise<void> => {
  await reachHandOut(tx, actor, handOutId);
  await updateHandOutRevoked(tx, handOutId, isRevoked ? new Date() : null);
  await audit(tx, actor, isRevoked ? 'handOutRevoked' : 'handOutResumed', 'handOut', handOutId);
};

export const revokeRecipient = async (
  tx: Tx,
  actor: MemberActor,
  { handOutRecipientId, isRevoked }: { handOutRecipientId: Id; isRevoked: boolean },
): Promise<void> => {
  await reachRoom(tx, actor);
  const recipient = await selectHandOutRecipient(tx, actor.organisationId, handOutRecipientId);
  if (recipient === undefined) throw new AppError('notFound');
  await updateRecipientRevoked(tx, handOutRecipientId, isRevoked ? new Date() : null);
  await audit(tx, actor, isRevoked ? 'linkRevoked' : 'linkResumed', 'handOut', recipient.handOutId);
};

/** What the organisation has handed out, newest first: to whom, how the mail went, and who has confirmed. */
export const listHandOuts = async (tx: Tx, actor: MemberActor) => {
  const { serviceId, organisationIds } = await reachRoom(tx, actor);
  const handOuts = await selectHandOuts(tx, actor.organisationId);
  const ids = handOuts.map(({ id }) => id);
  const picked = await selectHandOutItems(tx, ids);
  const recipients = await selectHandOutRecipients(tx, ids);
  const statuses = await selectStatusesOfRecipients(
    tx,
    recipients.map(({ id }) => id),
  );
  const items = new Map(
    (await selectItemsById(tx, serviceId, [...new Set(picked.map(({ itemId }) => itemId))])).map((item) => [item.id, item]),
  );
  const names = await nameThem(
    tx,
    organisationIds,
    handOuts.map(({ createdBy }) => createdBy),
  );
  return handOuts.map(({ serviceId: _, organisationId: __, createdBy, ...one }) => ({
    ...one,
    createdByName: names.person(createdBy),
    received: recipients.filter(({ handOutId, receivedAt }) => handOutId === one.id && receivedAt !== null).length,
    items: picked
      .filter(({ handOutId }) => handOutId === one.id)
      .map(({ itemId, version }) => ({ itemId, version, title: items.get(itemId)?.title ?? '–' })),
    recipients: recipients
      .filter(({ handOutId }) => handOutId === one.id)
      .map(({ id, name, email, receivedAt, revokedAt }) => ({
        id,
        name,
        email,
        receivedAt,
        revokedAt,
        mailStatus: statuses.get(id) ?? null,
      })),
  }));
};

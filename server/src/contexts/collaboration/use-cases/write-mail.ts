import type { OutgoingItem } from '#delivery';
import { findOrganisation, findPerson, sharedServicesOf } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import { processServices } from '../../../platform/process-services.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { Locale } from '../../../vocabulary/locale.ts';
import { type MailFacts, mailAsHtml, mailAsText, mailText } from '../domain/mail-texts.ts';
import { selectRequestById } from '../storage/access.ts';
import { selectGiveAways, selectOrder } from '../storage/give-aways.ts';
import { selectHandOut, selectHandOutItems, selectHandOutRecipient } from '../storage/hand-outs.ts';
import { selectHelpRequest } from '../storage/help-requests.ts';
import { selectItemsById } from '../storage/items.ts';
import type { ClaimedMail } from '../storage/mails.ts';
import { selectTopics } from '../storage/topics.ts';
import { newsOf } from './gather-news.ts';

/** What a mail tells, and in whose name it leaves. `path` is where its button leads. */
type Told = Partial<MailFacts> & { senderId: Id; path: string };

const organisationName = async (tx: Tx, id: Id): Promise<string> => (await findOrganisation(tx, id))?.name ?? '';
const personAt = async (tx: Tx, personId: Id, organisationId: Id): Promise<string> =>
  [(await findPerson(tx, personId))?.name ?? '', await organisationName(tx, organisationId)].filter((name) => name !== '').join(', ');

const aboutAccess = async (tx: Tx, { kind, subjectId, organisationId }: ClaimedMail, hostId: Id): Promise<Told | undefined> => {
  const request = await selectRequestById(tx, subjectId);
  if (request === undefined) return undefined;
  if (kind === 'accessAsked') {
    if (request.status !== 'asked') return undefined;
    const fromName = await personAt(tx, request.personId, request.organisationId);
    return { senderId: organisationId, path: '/app/samarbete?del=access', fromName, text: request.reason };
  }
  return { senderId: hostId, path: '/app/samarbete', isPositive: request.status === 'granted', text: request.answer };
};

const aboutHandOut = async (tx: Tx, mail: ClaimedMail, token: string): Promise<Told | undefined> => {
  const handOut = await selectHandOut(tx, mail.organisationId, mail.subjectId);
  // Revoked while it waited: it must not leave any more.
  if (handOut === undefined || handOut.revokedAt !== null) return undefined;
  const picked = (await selectHandOutItems(tx, [handOut.id])).map(({ itemId }) => itemId);
  const titles = new Map((await selectItemsById(tx, handOut.serviceId, picked)).map(({ id, title }) => [id, title]));
  return {
    senderId: handOut.organisationId,
    path: `/material/${token}`,
    fromName: await organisationName(tx, handOut.organisationId),
    subject: handOut.title,
    text: handOut.note,
    lastDay: handOut.lastDay,
    lines: picked.flatMap((id) => titles.get(id) ?? []),
  };
};

const aboutHelp = async (tx: Tx, { kind, subjectId }: ClaimedMail): Promise<Told | undefined> => {
  const help = await selectHelpRequest(tx, subjectId);
  if (help === undefined || (kind === 'helpAsked' && help.status === 'withdrawn')) return undefined;
  const isQuestion = kind === 'helpAsked';
  const topic = (await selectTopics(tx, help.serviceId)).find(({ id }) => id === help.topicId);
  return {
    senderId: isQuestion ? help.organisationId : help.toOrganisationId,
    path: '/app/samarbete?del=help',
    fromName: isQuestion
      ? await personAt(tx, help.askedBy, help.organisationId)
      : await personAt(tx, help.answeredBy ?? help.askedBy, help.toOrganisationId),
    subject: topic?.name ?? '',
    text: isQuestion ? help.question : help.answer,
    isPositive: help.status === 'answered',
  };
};

const aboutOrder = async (tx: Tx, { kind, subjectId }: ClaimedMail, serviceId: Id, hostId: Id): Promise<Told | undefined> => {
  const order = await selectOrder(tx, subjectId);
  if (order === undefined || (kind === 'orderPlaced' && order.status === 'cancelled')) return undefined;
  const what = (await selectGiveAways(tx, serviceId)).find(({ id }) => id === order.giveAwayId);
  return {
    senderId: kind === 'orderPlaced' ? order.organisationId : hostId,
    path: '/app/samarbete?del=toolkit',
    fromName: await personAt(tx, order.orderedBy, order.organisationId),
    subject: `${order.number} ${what?.name ?? ''}`.trim(),
    text: order.address,
  };
};

const aboutNews = async (tx: Tx, { subjectId, occasion }: ClaimedMail, hostId: Id): Promise<Told | undefined> => {
  const items = await newsOf(tx, subjectId, occasion);
  return items.length === 0 ? undefined : { senderId: hostId, path: '/app/samarbete', lines: items.map(({ title }) => title).slice(0, 30) };
};

const tell = async (tx: Tx, mail: ClaimedMail, token: string, serviceId: Id, hostId: Id): Promise<Told | undefined> => {
  switch (mail.kind) {
    case 'accessAsked':
    case 'accessAnswered':
      return aboutAccess(tx, mail, hostId);
    case 'handOut':
      return aboutHandOut(tx, mail, token);
    case 'helpAsked':
    case 'helpAnswered':
      return aboutHelp(tx, mail);
    case 'orderPlaced':
    case 'orderSent':
      return aboutOrder(tx, mail, serviceId, hostId);
    case 'digest':
      return aboutNews(tx, mail, hostId);
  }
};

type Reader = { name: string; email: string | null; locale: Locale };

const readerOf = async (tx: Tx, { organisationId, personId, recipientId }: ClaimedMail): Promise<Reader | undefined> => {
  if (personId !== null) return findPerson(tx, personId);
  const recipient = recipientId === null ? undefined : await selectHandOutRecipient(tx, organisationId, recipientId);
  return recipient === undefined || recipient.revokedAt !== null
    ? undefined
    : { name: recipient.name, email: recipient.email, locale: 'sv' };
};

/** Everything the mail says, as things are now; undefined when it must not leave any more. */
export const writeMail = async (tx: Tx, mail: ClaimedMail, token: string): Promise<OutgoingItem | undefined> => {
  const [service] = await sharedServicesOf(tx, mail.organisationId);
  const reader = await readerOf(tx, mail);
  if (service === undefined || reader === undefined) return undefined;
  const told = await tell(tx, mail, token, service.id, service.hostOrganisationId);
  const sender = told === undefined ? undefined : await findOrganisation(tx, told.senderId);
  if (told === undefined || sender === undefined) return undefined;
  const { senderId: _, path, ...said } = told;
  const text = mailText(reader.locale, mail.kind, {
    ...unsaid,
    fromName: sender.name,
    ...said,
    serviceName: service.name,
    personName: reader.name,
  });
  const url = `${processServices().publicUrl}${path}`;
  return {
    entryId: mail.id,
    attempt: mail.attempts,
    sender: { organisationId: sender.id, name: sender.name, organisationNumber: sender.organisationNumber, colour: sender.brandColour },
    recipient: { name: reader.name, locale: reader.locale, email: reader.email, number: null },
    subject: text.subject,
    html: mailAsHtml(text, url, sender.brandColour, reader.locale),
    text: mailAsText(text, url),
  };
};

const unsaid = { subject: '', text: '', isPositive: true, lastDay: null, lines: [] };

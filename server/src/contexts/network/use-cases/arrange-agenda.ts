import { listChangedTerms } from '#language';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import { agendaWords } from '../domain/agenda-words.ts';
import { isWaiting } from '../domain/contribution.ts';
import type { AgendaKind } from '../domain/meeting.ts';
import { type AgendaItem, insertAgendaItems, selectAgenda, selectAgendaItem, updateAgendaItem, updateOrder } from '../storage/agenda.ts';
import { selectAppointments } from '../storage/appointments.ts';
import { selectContributions } from '../storage/contributions.ts';
import { selectMeetings } from '../storage/meetings.ts';
import type { AgendaSource } from './agenda-sources.ts';
import { auditMeeting, reachPlanned } from './reach-meeting.ts';
import { type Network, nameThem } from './reach-network.ts';

type NewItem = Omit<AgendaItem, 'meetingId'>;
const item = (kind: AgendaKind, title: string, note: string, subjectId: Id): NewItem => ({ id: newId(), kind, title, note, subjectId });

const openContributions = async (tx: Tx, actor: MemberActor, { serviceId, organisationIds }: Network): Promise<NewItem[]> => {
  const words = agendaWords[actor.locale];
  const open = (await selectContributions(tx, serviceId, {})).filter(({ status }) => isWaiting(status));
  const names = await nameThem(tx, organisationIds, []);
  return open.map(({ id, title, organisationId }) =>
    item('contribution', words.contribution(title, names.organisation(organisationId).name), '', id),
  );
};

const yearMs = 365 * 86_400_000;

/** The last meeting that was held; a year ago before the first. */
const lastMet = async (tx: Tx, { serviceId }: Network): Promise<Date> => {
  const last = (await selectMeetings(tx, serviceId)).find(({ status }) => status === 'held');
  return last?.concludedAt ?? new Date(Date.now() - yearMs);
};

const changedTerms = async (tx: Tx, actor: MemberActor, since: Date): Promise<NewItem[]> => {
  const words = agendaWords[actor.locale];
  const terms = await listChangedTerms(tx, actor, { since });
  return terms.map(({ id, term, status, definition, isRetired }) =>
    item('term', words.term(term), `${isRetired ? words.retired : words[status]} ${definition}`.trim(), id),
  );
};

const vacancies = async (tx: Tx, actor: MemberActor, { serviceId, organisationIds }: Network): Promise<NewItem[]> => {
  const words = agendaWords[actor.locale];
  const held = (await selectAppointments(tx, serviceId)).filter(({ duty }) => duty === 'communicator');
  const names = await nameThem(tx, organisationIds, []);
  return organisationIds
    .filter((id) => !held.some(({ organisationId }) => organisationId === id))
    .map((id) => item('vacancy', words.vacancy(names.organisation(id).name), '', id));
};

/** What other contexts have to say, in the order they are wired. */
const fromElsewhere = async (
  tx: Tx,
  actor: MemberActor,
  sources: readonly AgendaSource[],
  about: Parameters<AgendaSource>[2],
): Promise<NewItem[]> => {
  const items: NewItem[] = [];
  for (const source of sources)
    for (const { kind, title, note, subjectId } of await source(tx, actor, about))
      items.push(item(kind, title.slice(0, 200), note.slice(0, 5000), subjectId));
  return items;
};

type Filling = { meetingId: Id; sources?: readonly AgendaSource[] };

/** Puts what is open now on the agenda; what stands there, or was taken away, is left as it is. Answers how many were added. */
export const fillAgenda = async (tx: Tx, actor: MemberActor, { meetingId, sources = [] }: Filling): Promise<{ added: number }> => {
  const { network, meeting } = await reachPlanned(tx, actor, meetingId);
  const from = await lastMet(tx, network);
  const to = new Date(Date.parse(`${meeting.heldOn}T12:00:00Z`) + yearMs);
  const items = [
    ...(await openContributions(tx, actor, network)),
    ...(await vacancies(tx, actor, network)),
    ...(await changedTerms(tx, actor, from)),
    ...(await fromElsewhere(tx, actor, sources, { serviceId: network.serviceId, from, to })),
  ];
  const added = await insertAgendaItems(tx, meetingId, items);
  await auditMeeting(tx, actor, 'network.agendaFilled', meetingId, { added });
  return { added };
};

type Item = { title: string; note: string };

export const addAgendaItem = async (
  tx: Tx,
  actor: MemberActor,
  { meetingId, kind, title, note }: Item & { meetingId: Id; kind: 'own' | 'coming' },
): Promise<{ id: Id }> => {
  await reachPlanned(tx, actor, meetingId);
  const id = newId();
  await insertAgendaItems(tx, meetingId, [{ id, kind, title, note, subjectId: null }]);
  await auditMeeting(tx, actor, 'network.agendaItemAdded', meetingId, { itemId: id });
  return { id };
};

const reachItem = async (tx: Tx, actor: MemberActor, agendaItemId: Id): Promise<AgendaItem> => {
  const found = await selectAgendaItem(tx, agendaItemId);
  if (found === undefined) throw new AppError('notFound');
  await reachPlanned(tx, actor, found.meetingId);
  return found;
};

export const changeAgendaItem = async (
  tx: Tx,
  actor: MemberActor,
  { agendaItemId, ...change }: Partial<Item> & { agendaItemId: Id },
): Promise<void> => {
  const { id, meetingId } = await reachItem(tx, actor, agendaItemId);
  await updateAgendaItem(tx, id, change);
  await auditMeeting(tx, actor, 'network.agendaItemChanged', meetingId, { itemId: id });
};

/** Takes an item away, or brings it back. */
export const setAgendaItemRemoved = async (
  tx: Tx,
  actor: MemberActor,
  { agendaItemId, isRemoved }: { agendaItemId: Id; isRemoved: boolean },
): Promise<void> => {
  const { id, meetingId } = await reachItem(tx, actor, agendaItemId);
  await updateAgendaItem(tx, id, { removed_at: isRemoved ? new Date() : null });
  await auditMeeting(tx, actor, isRemoved ? 'network.agendaItemRemoved' : 'network.agendaItemRestored', meetingId, { itemId: id });
};

/** The items in the order wanted; those that are not named come last, as they stood. */
export const orderAgenda = async (tx: Tx, actor: MemberActor, { meetingId, itemIds }: { meetingId: Id; itemIds: Id[] }): Promise<void> => {
  await reachPlanned(tx, actor, meetingId);
  const standing = (await selectAgenda(tx, meetingId)).map(({ id }) => id);
  const wanted = itemIds.filter((id) => standing.includes(id));
  await updateOrder(tx, meetingId, [...wanted, ...standing.filter((id) => !wanted.includes(id))]);
  await auditMeeting(tx, actor, 'network.agendaOrdered', meetingId, { items: standing.length });
};

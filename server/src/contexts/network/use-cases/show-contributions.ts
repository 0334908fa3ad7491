import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { hoursBetween, isInOwnHands, isWaiting, median } from '../domain/contribution.ts';
import { compareWords, type WordChange } from '../files/compare-words.ts';
import { type Contribution, selectContributions } from '../storage/contributions.ts';
import { reachContribution } from './reach-contribution.ts';
import { type Named, type Names, type Network, nameThem, reachAsEditor, reachNetwork } from './reach-network.ts';

const describe = (one: Contribution, names: Names, now: Date) => ({
  id: one.id,
  title: one.title,
  status: one.status,
  organisation: names.organisation(one.organisationId),
  /** Null: whoever sent it has left. */
  ownerName: names.person(one.ownerId),
  sentByName: names.person(one.sentBy),
  sentAt: one.sentAt,
  timesSent: one.timesSent,
  answeredAt: one.answeredAt,
  /** Whole hours from sending to answer, or that it has waited so far; null once taken back. */
  hours: one.status === 'withdrawn' ? null : hoursBetween(one.sentAt, one.answeredAt ?? now),
  pageUrl: one.pageUrl,
});

const peopleOf = (items: readonly Contribution[]): (Id | null)[] =>
  items.flatMap(({ ownerId, sentBy, takenBy, editedBy, answeredBy }) => [ownerId, sentBy, takenBy, editedBy, answeredBy]);

export type ListedContribution = ReturnType<typeof describe>;
export type ContributionList = { items: ListedContribution[]; waiting: number; medianHours: number | null };

const list = async (tx: Tx, network: Network, items: readonly Contribution[]): Promise<ContributionList> => {
  const names = await nameThem(tx, network.organisationIds, peopleOf(items));
  const answered = items.filter(({ answeredAt }) => answeredAt !== null);
  return {
    items: items.map((one) => describe(one, names, new Date())),
    waiting: items.filter(({ status }) => isWaiting(status)).length,
    medianHours: median(answered.map(({ sentAt, answeredAt }) => hoursBetween(sentAt, answeredAt ?? sentAt))),
  };
};

/** What the actor's organisation has sent, with its state. */
export const listOwnContributions = async (tx: Tx, actor: MemberActor): Promise<ContributionList> => {
  const network = await reachNetwork(tx, actor);
  return list(tx, network, await selectContributions(tx, network.serviceId, { organisationId: actor.organisationId }));
};

/** The editor-in-chief's inbox: what every organisation has sent. */
export const listInbox = async (tx: Tx, actor: MemberActor): Promise<ContributionList> => {
  const network = await reachAsEditor(tx, actor);
  return list(tx, network, await selectContributions(tx, network.serviceId, {}));
};

export type ShownContribution = ListedContribution & {
  text: string;
  suggestion: string;
  revision: number;
  /** The editor's wording so far: for her, and for everybody once it is published. */
  edited: { title: string; text: string } | null;
  takenByName: string | null;
  takenAt: Date | null;
  answeredByName: string | null;
  reasons: Contribution['reasons'];
  explanation: string;
  /** From what was sent to what was published, word by word; null before that, or when the texts are too unlike. */
  changes: { title: WordChange[]; text: WordChange[] } | null;
  host: Named;
  isEditor: boolean;
  isOwn: boolean;
  mayChange: boolean;
};

const compare = ({ title, text, editedTitle, editedText }: Contribution): ShownContribution['changes'] => {
  const titles = compareWords(title, editedTitle ?? title);
  const texts = compareWords(text, editedText ?? text);
  return titles === null || texts === null ? null : { title: titles, text: texts };
};

export const showContribution = async (
  tx: Tx,
  actor: MemberActor,
  { contributionId }: { contributionId: Id },
): Promise<ShownContribution> => {
  const { contribution: one, network } = await reachContribution(tx, actor, contributionId);
  const names = await nameThem(tx, network.organisationIds, peopleOf([one]));
  const isOwn = one.organisationId === actor.organisationId;
  const isShown = network.isEditor || one.status === 'published';
  return {
    ...describe(one, names, new Date()),
    text: one.text,
    suggestion: one.suggestion,
    revision: one.revision,
    edited: isShown && one.editedText !== null ? { title: one.editedTitle ?? one.title, text: one.editedText } : null,
    takenByName: names.person(one.takenBy),
    takenAt: one.takenAt,
    answeredByName: names.person(one.answeredBy),
    reasons: one.reasons,
    explanation: one.explanation,
    changes: isShown ? compare(one) : null,
    host: names.organisation(network.hostOrganisationId),
    isEditor: network.isEditor,
    isOwn,
    mayChange: isOwn && isInOwnHands(one.status),
  };
};

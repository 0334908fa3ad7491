import { findPeople } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { selectActivities } from '../storage/activities.ts';
import { selectMessage, selectVersions } from '../storage/messages.ts';
import { describeStructure } from './describe-structure.ts';

/** A message with its wordings so far, the audiences it is for, and what has been done with it. */
export const getMessage = async (tx: Tx, actor: MemberActor, { messageId }: { messageId: Id }) => {
  const row = await selectMessage(tx, messageId);
  if (row === undefined) throw new AppError('notFound');
  const { audiences, messages, needs, programme } = await describeStructure(tx, actor.organisationId, row.programmeId);
  const message = messages.find(({ id }) => id === messageId);
  if (message === undefined) throw new AppError('notFound');
  const needOf = new Map(needs.filter((need) => need.messageId === messageId).map((need) => [need.audienceId, need]));
  const users = audiences.filter(
    ({ id, ownMessageIds, inheritedMessageIds }) => needOf.has(id) || [...ownMessageIds, ...inheritedMessageIds].includes(messageId),
  );
  return {
    ...message,
    programmeId: programme.id,
    programme: { id: programme.id, name: programme.name, isOwn: programme.isOwn },
    coreMessage: asLink(messages.find(({ id }) => id === message.coreMessageId)),
    variants: messages.filter(({ coreMessageId }) => coreMessageId === messageId).map(({ id, title }) => ({ id, title })),
    versions: await listVersions(tx, messageId),
    usedIn: users.map(({ id, name }) => ({
      audienceId: id,
      name,
      needId: needOf.get(id)?.id ?? null,
      level: needOf.get(id)?.level ?? null,
    })),
    activities: (await selectActivities(tx, actor.organisationId, { messageId })).map((activity) => ({
      id: activity.id,
      title: activity.title,
      channel: activity.channel,
      state: activity.state,
      plannedDate: activity.plannedDate,
      doneAt: activity.doneAt,
      messageVersion: activity.needs.find((need) => need.messageId === messageId)?.messageVersion ?? null,
    })),
  };
};

const asLink = (message: { id: Id; title: string } | undefined) =>
  message === undefined ? null : { id: message.id, title: message.title };

const listVersions = async (tx: Tx, messageId: Id) => {
  const versions = await selectVersions(tx, messageId);
  const people = await findPeople(tx, [...new Set(versions.flatMap(({ changedBy }) => changedBy ?? []))]);
  const nameOf = new Map(people.map(({ id, name }) => [id, name]));
  return versions.map(({ changedBy: id, ...version }) => ({
    ...version,
    changedBy: id === null ? null : { id, name: nameOf.get(id) ?? '' },
  }));
};

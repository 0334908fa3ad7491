import { type Body, createSendOut } from '#delivery';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { channelsOfSendOut, type SendOutChannel } from '../domain/activity.ts';
import { invalidField } from '../domain/invalid-field.ts';
import { selectAudiences } from '../storage/audiences.ts';
import { selectNeedsBy } from '../storage/needs.ts';
import { assertOwnNeeds, planActivity } from './plan-activity.ts';
import { reachPlannedProgramme } from './reach-programme.ts';

type Command = {
  programmeId: Id;
  title: string;
  needIds: Id[];
  /** Without any, the audiences of the needs. */
  audienceIds: Id[];
  channels: SendOutChannel[];
  plannedDate?: string | null;
  responsiblePersonId?: Id | null;
  subject?: string;
  body?: Body;
};

/** Begins a send-out that answers for needs: a draft at delivery, and an activity for it (one more for its page). */
export const planSendOut = async (tx: Tx, actor: MemberActor, command: Command): Promise<{ id: Id; activityIds: Id[] }> => {
  const { programmeId, title, channels, plannedDate, responsiblePersonId, subject, body } = command;
  await reachPlannedProgramme(tx, actor, programmeId);
  const needIds = await assertOwnNeeds(tx, actor.organisationId, programmeId, command.needIds);
  const audienceIds = await chooseAudiences(tx, actor, { ...command, needIds });
  const { id } = await createSendOut(tx, actor, { programmeId, title, needIds, audienceIds, channels, subject, body });
  const activityIds: Id[] = [];
  for (const channel of channelsOfSendOut(channels)) {
    const activity = await planActivity(tx, actor, {
      programmeId,
      title,
      channel,
      needIds,
      plannedDate,
      responsiblePersonId,
      sendOutId: id,
    });
    activityIds.push(activity.id);
  }
  return { id, activityIds };
};

const chooseAudiences = async (tx: Tx, actor: MemberActor, { programmeId, audienceIds, needIds }: Command): Promise<Id[]> => {
  const living = new Set((await selectAudiences(tx, programmeId)).map(({ id }) => id));
  if (audienceIds.some((id) => !living.has(id)))
    throw invalidField('audienceIds', 'En målgrupp finns inte i programmet.', 'An audience is not in the programme.');
  if (audienceIds.length > 0) return [...new Set(audienceIds)];
  const needs = await selectNeedsBy(tx, actor.organisationId, { needIds });
  return [...new Set(needs.map(({ audienceId }) => audienceId))];
};

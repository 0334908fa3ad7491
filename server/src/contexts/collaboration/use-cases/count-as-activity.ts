import { markActivityDone, needsOf, planActivity, structureOf } from '#planning';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import { calendarDateOf } from '../../../vocabulary/calendar-date.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { invalidField } from '../domain/invalid-field.ts';

/** Which audience of the organisation's plan it is about, and which of its needs it answers for: none is allowed. */
export type PlanLink = { programmeId: Id; audienceId: Id; needIds: readonly Id[] };

/** The audience's name. Throws `notFound` when the organisation does not see the programme, or there is no such audience in it. */
export const nameAudience = async (tx: Tx, organisationId: Id, { programmeId, audienceId }: Omit<PlanLink, 'needIds'>): Promise<string> => {
  const { audiences } = await structureOf(tx, organisationId, programmeId);
  const audience = audiences.find(({ id }) => id === audienceId);
  if (audience === undefined) throw new AppError('notFound');
  return audience.name;
};

/**
 * The plan counts it as an activity that is done, so that its cells become delivered with the wording of today.
 * Null when it answers for no need.
 */
export const countAsActivity = async (tx: Tx, actor: MemberActor, link: PlanLink, title: string): Promise<Id | null> => {
  if (link.needIds.length === 0) return null;
  const own = new Set((await needsOf(tx, actor.organisationId, { audienceIds: [link.audienceId] })).map(({ id }) => id));
  if (link.needIds.some((id) => !own.has(id)))
    throw invalidField('needIds', 'Behoven hör inte till målgruppen.', 'The needs do not belong to the audience.');
  const { id } = await planActivity(tx, actor, {
    programmeId: link.programmeId,
    title,
    channel: 'other',
    plannedDate: calendarDateOf(new Date()),
    needIds: [...link.needIds],
    responsiblePersonId: actor.personId,
  });
  await markActivityDone(tx, actor, { activityId: id });
  return id;
};

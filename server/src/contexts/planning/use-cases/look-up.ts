import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import type { CalendarDate } from '../../../vocabulary/calendar-date.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { Activity } from '../domain/activity.ts';
import { type ActivityFilter, selectActivities, selectActivitiesById } from '../storage/activities.ts';
import { selectActivityDays } from '../storage/activity-days.ts';
import { selectPinnedVersionsOfActivity } from '../storage/activity-wordings.ts';
import { type AudienceRow, selectAudience } from '../storage/audiences.ts';
import { type MessageRow, selectMessages, selectMessagesById } from '../storage/messages.ts';
import {
  type LivingNeedFilter,
  type NeedFact,
  type PinnedVersion,
  selectLivingNeedIds,
  selectNeedFacts,
  selectPinnedVersions,
} from '../storage/need-facts.ts';
import { type Need, type NeedFilter, selectNeedsBy } from '../storage/needs.ts';
import { selectProgramme } from '../storage/programmes.ts';
import { selectQuestions } from '../storage/rich-messages.ts';
import { type DescribedStructure, describeStructure } from './describe-structure.ts';

/** Structure and the organisation's living needs, in at most six statements. Throws `notFound` when the organisation may not see the programme. */
export const structureOf = (tx: Tx, organisationId: Id, programmeId: Id): Promise<DescribedStructure> =>
  describeStructure(tx, organisationId, programmeId);

/** By id withdrawn needs come too (`withdrawnBecause` is set); by audience and message only living ones. */
export const needsOf = (tx: Tx, organisationId: Id, filter: NeedFilter): Promise<Need[]> => selectNeedsBy(tx, organisationId, filter);

/** The organisation's activities, cancelled ones too, each with the needs it answers for and the pinned message versions. */
export const activitiesOf = (tx: Tx, organisationId: Id, filter: ActivityFilter): Promise<Activity[]> =>
  selectActivities(tx, organisationId, filter);

export const findActivity = async (tx: Tx, actor: MemberActor, activityId: Id): Promise<Activity | undefined> =>
  (await selectActivities(tx, actor.organisationId, { activityIds: [activityId] }))[0];

/** For whoever has got the ids from its own rows: activities of any organisation, cancelled ones too, by id. One statement. */
export const tellActivities = async (tx: Tx, activityIds: readonly Id[]): Promise<Map<Id, Activity>> =>
  new Map((await selectActivitiesById(tx, activityIds)).map((activity) => [activity.id, activity]));

/** The day each of these activities was, or is to be; one without a day is not there. */
export const tellActivityDays = async (tx: Tx, activityIds: readonly Id[]): Promise<Map<Id, CalendarDate>> =>
  new Map((await selectActivityDays(tx, activityIds)).map(({ id, day }) => [id, day]));

/** Messages of any programme, removed ones too, by id. Who may see them is for the caller to say. */
export const tellMessages = async (tx: Tx, messageIds: readonly Id[]): Promise<Map<Id, MessageRow>> =>
  new Map((await selectMessagesById(tx, messageIds)).map((message) => [message.id, message]));

/** An audience by id, of any programme; undefined when it has been removed. */
export const findAudience = async (tx: Tx, audienceId: Id): Promise<AudienceRow | undefined> => {
  const audience = await selectAudience(tx, audienceId);
  return audience === undefined || audience.deletedAt !== null ? undefined : audience;
};

/** A programme by its id, whoever may see it: for what an organisation has opened to the public itself. */
export const findProgramme = (tx: Tx, organisationId: Id, programmeId: Id) => selectProgramme(tx, programmeId, organisationId);

/** What a programme's living messages and questions say, in the plan's order, with their local fields as they were written. */
export const tellPlan = async (tx: Tx, organisationId: Id, programmeId: Id) => ({
  messages: await selectMessages(tx, programmeId),
  questions: await selectQuestions(tx, organisationId, programmeId),
});

/** For listeners: needs of any organisation, withdrawn ones too, with the activities that answer for them. */
export const tellNeedFacts = (tx: Tx, needIds: readonly Id[]): Promise<NeedFact[]> => selectNeedFacts(tx, needIds);

/** For listeners: needs of every organisation, unless one is given. */
export const livingNeedIds = (tx: Tx, filter: LivingNeedFilter): Promise<Id[]> => selectLivingNeedIds(tx, filter);

/** For listeners: which wording an activity carried to each need, for activities without a send-out. */
export const pinnedVersionsOfActivity = (tx: Tx, activityId: Id): Promise<PinnedVersion[]> =>
  selectPinnedVersionsOfActivity(tx, activityId);

/** For listeners: which wording a released send-out carried to each need. */
export const pinnedVersionsOf = (tx: Tx, sendOutId: Id): Promise<PinnedVersion[]> => selectPinnedVersions(tx, sendOutId);

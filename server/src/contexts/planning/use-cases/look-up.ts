import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { Activity } from '../domain/activity.ts';
import { type ActivityFilter, selectActivities } from '../storage/activities.ts';
import { selectPinnedVersionsOfActivity } from '../storage/activity-wordings.ts';
import {
  type LivingNeedFilter,
  type NeedFact,
  type PinnedVersion,
  selectLivingNeedIds,
  selectNeedFacts,
  selectPinnedVersions,
} from '../storage/need-facts.ts';
import { type Need, type NeedFilter, selectNeedsBy } from '../storage/needs.ts';
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

/** For listeners: needs of any organisation, withdrawn ones too, with the activities that answer for them. */
export const tellNeedFacts = (tx: Tx, needIds: readonly Id[]): Promise<NeedFact[]> => selectNeedFacts(tx, needIds);

/** For listeners: needs of every organisation, unless one is given. */
export const livingNeedIds = (tx: Tx, filter: LivingNeedFilter): Promise<Id[]> => selectLivingNeedIds(tx, filter);

/** For listeners: which wording an activity carried to each need, for activities without a send-out. */
export const pinnedVersionsOfActivity = (tx: Tx, activityId: Id): Promise<PinnedVersion[]> =>
  selectPinnedVersionsOfActivity(tx, activityId);

/** For listeners: which wording a released send-out carried to each need. */
export const pinnedVersionsOf = (tx: Tx, sendOutId: Id): Promise<PinnedVersion[]> => selectPinnedVersions(tx, sendOutId);

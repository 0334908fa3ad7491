import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { Activity } from '../domain/activity.ts';
import { type ActivityFilter, selectActivities } from '../storage/activities.ts';
import { type Need, type NeedFilter, selectNeedsBy } from '../storage/needs.ts';
import { type DescribedStructure, describeStructure } from './describe-structure.ts';

/** What other contexts may ask of planning. */

/** Structure and the organisation's living needs, in at most six statements. Throws `notFound` when the organisation may not see the programme. */
export const structureOf = (tx: Tx, organisationId: Id, programmeId: Id): Promise<DescribedStructure> =>
  describeStructure(tx, organisationId, programmeId);

/** By id withdrawn needs come too (`withdrawnBecause` is set); by audience and message only living ones. */
export const needsOf = (tx: Tx, organisationId: Id, filter: NeedFilter): Promise<Need[]> => selectNeedsBy(tx, organisationId, filter);

/** The organisation's activities, cancelled ones too, each with the needs it answers for and the pinned message versions. */
export const activitiesOf = (tx: Tx, organisationId: Id, filter: ActivityFilter): Promise<Activity[]> =>
  selectActivities(tx, organisationId, filter);

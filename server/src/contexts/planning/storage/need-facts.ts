import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { planningTables } from './tables.ts';

/** Needs with what decides their state; for every organisation, since listeners act for nobody in particular. */
export const selectNeedFacts = (tx: Tx, needIds: readonly Id[]) =>
  planningTables(tx)
    .selectFrom('planning.need as need')
    .innerJoin('planning.audience as audience', 'audience.id', 'need.audience_id')
    .innerJoin('planning.message as message', 'message.id', 'need.message_id')
    .where('need.id', 'in', needIds)
    .select([
      'need.id as needId',
      'need.organisation_id as organisationId',
      'need.programme_id as programmeId',
      'need.audience_id as audienceId',
      'need.message_id as messageId',
      'need.level',
      'need.need_by as needBy',
      'need.share',
      'need.withdrawn_at as withdrawnAt',
      'audience.tier',
      'audience.name as audienceName',
      'message.title as messageTitle',
      'message.version as currentVersion',
    ])
    .execute();

export const selectActivityFacts = (tx: Tx, needIds: readonly Id[]) =>
  planningTables(tx)
    .selectFrom('planning.activity_need as link')
    .innerJoin('planning.activity as activity', 'activity.id', 'link.activity_id')
    .where('link.need_id', 'in', needIds)
    .select([
      'link.need_id as needId',
      'link.message_version as messageVersion',
      'activity.id as activityId',
      'activity.title',
      'activity.channel',
      'activity.state',
      'activity.planned_date as plannedDate',
      'activity.done_at as doneAt',
      'activity.send_out_id as sendOutId',
      'activity.page_id as pageId',
    ])
    .orderBy('activity.planned_date')
    .execute();

type Whose = { messageId: Id } | { organisationId: Id; audienceId: Id } | { programmeId: Id; audienceIds: readonly Id[] };

export const selectLivingNeedIds = async (tx: Tx, whose: Whose): Promise<Id[]> => {
  let query = planningTables(tx).selectFrom('planning.need').select('id').where('withdrawn_at', 'is', null);
  if ('messageId' in whose) query = query.where('message_id', '=', whose.messageId);
  else if ('audienceId' in whose)
    query = query.where('organisation_id', '=', whose.organisationId).where('audience_id', '=', whose.audienceId);
  else query = query.where('programme_id', '=', whose.programmeId).where('audience_id', 'in', whose.audienceIds);
  return (await query.execute()).map(({ id }) => id);
};

/** For a send-out: which version of each message it carried, pinned at release. */
export const selectPinnedVersions = (tx: Tx, sendOutId: Id) =>
  planningTables(tx)
    .selectFrom('planning.activity as activity')
    .innerJoin('planning.activity_need as link', 'link.activity_id', 'activity.id')
    .innerJoin('planning.need as need', 'need.id', 'link.need_id')
    .where('activity.send_out_id', '=', sendOutId)
    .where('link.message_version', 'is not', null)
    .select([
      'need.id as needId',
      'need.audience_id as audienceId',
      'need.organisation_id as organisationId',
      'link.message_version as messageVersion',
    ])
    .distinct()
    .execute();

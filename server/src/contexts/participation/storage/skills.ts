import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { participationTables } from './tables.ts';

/** Skill checks that members of one organisation have passed about a programme's messages, with the wording that each was about. Ids only. */
export const selectPassedSkillChecks = (
  tx: Tx,
  organisationId: Id,
  programmeId: Id,
): Promise<{ recipientId: Id; messageId: Id; messageVersion: number }[]> =>
  participationTables(tx)
    .selectFrom('participation.check_result as result')
    .innerJoin('participation.message_check as test', 'test.id', 'result.check_id')
    .where('result.organisation_id', '=', organisationId)
    .where('test.programme_id', '=', programmeId)
    .where('result.level', '=', 'canDo')
    .where('result.recipient_id', 'is not', null)
    .select(['result.recipient_id as recipientId', 'test.message_id as messageId', 'result.message_version as messageVersion'])
    .$narrowType<{ recipientId: Id }>()
    .execute();

/** Who of one organisation came where there was practice, activity by activity. Ids only. */
export const selectPractised = (tx: Tx, organisationId: Id): Promise<{ activityId: Id; recipientIds: Id[] }[]> =>
  participationTables(tx)
    .selectFrom('participation.attendance as sheet')
    .innerJoin('participation.attendee as attendee', 'attendee.activity_id', 'sheet.activity_id')
    .where('sheet.organisation_id', '=', organisationId)
    .where('sheet.with_practice', '=', true)
    .groupBy('sheet.activity_id')
    .select(['sheet.activity_id as activityId', sql<Id[]>`array_agg(attendee.recipient_id)`.as('recipientIds')])
    .execute();

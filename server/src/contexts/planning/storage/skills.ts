import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { checkTables } from './check-tables.ts';

export type ProvenSkill = { recipientId: Id; messageId: Id };

/**
 * Who of one organisation has proved that they can do what a programme's messages say, in their present wording: by a skill check,
 * or by a training with practice. Ids only.
 */
export const selectProvenSkills = async (tx: Tx, organisationId: Id, programmeId: Id): Promise<ProvenSkill[]> => {
  const { rows } = await sql<ProvenSkill>`
    select distinct result.recipient_id as "recipientId", message.id as "messageId"
      from planning.check_result as result
      join planning.message_check as test on test.id = result.check_id
      join planning.message as message on message.id = test.message_id and message.version = result.message_version
     where result.organisation_id = ${organisationId} and message.programme_id = ${programmeId}
       and result.level = 'canDo' and result.recipient_id is not null and message.deleted_at is null
    union
    select attendee.recipient_id, message.id
      from planning.attendee as attendee
      join planning.attendance as sheet on sheet.activity_id = attendee.activity_id and sheet.with_practice
      join planning.activity as activity on activity.id = sheet.activity_id and activity.type = 'training' and activity.state = 'done'
      join planning.activity_need as link on link.activity_id = activity.id
      join planning.need as need on need.id = link.need_id
      join planning.message as message on message.id = need.message_id and message.version = link.message_version
     where attendee.organisation_id = ${organisationId} and message.programme_id = ${programmeId} and message.deleted_at is null`.execute(
    checkTables(tx),
  );
  return rows;
};

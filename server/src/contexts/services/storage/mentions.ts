import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { servicesTables } from './tables.ts';

export type NewMention = { textId: Id; connectionId: Id; serviceId: Id; organisationId: Id; mentionedOrganisationId: Id };

/** The same text naming the same thing twice is one mention. */
export const insertMentions = async (tx: Tx, mentions: readonly NewMention[]): Promise<void> => {
  if (mentions.length === 0) return;
  await servicesTables(tx)
    .insertInto('services.mention')
    .values(
      mentions.map((mention) => ({
        text_id: mention.textId,
        connection_id: mention.connectionId,
        service_id: mention.serviceId,
        organisation_id: mention.organisationId,
        mentioned_organisation_id: mention.mentionedOrganisationId,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
};

export const deleteMentions = async (tx: Tx, organisationId: Id, textId: Id): Promise<void> => {
  await servicesTables(tx)
    .deleteFrom('services.mention')
    .where('organisation_id', '=', organisationId)
    .where('text_id', '=', textId)
    .execute();
};

export type MentionCount = { fromId: Id; toId: Id; count: number };

/** How often each organisation of the service has named what another has connected: counts, never the texts. */
export const countMentions = (tx: Tx, serviceId: Id): Promise<MentionCount[]> =>
  servicesTables(tx)
    .selectFrom('services.mention')
    .select(['organisation_id as fromId', 'mentioned_organisation_id as toId', sql<number>`count(*)::integer`.as('count')])
    .where('service_id', '=', serviceId)
    .groupBy(['organisation_id', 'mentioned_organisation_id'])
    .execute();

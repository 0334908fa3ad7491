import { sql } from 'kysely';
import type { MailEnd } from '#delivery';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { campaignTables, type MailKind, type MailStatus } from './tables.ts';

export type NewMail = {
  id: Id;
  kind: MailKind;
  /** Whoever sends it: the host, or the organisation that leads the campaign. */
  organisationId: Id;
  personId: Id;
  campaignId: Id | null;
  digestId: Id | null;
  /** Whom a partner’s mail asks. */
  partyId: Id | null;
};

/** Answers which of them are new: nobody is written to twice about the same thing. */
export const insertMails = async (tx: Tx, mails: readonly NewMail[]): Promise<Id[]> => {
  if (mails.length === 0) return [];
  const rows = await campaignTables(tx)
    .insertInto('campaigns.mail')
    .values(
      mails.map(({ id, kind, organisationId, personId, campaignId, digestId, partyId }) => ({
        id,
        kind,
        organisation_id: organisationId,
        person_id: personId,
        campaign_id: campaignId,
        digest_id: digestId,
        party_id: partyId,
      })),
    )
    .onConflict((conflict) => conflict.columns(['kind', 'person_id', 'campaign_id', 'digest_id', 'party_id']).doNothing())
    .returning('id')
    .execute();
  return rows.map(({ id }) => id);
};

export type ClaimedMail = NewMail & { attempts: number };

/** Marks the mail as on its way before it leaves; undefined when it already was, or is done with. */
export const claimMail = (tx: Tx, id: Id): Promise<ClaimedMail | undefined> =>
  campaignTables(tx)
    .updateTable('campaigns.mail')
    .set({ status: 'sending', attempts: sql`attempts + 1` })
    .where('id', '=', id)
    .where('status', '=', 'waiting')
    .returning([
      'id',
      'kind',
      'organisation_id as organisationId',
      'person_id as personId',
      'campaign_id as campaignId',
      'digest_id as digestId',
      'party_id as partyId',
      'attempts',
    ])
    .executeTakeFirst();

/** How it ended, or that it waits again. Only one that is on its way can end; one that is not is left as it is. */
export const concludeMail = async (tx: Tx, id: Id, { status, reason }: MailEnd): Promise<void> => {
  await campaignTables(tx)
    .updateTable('campaigns.mail')
    .set({ status, reason: reason ?? null, concluded_at: status === 'waiting' ? null : new Date() })
    .where('id', '=', id)
    .where('status', '=', 'sending')
    .execute();
};

/** How the mails to the editor-in-chief about a campaign ended. */
export const selectPlanningMails = (tx: Tx, campaignId: Id): Promise<{ personId: Id; status: MailStatus }[]> =>
  campaignTables(tx)
    .selectFrom('campaigns.mail')
    .where('campaign_id', '=', campaignId)
    .where('kind', '=', 'planning')
    .select(['person_id as personId', 'status'])
    .execute();

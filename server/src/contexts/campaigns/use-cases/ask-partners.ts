import { listMembers } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import { enqueue } from '../../../platform/jobs/jobs.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import { mayDo } from '../../../vocabulary/role.ts';
import type { Party } from '../domain/party.ts';
import { insertMails } from '../storage/mails.ts';
import { campaignMail } from './plan-campaign.ts';
import type { Reached } from './reach-campaign.ts';

/** Those who can answer for an organisation: everybody there who may write. */
export const answerersOf = async (tx: Tx, organisationId: Id): Promise<Id[]> =>
  (await listMembers(tx, organisationId)).filter(({ roles }) => mayDo(roles, 'write')).map(({ personId }) => personId);

/** Each partner that has not been asked before gets a mail. Parties that only change keep their id, and are not asked again. */
export const askPartners = async (tx: Tx, { campaign, parties }: Reached, next: readonly Omit<Party, 'campaignId'>[]): Promise<void> => {
  const before = new Set(parties.filter(({ isPartner }) => isPartner).map(({ id }) => id));
  for (const { id: partyId, organisationId, isPartner } of next) {
    if (!isPartner || organisationId === null || before.has(partyId)) continue;
    const mail = { kind: 'partner' as const, organisationId: campaign.organisationId, campaignId: campaign.id, digestId: null, partyId };
    const people = await answerersOf(tx, organisationId);
    const mails = people.map((personId) => ({ ...mail, id: newId(), personId }));
    for (const mailId of await insertMails(tx, mails)) await enqueue(tx, campaignMail, { mailId });
  }
};

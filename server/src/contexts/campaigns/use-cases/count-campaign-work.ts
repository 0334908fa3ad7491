import { sharedServicesOf } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { listCampaigns } from './list-campaigns.ts';
import { listPartnerCampaigns } from './show-to-partner.ts';

export type CampaignWork = {
  /** For the editor-in-chief: began to be planned, and she has not said that she has seen it. */
  toNote: number;
  /** The organisation has been asked to own it too. */
  asked: number;
  /** The editor-in-chief's remarks on own campaigns that nobody has answered. */
  remarks: number;
  /** The organisation has been asked into as a partner and has not answered. */
  askedAsPartner: number;
};

/** What about campaigns needs somebody today; without a shared service only what one is asked as a partner. */
export const countCampaignWork = async (tx: Tx, actor: MemberActor): Promise<CampaignWork> => {
  const askedAsPartner = (await listPartnerCampaigns(tx, actor)).filter(({ answer }) => answer === 'asked').length;
  if ((await sharedServicesOf(tx, actor.organisationId)).length === 0) return { toNote: 0, asked: 0, remarks: 0, askedAsPartner };
  const { items, isEditor } = await listCampaigns(tx, actor);
  return {
    askedAsPartner,
    toNote: isEditor ? items.filter(({ toldAt, isSeen }) => toldAt !== null && !isSeen).length : 0,
    asked: items.filter(({ isAsked }) => isAsked).length,
    remarks: items.filter(({ isOwner }) => isOwner).reduce((all, { openRemarks }) => all + openRemarks, 0),
  };
};

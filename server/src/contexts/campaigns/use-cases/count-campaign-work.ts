import { sharedServicesOf } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { listCampaigns } from './list-campaigns.ts';

export type CampaignWork = {
  /** For the editor-in-chief: began to be planned, and she has not said that she has seen it. */
  toNote: number;
  /** The organisation has been asked to own it too. */
  asked: number;
  /** The editor-in-chief's remarks on own campaigns that nobody has answered. */
  remarks: number;
};

/** What about campaigns needs somebody today; nothing without a shared service. */
export const countCampaignWork = async (tx: Tx, actor: MemberActor): Promise<CampaignWork> => {
  if ((await sharedServicesOf(tx, actor.organisationId)).length === 0) return { toNote: 0, asked: 0, remarks: 0 };
  const { items, isEditor } = await listCampaigns(tx, actor);
  return {
    toNote: isEditor ? items.filter(({ toldAt, isSeen }) => toldAt !== null && !isSeen).length : 0,
    asked: items.filter(({ isAsked }) => isAsked).length,
    remarks: items.filter(({ isOwner }) => isOwner).reduce((all, { openRemarks }) => all + openRemarks, 0),
  };
};

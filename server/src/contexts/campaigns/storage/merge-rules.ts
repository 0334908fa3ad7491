import type { MergeRule } from '../../../platform/database/merge-rules.ts';

/** What becomes of every row of campaigns when its organisation goes up in another. */
export const mergeRules: readonly MergeRule[] = [
  { table: 'campaigns.occasion', fate: 'follows', subject: 'occasions', because: 'an occasion for communication is the service’s' },
  { table: 'campaigns.campaign', fate: 'follows', subject: 'campaigns', counting: 'mine.removed_at is null', because: 'campaigns go on' },
  { table: 'campaigns.campaign', column: 'host_organisation_id', fate: 'follows', because: 'the receiver is the host' },
  {
    table: 'campaigns.party',
    fate: 'follows',
    subject: 'campaignParts',
    collision: {
      on: ['campaign_id'],
      conflict: 'sameCampaign',
      outcome: 'history',
      named: '(select title from campaigns.campaign where campaign.id = mine.campaign_id)',
    },
    because: 'the receiver takes part where the leaving one did',
  },
  { table: 'campaigns.budget_line', column: 'payer_organisation_id', fate: 'follows', because: 'the receiver pays' },
  {
    table: 'campaigns.budget_share',
    fate: 'follows',
    collision: {
      on: ['campaign_id'],
      conflict: 'sameShare',
      outcome: 'joined',
      named: '(select title from campaigns.campaign where campaign.id = mine.campaign_id)',
    },
    because: 'what was asked and pledged',
  },
  { table: 'campaigns.campaign_activity', fate: 'follows', because: 'with its activity' },
  { table: 'campaigns.phase_change', fate: 'stays', because: 'it says who moved the campaign on' },
  { table: 'campaigns.remark', fate: 'stays', because: 'it is what that organisation said' },
  { table: 'campaigns.evaluation', fate: 'follows', because: 'with its campaign' },
  { table: 'campaigns.digest', fate: 'follows', because: 'the host’s letters to the network' },
  { table: 'campaigns.mail', fate: 'follows', because: 'with its campaign' },
];

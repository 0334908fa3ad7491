import type { MergeRule } from '../../../platform/database/merge-rules.ts';

/** What becomes of every row of campaigns when its organisation goes up in another. */
export const mergeRules: readonly MergeRule[] = [
  { table: 'campaigns.occasion', then: 'follows', subject: 'occasions', because: 'an occasion for communication is the service’s' },
  { table: 'campaigns.campaign', then: 'follows', subject: 'campaigns', counting: 'mine.removed_at is null', because: 'campaigns go on' },
  { table: 'campaigns.campaign', column: 'host_organisation_id', then: 'follows', because: 'the receiver is the host' },
  {
    table: 'campaigns.party',
    then: 'follows',
    subject: 'campaignParts',
    collision: {
      on: ['campaign_id'],
      conflict: 'sameCampaign',
      then: 'history',
      named: '(select title from campaigns.campaign where campaign.id = mine.campaign_id)',
    },
    because: 'the receiver takes part where the leaving one did',
  },
  { table: 'campaigns.budget_line', column: 'payer_organisation_id', then: 'follows', because: 'the receiver pays' },
  {
    table: 'campaigns.budget_share',
    then: 'follows',
    collision: {
      on: ['campaign_id'],
      conflict: 'sameShare',
      then: 'joined',
      named: '(select title from campaigns.campaign where campaign.id = mine.campaign_id)',
    },
    because: 'what was asked and pledged',
  },
  { table: 'campaigns.campaign_activity', then: 'follows', because: 'with its activity' },
  { table: 'campaigns.phase_change', then: 'stays', because: 'it says who moved the campaign on' },
  { table: 'campaigns.remark', then: 'stays', because: 'it is what that organisation said' },
  { table: 'campaigns.evaluation', then: 'follows', because: 'with its campaign' },
  { table: 'campaigns.digest', then: 'follows', because: 'the host’s letters to the network' },
  { table: 'campaigns.mail', then: 'follows', because: 'with its campaign' },
];

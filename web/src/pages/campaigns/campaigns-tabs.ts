export const campaignsTabs = ['list', 'year', 'occasions', 'digest'] as const;
export type CampaignsTab = (typeof campaignsTabs)[number];

/** What the address says; anything else is the first tab. */
export const readCampaignsTab = (value: unknown): CampaignsTab | undefined => campaignsTabs.find((tab) => tab === value);

export const campaignSections = ['about', 'plan', 'budget', 'check', 'evaluation'] as const;
export type CampaignSection = (typeof campaignSections)[number];

export const readCampaignSection = (value: unknown): CampaignSection | undefined => campaignSections.find((section) => section === value);

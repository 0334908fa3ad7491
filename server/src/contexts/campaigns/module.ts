import type { ContextModule } from '../../platform/module.ts';
import { budgetRoutes } from './http/budget-routes.ts';
import { campaignRoutes } from './http/campaign-routes.ts';
import { digestRoutes } from './http/digest-routes.ts';
import { occasionRoutes } from './http/occasion-routes.ts';
import { partnerRoutes } from './http/partner-routes.ts';
import { phaseRoutes } from './http/phase-routes.ts';
import { voiceRoutes } from './http/voice-routes.ts';
import { followMerger } from './jobs/follow-merger.ts';
import { mailCampaign } from './jobs/mail-campaign.ts';
import { sendDigests } from './jobs/send-digests.ts';
export const campaignsModule = (): ContextModule => ({
  name: 'campaigns',
  migrations: new URL('./migrations/', import.meta.url),
  routes: [...occasionRoutes, ...campaignRoutes, ...phaseRoutes, ...budgetRoutes, ...voiceRoutes, ...partnerRoutes, ...digestRoutes],
  listeners: [followMerger],
  jobs: [mailCampaign, sendDigests],
});

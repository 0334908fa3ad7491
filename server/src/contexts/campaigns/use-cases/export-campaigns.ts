import type { Tx } from '../../../platform/database/database.ts';
import { processServices } from '../../../platform/process-services.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { writeCampaignCalendar, writeCampaignTable } from '../files/write-campaigns.ts';
import { listCampaigns } from './list-campaigns.ts';

/** The list as a file: `csv` for spreadsheets, `ics` for calendars. The same campaigns as on the page. */
export const exportCampaigns = async (tx: Tx, actor: MemberActor, { format }: { format: 'csv' | 'ics' }): Promise<string> => {
  const { items } = await listCampaigns(tx, actor);
  if (format === 'csv') return writeCampaignTable(items, actor.locale);
  return writeCampaignCalendar(items, new URL(processServices().publicUrl).hostname, actor.locale);
};

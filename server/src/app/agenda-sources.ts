import { listComingCampaigns } from '#campaigns';
import { experiencesForAgenda } from '#collaboration';
import { coverageForAgenda } from '#evaluation';
import type { AgendaSource } from '#network';
import { calendarDateOf } from '../vocabulary/calendar-date.ts';

const words = {
  sv: {
    campaign: (title: string, owners: string) => `Kampanj: ${title}${owners === '' ? '' : ` (${owners})`}`,
    days: 'Datum är inte satt.',
  },
  en: { campaign: (title: string, owners: string) => `Campaign: ${title}${owners === '' ? '' : ` (${owners})`}`, days: 'No dates yet.' },
};

/** Campaigns from today to a year after the meeting, each with the organisations that own it. */
const campaignsForAgenda: AgendaSource = async (tx, actor, { serviceId, to }) => {
  const said = words[actor.locale];
  const campaigns = await listComingCampaigns(tx, serviceId, calendarDateOf(new Date()), calendarDateOf(to));
  return campaigns.map(({ id, title, startsOn, endsOn, owners }) => ({
    kind: 'campaign',
    title: said.campaign(title, owners.map(({ name }) => name).join(', ')),
    note: startsOn === null ? said.days : [startsOn, endsOn].filter((day) => day !== null).join(' – '),
    subjectId: id,
  }));
};

/** What a meeting of the network is to speak of beside the network's own: how it went, what comes, what was learnt. */
export const agendaSources: AgendaSource[] = [coverageForAgenda, campaignsForAgenda, experiencesForAgenda];

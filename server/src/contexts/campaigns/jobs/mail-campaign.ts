import { carryMail, type OutgoingItem } from '#delivery';
import { findOrganisation, findPerson } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import { defineJob } from '../../../platform/jobs/jobs.ts';
import { processServices } from '../../../platform/process-services.ts';
import type { Locale } from '../../../vocabulary/locale.ts';
import { digestMail, type MailText, mailAsHtml, mailAsText, planningMail } from '../domain/mail-texts.ts';
import { selectCampaignById } from '../storage/campaigns.ts';
import { selectDigest } from '../storage/digests.ts';
import { type ClaimedMail, claimMail, concludeMail } from '../storage/mails.ts';
import { campaignMail } from '../use-cases/plan-campaign.ts';
import { linesOf, placeOf } from '../use-cases/send-digest.ts';

type Written = { text: MailText; url: string };

/** Undefined when it is no longer true: the campaign has gone back to being an idea. */
const aboutPlanning = async (tx: Tx, campaignId: string, locale: Locale): Promise<Written | undefined> => {
  const campaign = await selectCampaignById(tx, campaignId);
  if (campaign === undefined || campaign.phase === 'idea') return undefined;
  const [line] = await linesOf(tx, [campaign], locale);
  if (line === undefined) return undefined;
  return { text: planningMail(line, await placeOf(tx, campaign.hostOrganisationId, campaign.serviceId, locale)), url: line.url };
};

const aboutNews = async (tx: Tx, { digestId, organisationId }: ClaimedMail, locale: Locale): Promise<Written | undefined> => {
  const digest = await selectDigest(tx, digestId ?? '');
  if (digest === undefined) return undefined;
  const campaigns = [];
  for (const id of digest.campaignIds) campaigns.push((await selectCampaignById(tx, id)) ?? []);
  const lines = await linesOf(tx, campaigns.flat(), locale);
  const place = await placeOf(tx, organisationId, digest.serviceId, locale);
  return { text: digestMail(lines, place), url: `${processServices().publicUrl}/app/kampanjer` };
};

/** Everything the mail says, or undefined when it must not leave any more. */
const write = async (tx: Tx, mail: ClaimedMail): Promise<OutgoingItem | undefined> => {
  const host = await findOrganisation(tx, mail.organisationId);
  const person = await findPerson(tx, mail.personId);
  if (host === undefined || person === undefined) return undefined;
  const { locale, name, email } = person;
  const written = mail.campaignId === null ? await aboutNews(tx, mail, locale) : await aboutPlanning(tx, mail.campaignId, locale);
  if (written === undefined) return undefined;
  const { text, url } = written;
  return {
    entryId: mail.id,
    attempt: mail.attempts,
    sender: { organisationId: host.id, name: host.name, organisationNumber: host.organisationNumber, colour: host.brandColour },
    recipient: { name, locale, email, number: null },
    subject: text.subject,
    html: mailAsHtml(text, url, host.brandColour, locale),
    text: mailAsText(text, url),
  };
};

/** Sends one mail about campaigns: marked as on its way and committed before it leaves, so that none leaves twice. */
export const mailCampaign = defineJob({
  ...campaignMail,
  // The editor-in-chief is told at once, and a network has dozens of people.
  concurrency: 4,
  lookEverySeconds: 2,
  handle: (database, { mailId }) =>
    carryMail(database, {
      claim: (tx) => claimMail(tx, mailId),
      write,
      conclude: (tx, end) => concludeMail(tx, mailId, end),
    }),
});

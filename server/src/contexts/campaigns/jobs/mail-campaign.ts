import { carryMail, type OutgoingItem } from '#delivery';
import { findOrganisation, findPerson } from '#identity';
import { nameThem, partnersOf } from '#network';
import type { Tx } from '../../../platform/database/database.ts';
import { defineJob } from '../../../platform/jobs/jobs.ts';
import { processServices } from '../../../platform/process-services.ts';
import type { Locale } from '../../../vocabulary/locale.ts';
import type { Phase } from '../domain/campaign.ts';
import { digestMail, type MailText, mailAsHtml, mailAsText, partnerMail, planningMail } from '../domain/mail-texts.ts';
import { selectCampaignById } from '../storage/campaigns.ts';
import { selectDigest } from '../storage/digests.ts';
import { type ClaimedMail, claimMail, concludeMail } from '../storage/mails.ts';
import { selectParties } from '../storage/parties.ts';
import { answerersOf } from '../use-cases/ask-partners.ts';
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

const isOver = (phase: Phase): boolean => phase === 'evaluated' || phase === 'ended';

/** Undefined when the question has been taken back or answered, or when nobody could answer it any more. */
const aboutQuestion = async (tx: Tx, mail: ClaimedMail, locale: Locale): Promise<Written | undefined> => {
  const campaign = await selectCampaignById(tx, mail.campaignId ?? '');
  if (campaign === undefined || isOver(campaign.phase)) return undefined;
  const party = (await selectParties(tx, [campaign.id])).find(({ id }) => id === mail.partyId);
  if (party?.organisationId == null || party.answer !== 'asked') return undefined;
  if (!(await partnersOf(tx, campaign.serviceId)).includes(party.organisationId)) return undefined;
  if (!(await answerersOf(tx, party.organisationId)).includes(mail.personId)) return undefined;
  const names = await nameThem(tx, [campaign.organisationId, party.organisationId], []);
  const [told] = await linesOf(tx, [campaign], locale);
  if (told === undefined) return undefined;
  const url = `${processServices().publicUrl}/app/partnerskap/kampanjer/${campaign.id}`;
  const question = {
    lead: names.organisation(campaign.organisationId).name,
    partner: names.organisation(party.organisationId).name,
    does: party.does,
  };
  const place = await placeOf(tx, campaign.hostOrganisationId, campaign.serviceId, locale);
  return { text: partnerMail({ ...told, url }, question, place), url };
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

const about = (tx: Tx, mail: ClaimedMail, locale: Locale): Promise<Written | undefined> => {
  if (mail.kind === 'digest') return aboutNews(tx, mail, locale);
  return mail.kind === 'partner' ? aboutQuestion(tx, mail, locale) : aboutPlanning(tx, mail.campaignId ?? '', locale);
};

/** Everything the mail says, or undefined when it must not leave any more. */
const write = async (tx: Tx, mail: ClaimedMail): Promise<OutgoingItem | undefined> => {
  const host = await findOrganisation(tx, mail.organisationId);
  const person = await findPerson(tx, mail.personId);
  if (host === undefined || person === undefined) return undefined;
  const { locale, name, email } = person;
  const written = await about(tx, mail, locale);
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

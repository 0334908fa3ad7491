import { findOrganisation, recordAudit, sharedServicesOf } from '#identity';
import { listDuties, nameThem, reachAsEditor } from '#network';
import type { Tx } from '../../../platform/database/database.ts';
import { enqueue } from '../../../platform/jobs/jobs.ts';
import { processServices } from '../../../platform/process-services.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import type { Locale } from '../../../vocabulary/locale.ts';
import type { Campaign } from '../domain/campaign.ts';
import { type CampaignLine, digestMail, lineOf } from '../domain/mail-texts.ts';
import { ownersOf } from '../domain/party.ts';
import { selectNews, selectServicesWithNews, updateToldNews } from '../storage/campaigns.ts';
import { insertDigest, selectDigests } from '../storage/digests.ts';
import { insertMails } from '../storage/mails.ts';
import { selectParties } from '../storage/parties.ts';
import { campaignMail } from './plan-campaign.ts';

const readers = ['communicator', 'deputyCommunicator', 'steeringGroup'] as const;

const readersOf = async (tx: Tx, serviceId: Id): Promise<Id[]> => {
  const duties = await listDuties(tx, serviceId);
  return [...new Set(duties.filter(({ duty }) => readers.some((one) => one === duty)).map(({ personId }) => personId))];
};

const spaced = (value: number): string => String(value).replaceAll(/\B(?=(\d{3})+$)/g, ' ');

/** Campaigns as a mail tells them: organisations and days, never people. */
export const linesOf = async (tx: Tx, campaigns: readonly Campaign[], locale: Locale): Promise<CampaignLine[]> => {
  const parties = Map.groupBy(
    await selectParties(
      tx,
      campaigns.map(({ id }) => id),
    ),
    ({ campaignId }) => campaignId,
  );
  const owners = new Map(campaigns.map(({ id, organisationId }) => [id, ownersOf(organisationId, parties.get(id) ?? [])]));
  const names = await nameThem(tx, [...owners.values()].flat(), []);
  const { publicUrl } = processServices();
  const by = locale === 'sv' ? 'till' : 'by';
  return campaigns.map(({ id, title, phase, startsOn, endsOn, targetNumber, targetUnit, targetBy }) => ({
    title,
    phase,
    startsOn,
    endsOn,
    owners: (owners.get(id) ?? []).map((ownerId) => names.organisation(ownerId).name),
    target: targetNumber === null ? '' : `${spaced(targetNumber)} ${targetUnit}${targetBy === null ? '' : ` ${by} ${targetBy}`}`,
    url: `${publicUrl}/app/kampanjer/${id}`,
  }));
};

/** For mails, which no actor writes. */
export const placeOf = async (tx: Tx, hostOrganisationId: Id, serviceId: Id, locale: Locale) => {
  const serviceName = (await sharedServicesOf(tx, hostOrganisationId)).find(({ id }) => id === serviceId)?.name ?? '';
  return { serviceName, hostName: (await findOrganisation(tx, hostOrganisationId))?.name ?? '', locale };
};

/** What a digest sent now would say, and to how many. Nothing leaves. */
export const previewDigest = async (tx: Tx, actor: MemberActor) => {
  const { serviceId, hostOrganisationId, organisationIds } = await reachAsEditor(tx, actor);
  const news = await selectNews(tx, serviceId);
  const lines = await linesOf(tx, news, actor.locale);
  const { subject } = digestMail(lines, await placeOf(tx, hostOrganisationId, serviceId, actor.locale));
  const sent = await selectDigests(tx, serviceId);
  const names = await nameThem(
    tx,
    organisationIds,
    sent.map(({ sentBy }) => sentBy),
  );
  return {
    subject,
    lines: lines.map((line) => lineOf(line, actor.locale)),
    readers: (await readersOf(tx, serviceId)).length,
    sent: sent.map(({ sentAt, sentBy, mails, campaignIds }) => ({
      sentAt,
      sentByName: names.person(sentBy),
      mails,
      campaigns: campaignIds.length,
    })),
  };
};

type Service = { serviceId: Id; hostOrganisationId: Id };

/** Each campaign once per change: what is told is marked in the same transaction. Answers how many campaigns and mails. */
const sendTo = async (
  tx: Tx,
  { serviceId, hostOrganisationId }: Service,
  sentBy: Id | null,
): Promise<{ campaigns: number; mails: number }> => {
  const people = await readersOf(tx, serviceId);
  const news = await selectNews(tx, serviceId, { lock: true });
  if (news.length === 0 || people.length === 0) return { campaigns: news.length, mails: 0 };
  const digestId = newId();
  const items = news.map((campaign) => ({ campaignId: campaign.id, news: campaign.news }));
  await insertDigest(tx, { id: digestId, serviceId, organisationId: hostOrganisationId, sentBy, mails: people.length }, items);
  await updateToldNews(
    tx,
    news.map(({ id }) => id),
  );
  const mail = { kind: 'digest' as const, organisationId: hostOrganisationId, campaignId: null, digestId, partyId: null };
  const mails = await insertMails(
    tx,
    people.map((personId) => ({ ...mail, id: newId(), personId })),
  );
  for (const mailId of mails) await enqueue(tx, campaignMail, { mailId });
  const details = { campaigns: news.length, mails: mails.length };
  const by = sentBy === null ? { organisationId: hostOrganisationId } : { organisationId: hostOrganisationId, personId: sentBy };
  await recordAudit(tx, by, { action: 'campaigns.digestSent', subjectType: 'campaignDigest', subjectId: digestId, details });
  return details;
};

/** The editor-in-chief sends it now instead of waiting for Monday. */
export const sendDigest = async (tx: Tx, actor: MemberActor): Promise<{ campaigns: number; mails: number }> => {
  const { serviceId, hostOrganisationId } = await reachAsEditor(tx, actor);
  const sent = await sendTo(tx, { serviceId, hostOrganisationId }, actor.personId);
  if (sent.campaigns === 0) throw new AppError('noCampaignNews');
  if (sent.mails === 0) throw new AppError('noCampaignReaders');
  return sent;
};

/** Every service that has something new to tell. */
export const sendWeeklyDigests = async (tx: Tx): Promise<void> => {
  for (const service of await selectServicesWithNews(tx)) await sendTo(tx, service, null);
};

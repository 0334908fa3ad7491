import { listMainMessages, registerText, retireTexts } from '#language';
import { reachNetwork } from '#network';
import { listTargets } from '#strategy';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import type { Campaign, CampaignWords } from '../domain/campaign.ts';
import { audienceKey } from '../domain/clash.ts';
import { invalidField } from '../domain/invalid-field.ts';
import { insertCampaign, updateCampaign, updateCampaignWords } from '../storage/campaigns.ts';
import { selectOccasion } from '../storage/occasions.ts';
import { auditCampaign, reachOwned, refuseSecond } from './reach-campaign.ts';

export const nothingYet: CampaignWords = {
  title: '',
  purpose: '',
  occasionId: null,
  joinStep: null,
  joinHelp: '',
  targetNumber: null,
  targetUnit: '',
  targetBy: null,
  audiences: [],
  startsOn: null,
  endsOn: null,
  message: '',
  mainMessageId: null,
  strategyTargetId: null,
  visibility: 'own',
};

/** Each audience once, however it is written. */
const onceEach = (names: readonly string[]): string[] => [...new Map(names.map((name) => [audienceKey(name), name.trim()])).values()];

const assertWords = async (tx: Tx, actor: MemberActor, words: CampaignWords, before: CampaignWords, serviceId: Id): Promise<void> => {
  const { startsOn, endsOn, occasionId, mainMessageId, strategyTargetId } = words;
  if (startsOn !== null && endsOn !== null && endsOn < startsOn)
    throw invalidField('endsOn', 'Sista dagen ligger före den första.', 'The last day is before the first.');
  if (startsOn === null && endsOn !== null) throw invalidField('startsOn', 'Skriv också första dagen.', 'Write the first day too.');
  if (occasionId !== null && occasionId !== before.occasionId) {
    const occasion = await selectOccasion(tx, serviceId, occasionId);
    if (occasion === undefined || occasion.removedAt !== null)
      throw invalidField('occasionId', 'Välj ett av tillfällena i listan.', 'Choose one of the occasions in the list.');
  }
  if (mainMessageId !== null && mainMessageId !== before.mainMessageId) {
    const { items } = await listMainMessages(tx, actor);
    if (!items.some(({ id }) => id === mainMessageId))
      throw invalidField('mainMessageId', 'Välj ett av huvudbudskapen i listan.', 'Choose one of the main messages in the list.');
  }
  if (strategyTargetId !== null && strategyTargetId !== before.strategyTargetId) {
    const targets = await listTargets(tx, actor.organisationId);
    if (!targets.some(({ id }) => id === strategyTargetId))
      throw invalidField('strategyTargetId', 'Välj ett av strategins mål i listan.', 'Choose one of the strategy’s targets in the list.');
  }
};

/** Made known to language, so that it is held against the agreed words like every other text. */
export const registerCampaign = (
  tx: Tx,
  campaignId: Id,
  organisationId: Id,
  words: Pick<Campaign, 'title' | 'purpose' | 'joinHelp' | 'message'>,
) =>
  registerText(tx, {
    kind: 'campaign',
    textId: campaignId,
    organisationId,
    title: words.title,
    address: `/app/kampanjer/${campaignId}`,
    text: [words.title, words.purpose, words.joinHelp, words.message].filter((text) => text !== '').join('\n\n'),
  });

type NewCampaign = Partial<CampaignWords> & { title: string };

/** A new idea. Whether and when it becomes more is its owner's to decide. */
export const createCampaign = async (tx: Tx, actor: MemberActor, given: NewCampaign): Promise<{ id: Id; revision: number }> => {
  const { serviceId, hostOrganisationId } = await reachNetwork(tx, actor);
  const words = { ...nothingYet, ...given, audiences: onceEach(given.audiences ?? []) };
  await assertWords(tx, actor, words, nothingYet, serviceId);
  const id = newId();
  const { organisationId, personId } = actor;
  await insertCampaign(tx, { ...words, id, serviceId, organisationId, hostOrganisationId, createdBy: personId });
  await registerCampaign(tx, id, organisationId, words);
  await auditCampaign(tx, actor, 'campaignCreated', id);
  return { id, revision: 1 };
};

/** What the others in the network should hear of. */
const newsFields = ['title', 'startsOn', 'endsOn', 'targetNumber', 'targetUnit', 'targetBy', 'occasionId', 'audiences'] as const;

const isNews = (before: Campaign, words: CampaignWords): boolean =>
  before.phase !== 'idea' && newsFields.some((field) => JSON.stringify(before[field]) !== JSON.stringify(words[field]));

const wordsOf = (campaign: Campaign): CampaignWords =>
  Object.fromEntries(Object.keys(nothingYet).map((field) => [field, campaign[field as keyof CampaignWords]])) as CampaignWords;

type Change = Partial<CampaignWords> & { campaignId: Id; revision: number };

export const changeCampaign = async (
  tx: Tx,
  actor: MemberActor,
  { campaignId, revision, ...change }: Change,
): Promise<{ revision: number }> => {
  const { campaign } = await reachOwned(tx, actor, campaignId);
  if (campaign.removedAt !== null) throw new AppError('notFound');
  if (campaign.revision !== revision) await refuseSecond(tx, campaign);
  const before = wordsOf(campaign);
  const words = { ...before, ...change, audiences: onceEach(change.audiences ?? campaign.audiences) };
  if (words.visibility === 'own' && campaign.phase !== 'idea')
    throw invalidField('visibility', 'Bara en idé kan hållas för er själva.', 'Only an idea can be kept to yourselves.');
  await assertWords(tx, actor, words, before, campaign.serviceId);
  await updateCampaignWords(tx, campaignId, revision, { words, isNews: isNews(campaign, words), updatedBy: actor.personId });
  await registerCampaign(tx, campaignId, campaign.organisationId, words);
  await auditCampaign(tx, actor, 'campaignChanged', campaignId, { fields: Object.keys(change).length });
  return { revision: revision + 1 };
};

/** Takes an idea away, or brings it back. What others have been told of is ended instead, with its reason. */
export const setCampaignRemoved = async (
  tx: Tx,
  actor: MemberActor,
  { campaignId, isRemoved }: { campaignId: Id; isRemoved: boolean },
): Promise<void> => {
  const { campaign } = await reachOwned(tx, actor, campaignId);
  if ((campaign.removedAt !== null) === isRemoved) return;
  if (campaign.phase !== 'idea') throw new AppError('campaignPhase');
  await updateCampaign(tx, campaignId, { removed_at: isRemoved ? new Date() : null });
  if (isRemoved) await retireTexts(tx, [campaignId]);
  else await registerCampaign(tx, campaignId, campaign.organisationId, campaign);
  await auditCampaign(tx, actor, isRemoved ? 'campaignRemoved' : 'campaignRestored', campaignId);
};

import { checkText, gatherRules, listMainMessages } from '#language';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { reachCampaign } from './reach-campaign.ts';
import { tellActivities } from './tell-activities.ts';

type Part = { kind: 'campaign' | 'activity'; id: Id; title: string; text: string };
type Rules = Awaited<ReturnType<typeof gatherRules>>;
type Check = Awaited<ReturnType<typeof checkText>>;

export type GatheredTexts = {
  parts: Part[];
  rules: Rules;
  /** Null: none is named, or it is no longer agreed on. */
  mainMessage: string | null;
  isMainMessageNamed: boolean;
};

/** More activities than this are no campaign but a plan. */
const mostParts = 60;

const mainMessageOf = async (tx: Tx, actor: MemberActor, mainMessageId: Id | null): Promise<string | null> => {
  if (mainMessageId === null) return null;
  const found = (await listMainMessages(tx, actor)).items.find(({ id }) => id === mainMessageId);
  return found?.versions.find(({ version }) => version === found.currentVersion)?.statement ?? null;
};

/** The campaign's texts and what they are held against: read in the transaction, checked after it. */
export const gatherCampaignTexts = async (tx: Tx, actor: MemberActor, { campaignId }: { campaignId: Id }): Promise<GatheredTexts> => {
  const { campaign } = await reachCampaign(tx, actor, campaignId);
  const { id, title, purpose, joinHelp, message, mainMessageId } = campaign;
  const own: Part = { kind: 'campaign', id, title, text: [title, purpose, joinHelp, message].filter((text) => text !== '').join('\n\n') };
  const activities = await tellActivities(tx, actor.organisationId, campaignId);
  const parts = [
    own,
    ...activities.map(
      (activity): Part => ({ kind: 'activity', id: activity.id, title: activity.title, text: activity.texts.join('\n\n') }),
    ),
  ].slice(0, mostParts);
  return {
    parts,
    rules: await gatherRules(tx, actor, { text: parts.map(({ text }) => text).join('\n') }),
    mainMessage: await mainMessageOf(tx, actor, mainMessageId),
    isMainMessageNamed: mainMessageId !== null,
  };
};

const mostListed = 30;

const inShort = (part: Part, check: Check) => ({
  kind: part.kind,
  id: part.id,
  title: part.title,
  words: check.words,
  lix: check.lix,
  grade: check.grade,
  terms: check.terms.slice(0, mostListed).map(({ found, prefer, definition }) => ({ found, prefer, definition })),
  spelling: [...new Set(check.spelling.map(({ word }) => word))].slice(0, mostListed),
  officialese: check.officialese.slice(0, mostListed).map(({ found, plain }) => ({ found, plain })),
  longSentences: check.counts.longSentences,
  brands: check.brands.filter(({ verdict }) => verdict === 'tooMuch').map(({ name }) => name),
  findings: check.counts.terms + check.counts.spelling + check.counts.officialese + check.counts.longSentences,
});

/** Holds each text against the agreed words. Advice only: nothing is stopped by what it finds. */
export const checkGathered = async ({ parts, rules, mainMessage, isMainMessageNamed }: GatheredTexts, locale: 'sv' | 'en') => {
  const checked = [];
  for (const part of parts) checked.push(inShort(part, await checkText(rules, { text: part.text, locale })));
  return {
    parts: checked,
    findings: checked.reduce((all, { findings }) => all + findings, 0),
    /** Uses of words that the network has agreed not to use. */
    termFindings: checked.reduce((all, { terms }) => all + terms.length, 0),
    mainMessage,
    isMainMessageNamed,
  };
};

import { listMainMessages } from '#language';
import { type Named, type Names, nameThem, partnersOf } from '#network';
import { listYearPlans } from '#planning';
import { listTargets } from '#strategy';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { calendarDateOf } from '../../../vocabulary/calendar-date.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { mayDo } from '../../../vocabulary/role.ts';
import { type BudgetShare, sumBudget } from '../domain/budget.ts';
import { type Campaign, noticeDays } from '../domain/campaign.ts';
import { isJudged } from '../domain/occasion.ts';
import { insidersOf } from '../domain/party.ts';
import { selectBudgetLines, selectBudgetShares } from '../storage/budgets.ts';
import { selectEvaluations } from '../storage/evaluations.ts';
import { selectPlanningMails } from '../storage/mails.ts';
import { selectOccasionsByIds } from '../storage/occasions.ts';
import { selectPhaseChanges } from '../storage/phase-changes.ts';
import { selectRemarks } from '../storage/remarks.ts';
import { type Reached, reachCampaign } from './reach-campaign.ts';
import { missingFor } from './start-campaign.ts';
import { tellActivities } from './tell-activities.ts';

const tellOccasion = async (tx: Tx, { serviceId, occasionId }: Campaign) => {
  const [occasion] = await selectOccasionsByIds(tx, serviceId, occasionId === null ? [] : [occasionId]);
  if (occasion === undefined) return null;
  const { id, kind, title, startsOn, endsOn, benefit, helps, reach, removedAt } = occasion;
  return { id, kind, title, startsOn, endsOn, benefit, helps, reach, isJudged: isJudged(occasion), isRemoved: removedAt !== null };
};

const tellMainMessage = async (tx: Tx, actor: MemberActor, { mainMessageId }: Campaign) => {
  if (mainMessageId === null) return null;
  const found = (await listMainMessages(tx, actor)).items.find(({ id }) => id === mainMessageId);
  const inForce = found?.versions.find(({ version }) => version === found.currentVersion);
  return { id: mainMessageId, statement: (inForce ?? found?.versions[0])?.statement ?? '', isInForce: inForce !== undefined };
};

/** The strategy's number that it works towards, with the long-term goal above it; and what else there is to choose. */
const tellStrategy = async (tx: Tx, actor: MemberActor, { strategyTargetId }: Campaign) => {
  const targets = (await listTargets(tx, actor.organisationId)).map(({ id, year, goal, measure, audience }) => ({
    id,
    year,
    goal,
    measure,
    audience,
  }));
  return { target: targets.find(({ id }) => id === strategyTargetId) ?? null, targets };
};

/** The strategy's year that the campaign belongs to: the owner's yearly plan, and the one that the network shares. */
const tellYear = async (tx: Tx, actor: MemberActor, { startsOn, organisationId }: Campaign) => {
  const year = Number((startsOn ?? calendarDateOf(new Date())).slice(0, 4));
  const { own, published } = await listYearPlans(tx, actor, { year });
  const ofLead = published.find((plan) => plan.organisation.id === organisationId && !plan.isShared);
  const shared = published.find(({ isShared }) => isShared);
  const isOwn = organisationId === actor.organisationId;
  return {
    year,
    planId: ofLead?.id ?? (isOwn ? (own?.id ?? null) : null),
    isPublished: ofLead !== undefined,
    sharedPlanId: shared?.id ?? null,
  };
};

const tellShare = (names: Names, readerId: Id, { organisationId, ...share }: BudgetShare) => ({
  organisation: names.organisation(organisationId),
  isOwn: organisationId === readerId,
  ...share,
});

/** Money is for those who carry it, and for the editor-in-chief who holds the whole picture. */
const tellBudget = async (
  tx: Tx,
  actor: MemberActor,
  { campaign, parties, network, isOwner }: Reached,
  { names, shares }: { names: Names; shares: BudgetShare[] },
) => {
  const readerId = actor.organisationId;
  const isInside = insidersOf(campaign.organisationId, parties).includes(readerId);
  const isAsked = shares.some(({ organisationId }) => organisationId === readerId);
  if (!(isInside || isAsked || network.isEditor)) return null;
  const lines = await selectBudgetLines(tx, campaign.id);
  return {
    lines: lines.map(({ title, kronor, payerOrganisationId }) => ({
      title,
      kronor,
      payer: payerOrganisationId === null ? null : names.organisation(payerOrganisationId),
    })),
    shares: shares.map((share) => tellShare(names, readerId, share)),
    sum: sumBudget(lines, shares),
    mayPledge: mayDo(actor.roles, 'write') && (isOwner || isAsked),
    mayConfirm: mayDo(actor.roles, 'manage') && shares.some((share) => share.organisationId === readerId && share.pledgedAt !== null),
  };
};

type Remarks = Awaited<ReturnType<typeof selectRemarks>>;

const tellRemarks = (names: Names, remarks: Remarks) =>
  remarks.map(({ id, text, writtenBy, writtenAt, answer, answeredBy, answeredAt }) => ({
    id,
    text,
    writtenAt,
    answer,
    answeredAt,
    writtenByName: names.person(writtenBy),
    answeredByName: names.person(answeredBy),
  }));

const tellParties = (names: Names, { parties }: Reached) =>
  parties.map(({ id, organisationId, name, does, answer, isPartner }) => ({
    id,
    isPartner,
    name,
    does,
    answer,
    organisation: organisationId === null ? null : names.organisation(organisationId),
  }));

/** Everything on a campaign's page, as the actor's organisation sees it. */
export const showCampaign = async (tx: Tx, actor: MemberActor, { campaignId }: { campaignId: Id }) => {
  const reached = await reachCampaign(tx, actor, campaignId);
  const { campaign, network, parties, isOwner } = reached;
  const isInside = isOwner || network.isEditor;
  const changes = await selectPhaseChanges(tx, campaignId);
  const remarks = isInside ? await selectRemarks(tx, [campaignId]) : [];
  const mails = isInside ? await selectPlanningMails(tx, campaignId) : [];
  const [evaluation] = await selectEvaluations(tx, [campaignId]);
  const people = [
    ...changes.map(({ changedBy }) => changedBy),
    ...remarks.flatMap(({ writtenBy, answeredBy }) => [writtenBy, answeredBy]),
    ...mails.map(({ personId }) => personId),
    evaluation?.writtenBy ?? null,
  ];
  const partners = await partnersOf(tx, network.serviceId);
  const shares = await selectBudgetShares(tx, campaignId);
  const guests = [...parties, ...shares].flatMap((one) => one.organisationId ?? []);
  const names = await nameThem(tx, [...network.organisationIds, ...partners, ...guests], people);
  const { serviceId: _service, hostOrganisationId: _host, organisationId, news: _news, toldNews: _told, ...facts } = campaign;
  const activities = await tellActivities(tx, actor.organisationId, campaignId);
  const isEvaluationSeen = campaign.phase === 'evaluated' || isOwner;
  return {
    ...facts,
    serviceName: network.name,
    isRemoved: campaign.removedAt !== null,
    isOwner,
    isLead: organisationId === actor.organisationId,
    isEditor: network.isEditor,
    mayChange: isOwner && mayDo(actor.roles, 'write') && campaign.removedAt === null,
    isAsked: parties.some((party) => party.organisationId === actor.organisationId && !party.isPartner && party.answer === 'asked'),
    lead: names.organisation(organisationId),
    parties: tellParties(names, reached),
    organisations: network.organisationIds.map(names.organisation).toSorted(byName),
    partners: isOwner ? partners.map(names.organisation).toSorted(byName) : [],
    occasion: await tellOccasion(tx, campaign),
    mainMessage: await tellMainMessage(tx, actor, campaign),
    year: await tellYear(tx, actor, campaign),
    strategy: await tellStrategy(tx, actor, campaign),
    noticeDays: noticeDays(campaign.toldAt === null ? null : calendarDateOf(campaign.toldAt), campaign),
    toldTo: mails.map(({ personId, status }) => ({ name: names.person(personId), status })),
    missing: await missingFor(tx, campaign),
    changes: changes.map(({ changedBy, ...change }) => ({ ...change, changedByName: names.person(changedBy) })),
    budget: await tellBudget(tx, actor, reached, { names, shares }),
    activities: activities.map(({ organisationId: id, texts: _texts, ...activity }) => ({
      ...activity,
      organisation: names.organisation(id),
      isOwn: id === actor.organisationId,
    })),
    remarks: tellRemarks(names, remarks),
    evaluation: evaluation === undefined || !isEvaluationSeen ? null : { ...evaluation, writtenByName: names.person(evaluation.writtenBy) },
  };
};

const byName = (one: Named, other: Named): number => one.name.localeCompare(other.name, 'sv');

import { recordAudit, sharedServicesOf } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import { type CalendarDate, calendarDateOf } from '../../../vocabulary/calendar-date.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import { invalidField } from '../domain/invalid-field.ts';
import {
  type Benefit,
  insertBenefit,
  insertFollowUp,
  selectBenefits,
  selectFollowUp,
  selectFollowUps,
  selectOwnBenefit,
  updateBenefit,
  updateFollowUpRemoved,
} from '../storage/benefits.ts';
import { nameThem } from './reach-strategy.ts';

type Words = {
  visibility: Benefit['visibility'];
  title: string;
  beneficiary: string;
  measure: string;
  unit: string;
  baseline: number | null;
  baselineOn: string | null;
  ownerOrganisationId: Id;
  ownerPerson: string;
  target: number | null;
  targetOn: string | null;
  followUpOn: string | null;
};

const audit = (tx: Tx, actor: MemberActor, action: string, id: Id): Promise<void> =>
  recordAudit(tx, actor, { action: `strategy.${action}`, subjectType: 'benefit', subjectId: id });

const serviceOf = async (tx: Tx, organisationId: Id) => (await sharedServicesOf(tx, organisationId))[0];

const reach = async (tx: Tx, actor: MemberActor, id: Id): Promise<Benefit> => {
  const benefit = await selectOwnBenefit(tx, actor.organisationId, id);
  if (benefit === undefined) throw new AppError('notFound');
  return benefit;
};

/** Whoever is to answer for it is of the organisation itself or of its shared service. */
const assertOwner = (owner: Id, known: readonly Id[]): void => {
  if (!known.includes(owner))
    throw invalidField('ownerOrganisationId', 'Välj en organisation i nätverket.', 'Choose an organisation of the network.');
};

const columnsOf = ({ baselineOn, ownerOrganisationId, ownerPerson, targetOn, followUpOn, ...words }: Words) => ({
  ...words,
  baseline_on: baselineOn,
  owner_organisation_id: ownerOrganisationId,
  owner_person: ownerPerson,
  target_on: targetOn,
  follow_up_on: followUpOn,
});

/** What somebody gains: from where, to where, who answers for it, and when it is looked at next. */
export const registerBenefit = async (tx: Tx, actor: MemberActor, words: Words): Promise<{ id: Id }> => {
  const { organisationId, personId } = actor;
  const service = await serviceOf(tx, organisationId);
  assertOwner(words.ownerOrganisationId, [organisationId, ...(service?.organisationIds ?? [])]);
  const id = newId();
  await insertBenefit(tx, {
    id,
    service_id: service?.id ?? null,
    organisation_id: organisationId,
    created_by: personId,
    ...columnsOf(words),
  });
  await audit(tx, actor, 'benefitRegistered', id);
  return { id };
};

const save = async (tx: Tx, benefit: Benefit, revision: number, change: Parameters<typeof updateBenefit>[3]): Promise<number> => {
  if (!(await updateBenefit(tx, benefit.id, revision, change))) throw new AppError('editConflict', {}, { extra: { theirs: benefit } });
  return revision + 1;
};

export const changeBenefit = async (
  tx: Tx,
  actor: MemberActor,
  { benefitId, revision, ...words }: Words & { benefitId: Id; revision: number },
): Promise<{ revision: number }> => {
  const benefit = await reach(tx, actor, benefitId);
  assertOwner(words.ownerOrganisationId, [actor.organisationId, ...((await serviceOf(tx, actor.organisationId))?.organisationIds ?? [])]);
  const saved = await save(tx, benefit, revision, columnsOf(words));
  await audit(tx, actor, 'benefitChanged', benefitId);
  return { revision: saved };
};

export const setBenefitRemoved = async (
  tx: Tx,
  actor: MemberActor,
  { benefitId, isRemoved }: { benefitId: Id; isRemoved: boolean },
): Promise<void> => {
  const benefit = await reach(tx, actor, benefitId);
  if ((benefit.removedAt !== null) === isRemoved) return;
  await save(tx, benefit, benefit.revision, { removed_at: isRemoved ? new Date() : null });
  await audit(tx, actor, isRemoved ? 'benefitRemoved' : 'benefitRestored', benefitId);
};

type FollowUp = { benefitId: Id; followedOn: string; value: number | null; note: string; nextOn: string | null };

/** How it stands on a day, in a number or in words; and when to look next. */
export const followUpBenefit = async (tx: Tx, actor: MemberActor, { benefitId, nextOn, ...found }: FollowUp): Promise<{ id: Id }> => {
  const benefit = await reach(tx, actor, benefitId);
  if (found.value === null && found.note.trim() === '')
    throw invalidField('value', 'Skriv ett värde eller en anteckning.', 'Write a value or a note.');
  const id = newId();
  const { organisationId, personId } = actor;
  await insertFollowUp(tx, {
    id,
    benefit_id: benefitId,
    organisation_id: organisationId,
    followed_on: found.followedOn,
    value: found.value,
    note: found.note,
    was_due_on: benefit.followUpOn,
    next_on: nextOn,
    followed_by: personId,
  });
  await save(tx, benefit, benefit.revision, { follow_up_on: nextOn });
  await audit(tx, actor, 'benefitFollowedUp', benefitId);
  return { id };
};

/** A follow-up that was wrong is taken away, or brought back; and the day of the next with it, unless somebody has set another since. */
export const setFollowUpRemoved = async (
  tx: Tx,
  actor: MemberActor,
  { followUpId, isRemoved }: { followUpId: Id; isRemoved: boolean },
): Promise<void> => {
  const followUp = await selectFollowUp(tx, actor.organisationId, followUpId);
  if (followUp === undefined) throw new AppError('notFound');
  if ((followUp.removedAt !== null) === isRemoved) return;
  await updateFollowUpRemoved(tx, actor.organisationId, followUpId, isRemoved);
  const benefit = await reach(tx, actor, followUp.benefitId);
  const [from, to] = isRemoved ? [followUp.nextOn, followUp.wasDueOn] : [followUp.wasDueOn, followUp.nextOn];
  if (from !== to && benefit.followUpOn === from) await save(tx, benefit, benefit.revision, { follow_up_on: to });
  await audit(tx, actor, isRemoved ? 'followUpRemoved' : 'followUpRestored', followUpId);
};

export type ListedBenefit = Omit<Benefit, 'organisationId' | 'ownerOrganisationId' | 'removedAt'> & {
  organisation: { id: Id; name: string };
  owner: { id: Id; name: string };
  isOwn: boolean;
  isOverdue: boolean;
  /** The newest number, and how far it is from the baseline to the target; null where one of them is missing. */
  latest: { value: number; on: CalendarDate } | null;
  share: number | null;
  followUps: { id: Id; followedOn: CalendarDate; value: number | null; note: string; followedByName: string | null }[];
};

/** 0 at the baseline and 1 at the target, beyond both too. */
const shareOf = ({ baseline, target }: Benefit, value: number | undefined): number | null =>
  baseline === null || target === null || value === undefined || target === baseline ? null : (value - baseline) / (target - baseline);

/** The organisation's own benefits, and what the others of its service share; without a shared service its own. */
export const showBenefits = async (tx: Tx, actor: MemberActor) => {
  const { organisationId } = actor;
  const service = await serviceOf(tx, organisationId);
  const benefits = await selectBenefits(tx, { organisationId, serviceId: service?.id ?? null });
  const followUps = await selectFollowUps(
    tx,
    benefits.map(({ id }) => id),
  );
  const members = [organisationId, ...(service?.organisationIds ?? [])];
  const involved = benefits.flatMap((one) => [one.organisationId, one.ownerOrganisationId]);
  const names = await nameThem(
    tx,
    [...members, ...involved],
    followUps.map(({ followedBy }) => followedBy),
  );
  const today = calendarDateOf(new Date());
  const items = benefits.map((benefit): ListedBenefit => {
    const own = followUps.filter(({ benefitId }) => benefitId === benefit.id);
    const measured = own.find(({ value }) => value !== null);
    const { organisationId: whose, ownerOrganisationId, removedAt: _, ...rest } = benefit;
    return {
      ...rest,
      organisation: names.organisation(whose),
      owner: names.organisation(ownerOrganisationId),
      isOwn: whose === organisationId,
      isOverdue: benefit.followUpOn !== null && benefit.followUpOn < today,
      latest: measured === undefined ? null : { value: measured.value ?? 0, on: measured.followedOn },
      share: shareOf(benefit, measured?.value ?? undefined),
      followUps: own.map(({ benefitId: __, followedBy, ...one }) => ({ ...one, followedByName: names.person(followedBy) })),
    };
  });
  return {
    items,
    overdue: items.filter(({ isOverdue, isOwn }) => isOverdue && isOwn).length,
    organisations: [...new Set(members)].map(names.organisation),
  };
};

import { recordAudit } from '#identity';
import { nameThem, reachNetwork } from '#network';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import { invalidField } from '../domain/invalid-field.ts';
import type { Occasion, OccasionWords } from '../domain/occasion.ts';
import { insertOccasion, selectOccasion, updateOccasion, updateOccasionRemoved } from '../storage/occasions.ts';

const audit = (tx: Tx, actor: MemberActor, action: string, id: Id): Promise<void> =>
  recordAudit(tx, actor, { action: `campaigns.${action}`, subjectType: 'occasion', subjectId: id });

const assertDays = ({ startsOn, endsOn }: OccasionWords): void => {
  if (endsOn !== null && endsOn < startsOn)
    throw invalidField('endsOn', 'Sista dagen ligger före den första.', 'The last day is before the first.');
};

/** A natural occasion that the whole network sees: any of its organisations adds one. */
export const addOccasion = async (tx: Tx, actor: MemberActor, words: OccasionWords): Promise<{ id: Id; revision: number }> => {
  const { serviceId } = await reachNetwork(tx, actor);
  assertDays(words);
  const id = newId();
  await insertOccasion(tx, { ...words, id, serviceId, organisationId: actor.organisationId, createdBy: actor.personId });
  await audit(tx, actor, 'occasionAdded', id);
  return { id, revision: 1 };
};

/** What the own organisation has added, removed or not. */
const reachOwn = async (tx: Tx, actor: MemberActor, occasionId: Id): Promise<{ occasion: Occasion; serviceId: Id }> => {
  const { serviceId } = await reachNetwork(tx, actor);
  const occasion = await selectOccasion(tx, serviceId, occasionId);
  if (occasion === undefined || occasion.organisationId !== actor.organisationId) throw new AppError('notFound');
  return { occasion, serviceId };
};

const refuse = async (tx: Tx, serviceId: Id, occasionId: Id): Promise<never> => {
  const now = await selectOccasion(tx, serviceId, occasionId);
  if (now === undefined) throw new AppError('notFound');
  const { title, benefit, helps, reach, startsOn, endsOn, revision, updatedBy, updatedAt } = now;
  const name = (await nameThem(tx, [], [updatedBy])).person(updatedBy);
  const theirs = { title, benefit, helps, reach, startsOn, endsOn, revision, updatedAt, updatedBy: name };
  throw new AppError('editConflict', {}, { extra: { theirs } });
};

type Change = OccasionWords & { occasionId: Id; revision: number };

export const changeOccasion = async (
  tx: Tx,
  actor: MemberActor,
  { occasionId, revision, ...words }: Change,
): Promise<{ revision: number }> => {
  const { serviceId } = await reachOwn(tx, actor, occasionId);
  assertDays(words);
  if (!(await updateOccasion(tx, occasionId, revision, words, actor.personId))) await refuse(tx, serviceId, occasionId);
  await audit(tx, actor, 'occasionChanged', occasionId);
  return { revision: revision + 1 };
};

/** Takes it out of the calendar, or brings it back. Campaigns that point to it go on telling what it was. */
export const setOccasionRemoved = async (
  tx: Tx,
  actor: MemberActor,
  { occasionId, isRemoved }: { occasionId: Id; isRemoved: boolean },
): Promise<void> => {
  const { occasion } = await reachOwn(tx, actor, occasionId);
  if ((occasion.removedAt !== null) === isRemoved) return;
  await updateOccasionRemoved(tx, occasionId, isRemoved ? new Date() : null);
  await audit(tx, actor, isRemoved ? 'occasionRemoved' : 'occasionRestored', occasionId);
};

import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import { type CalendarDate, calendarDateOf } from '../../../vocabulary/calendar-date.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import type { BrandAsset } from '../domain/brand.ts';
import { insertAsset, insertStrength, updateAssetRemoved, updateStrengthRemoved } from '../storage/brand-parts.ts';
import { lockOwnBrand } from './keep-brands.ts';

type Measurement = { brandId: Id; value: number; method: string; sampleSize: number; measuredOn: CalendarDate };

/** A measured value with its method, how many were asked and the day: the sender rule believes nothing else. */
export const measureBrand = async (tx: Tx, actor: MemberActor, command: Measurement): Promise<{ id: Id }> => {
  await lockOwnBrand(tx, actor, command.brandId);
  if (command.measuredOn > calendarDateOf(new Date())) {
    const sv = 'Mätningen kan inte ha gjorts i framtiden.';
    const en = 'The measurement cannot have been made in the future.';
    throw new AppError('invalidInput', { summarySv: sv, summaryEn: en }, { fields: [{ field: 'measuredOn', sv, en }] });
  }
  const id = newId();
  await insertStrength(tx, { id, ...command, organisationId: actor.organisationId, notedBy: actor.personId });
  const details = { sampleSize: command.sampleSize };
  await recordAudit(tx, actor, { action: 'language.brandMeasured', subjectType: 'brand', subjectId: command.brandId, details });
  return { id };
};

export const removeMeasurement = async (
  tx: Tx,
  actor: MemberActor,
  { strengthId: id, isRemoved }: { strengthId: Id; isRemoved: boolean },
): Promise<void> => {
  if (!(await updateStrengthRemoved(tx, { organisationId: actor.organisationId, id, isRemoved }))) throw new AppError('notFound');
  const action = isRemoved ? 'language.measurementRemoved' : 'language.measurementRestored';
  await recordAudit(tx, actor, { action, subjectType: 'brandStrength', subjectId: id });
};

/** A way to write the name, or a logotype, with the rule for when it may be used. */
export const addAsset = async (
  tx: Tx,
  actor: MemberActor,
  { brandId, ...asset }: Omit<BrandAsset, 'id'> & { brandId: Id },
): Promise<{ id: Id }> => {
  await lockOwnBrand(tx, actor, brandId);
  const id = newId();
  await insertAsset(tx, actor.organisationId, brandId, { id, ...asset });
  await recordAudit(tx, actor, { action: 'language.assetAdded', subjectType: 'brandAsset', subjectId: id });
  return { id };
};

export const removeAsset = async (
  tx: Tx,
  actor: MemberActor,
  { assetId: id, isRemoved }: { assetId: Id; isRemoved: boolean },
): Promise<void> => {
  if (!(await updateAssetRemoved(tx, { organisationId: actor.organisationId, id, isRemoved }))) throw new AppError('notFound');
  const action = isRemoved ? 'language.assetRemoved' : 'language.assetRestored';
  await recordAudit(tx, actor, { action, subjectType: 'brandAsset', subjectId: id });
};

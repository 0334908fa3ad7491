import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { CalendarDate } from '../../../vocabulary/calendar-date.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { BrandAsset } from '../domain/brand.ts';
import { languageTables } from './tables.ts';

type NewStrength = {
  id: Id;
  brandId: Id;
  organisationId: Id;
  value: number;
  method: string;
  sampleSize: number;
  measuredOn: CalendarDate;
  notedBy: Id;
};

export const insertStrength = async (tx: Tx, one: NewStrength): Promise<void> => {
  await languageTables(tx)
    .insertInto('language.brand_strength')
    .values({
      id: one.id,
      brand_id: one.brandId,
      organisation_id: one.organisationId,
      value: one.value,
      method: one.method,
      sample_size: one.sampleSize,
      measured_on: one.measuredOn,
      noted_by: one.notedBy,
    })
    .execute();
};

type Removal = { organisationId: Id; id: Id; isRemoved: boolean };

/** Takes a measurement away or brings it back; false when the organisation has none such. */
export const updateStrengthRemoved = async (tx: Tx, { organisationId, id, isRemoved }: Removal): Promise<boolean> => {
  const { numUpdatedRows } = await languageTables(tx)
    .updateTable('language.brand_strength')
    .set({ removed_at: isRemoved ? new Date() : null })
    .where('id', '=', id)
    .where('organisation_id', '=', organisationId)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
};

export const insertAsset = async (tx: Tx, organisationId: Id, brandId: Id, asset: BrandAsset): Promise<void> => {
  const db = languageTables(tx);
  const { last } = await db
    .selectFrom('language.brand_asset')
    .select(sql<number>`coalesce(max(position), 0)`.as('last'))
    .where('brand_id', '=', brandId)
    .executeTakeFirstOrThrow();
  await db
    .insertInto('language.brand_asset')
    .values({ ...asset, brand_id: brandId, organisation_id: organisationId, position: last + 1 })
    .execute();
};

export const updateAssetRemoved = async (tx: Tx, { organisationId, id, isRemoved }: Removal): Promise<boolean> => {
  const { numUpdatedRows } = await languageTables(tx)
    .updateTable('language.brand_asset')
    .set({ removed_at: isRemoved ? new Date() : null })
    .where('id', '=', id)
    .where('organisation_id', '=', organisationId)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
};

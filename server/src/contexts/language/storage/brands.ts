import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { Brand, BrandText } from '../domain/brand.ts';
import { type LanguageTables, languageTables } from './tables.ts';
import type { Reach } from './terms.ts';

const columns = [
  'id',
  'organisation_id as organisationId',
  'visibility',
  'layer',
  'name',
  'represents_id as representsId',
  'definition',
  'agreed_on as agreedOn',
  'address',
  'revision',
  'retired_at as retiredAt',
] as const;

const isVisible =
  ({ organisationId, networkIds }: Reach) =>
  (where: ExpressionBuilder<LanguageTables, 'language.brand'>): Expression<SqlBool> =>
    where.or([
      where('organisation_id', '=', organisationId),
      where.and([where('organisation_id', 'in', networkIds), where('visibility', '=', 'network')]),
    ]);

const withParts = async (tx: Tx, rows: readonly Omit<Brand, 'strengths' | 'assets'>[]): Promise<Brand[]> => {
  if (rows.length === 0) return [];
  const db = languageTables(tx);
  const ids = rows.map(({ id }) => id);
  const strengths = await db
    .selectFrom('language.brand_strength')
    .select(['id', 'brand_id as brandId', 'value', 'method', 'sample_size as sampleSize', 'measured_on as measuredOn'])
    .where('brand_id', 'in', ids)
    .where('removed_at', 'is', null)
    .orderBy('measured_on', 'desc')
    .orderBy('id', 'desc')
    .execute();
  const assets = await db
    .selectFrom('language.brand_asset')
    .select(['id', 'brand_id as brandId', 'kind', 'title', 'usage', 'rule', 'address'])
    .where('brand_id', 'in', ids)
    .where('removed_at', 'is', null)
    .orderBy('position')
    .execute();
  return rows.map((row) => ({
    ...row,
    strengths: strengths.filter(({ brandId }) => brandId === row.id).map(({ brandId: _brandId, ...one }) => one),
    assets: assets.filter(({ brandId }) => brandId === row.id).map(({ brandId: _brandId, ...one }) => one),
  }));
};

/** The living brands that the organisation sees: layer by layer, by name. */
export const selectBrands = async (tx: Tx, reach: Reach): Promise<Brand[]> =>
  withParts(
    tx,
    await languageTables(tx)
      .selectFrom('language.brand')
      .select(columns)
      .where(isVisible(reach))
      .where('retired_at', 'is', null)
      .orderBy(sql`array_position(array['organisation', 'service', 'mailbox'], layer)`)
      .orderBy('name')
      .execute(),
  );

/** The organisation's own, locked for a change; retired ones too. */
export const lockBrand = async (tx: Tx, organisationId: Id, id: Id): Promise<Brand | undefined> => {
  const rows = await languageTables(tx)
    .selectFrom('language.brand')
    .select(columns)
    .where('id', '=', id)
    .where('organisation_id', '=', organisationId)
    .forUpdate()
    .execute();
  return (await withParts(tx, rows))[0];
};

const valuesOf = ({ layer, name, representsId, definition, agreedOn, address, visibility }: BrandText) => ({
  layer,
  name,
  represents_id: representsId,
  definition,
  agreed_on: agreedOn,
  address,
  visibility,
});

/** False when the name, or the organisation, is in the register already. */
export const insertBrand = async (tx: Tx, id: Id, organisationId: Id, text: BrandText): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await languageTables(tx)
    .insertInto('language.brand')
    .values({ id, organisation_id: organisationId, ...valuesOf(text) })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
};

/** Whether another living brand has this name, or stands for this organisation. */
export const isBrandTaken = async (tx: Tx, organisationId: Id, text: BrandText, exceptId: Id): Promise<boolean> => {
  const found = await languageTables(tx)
    .selectFrom('language.brand')
    .select('id')
    .where('id', '!=', exceptId)
    .where('retired_at', 'is', null)
    .where((where) =>
      where.or([
        where.and([where('organisation_id', '=', organisationId), where('name', '=', text.name)]),
        ...(text.representsId === null || text.visibility === 'own'
          ? []
          : [where.and([where('represents_id', '=', text.representsId), where('visibility', '=', 'network')])]),
      ]),
    )
    .limit(1)
    .execute();
  return found.length > 0;
};

export const updateBrand = async (tx: Tx, id: Id, text: BrandText): Promise<void> => {
  await languageTables(tx)
    .updateTable('language.brand')
    .set({ ...valuesOf(text), revision: sql<number>`revision + 1` })
    .where('id', '=', id)
    .execute();
};

export const updateBrandRetired = async (tx: Tx, id: Id, retiredAt: Date | null): Promise<void> => {
  await languageTables(tx)
    .updateTable('language.brand')
    .set({ retired_at: retiredAt, revision: sql<number>`revision + 1` })
    .where('id', '=', id)
    .execute();
};

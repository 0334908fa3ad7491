import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { BrandRule } from '../domain/brand-dose.ts';
import { type LanguageVisibility, languageTables } from './tables.ts';
import type { Reach } from './terms.ts';

export type StoredBrandRule = BrandRule & { id: Id; organisationId: Id; visibility: LanguageVisibility };

/** The organisation's own rules and those its network shares; an own rule for a brand goes before a shared one. */
export const selectBrandRules = async (tx: Tx, { organisationId, networkIds }: Reach): Promise<StoredBrandRule[]> => {
  const rules = await languageTables(tx)
    .selectFrom('language.brand_rule')
    .select([
      'id',
      'organisation_id as organisationId',
      'visibility',
      'name',
      'min_per_thousand as minPerThousand',
      'max_per_thousand as maxPerThousand',
      'standard_line as standardLine',
    ])
    .where((where) =>
      where.or([
        where('organisation_id', '=', organisationId),
        where.and([where('organisation_id', 'in', networkIds), where('visibility', '=', 'network')]),
      ]),
    )
    .where('retired_at', 'is', null)
    .orderBy('name')
    .execute();
  return rules.filter(
    (rule) =>
      rule.organisationId === organisationId || !rules.some((own) => own.organisationId === organisationId && own.name === rule.name),
  );
};

/** Sets the organisation's rule for a brand, new or changed; answers its id. */
export const upsertBrandRule = async (tx: Tx, rule: StoredBrandRule): Promise<Id> => {
  const values = {
    visibility: rule.visibility,
    min_per_thousand: rule.minPerThousand,
    max_per_thousand: rule.maxPerThousand,
    standard_line: rule.standardLine,
  };
  const { id } = await languageTables(tx)
    .insertInto('language.brand_rule')
    .values({ id: rule.id, organisation_id: rule.organisationId, name: rule.name, ...values })
    .onConflict((conflict) =>
      conflict
        .columns(['organisation_id', 'name'])
        .where('retired_at', 'is', null)
        .doUpdateSet({ ...values, revision: sql`language.brand_rule.revision + 1`, changed_at: sql`clock_timestamp()` }),
    )
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
};

/** Answers false when the organisation has no such rule. */
export const retireBrandRule = async (tx: Tx, organisationId: Id, id: Id): Promise<boolean> => {
  const { numUpdatedRows } = await languageTables(tx)
    .updateTable('language.brand_rule')
    .set({ retired_at: new Date() })
    .where('id', '=', id)
    .where('organisation_id', '=', organisationId)
    .where('retired_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
};

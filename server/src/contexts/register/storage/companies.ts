import { sql } from 'kysely';
import { containing } from '../../../platform/database/containing.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import type { Company } from '../domain/account.ts';
import { registerTables } from './tables.ts';

const columns = ['id', 'number', 'name', 'rule_text as ruleText', 'signatory_hash as signatoryHash'] as const;

export const selectCompany = (tx: Tx, number: string): Promise<Company | undefined> =>
  registerTables(tx)
    .selectFrom('register.company')
    .select(columns)
    .where('number', '=', number)
    .where('removed_at', 'is', null)
    .executeTakeFirst();

export type SealedCompany = Omit<Company, 'id'> & { signatorySealed: string | null; signatoryNameSealed: string | null };

/** Adds companies or changes them, all in one statement. Sealed texts differ every time, so the hash tells whether anything changed. */
export const upsertCompanies = async (tx: Tx, companies: readonly SealedCompany[]): Promise<{ id: Id; isNew: boolean }[]> => {
  if (companies.length === 0) return [];
  const { rows } = await sql<{ id: Id; isNew: boolean }>`
    insert into register.company as known (id, number, name, rule_text, is_joint, signatory_hash, signatory_sealed, signatory_name_sealed)
    select * from jsonb_to_recordset(${JSON.stringify(companies.map(rowOf))}::jsonb) as row (id uuid, number text, name text, rule_text text,
      is_joint boolean, signatory_hash text, signatory_sealed text, signatory_name_sealed text)
    on conflict (number) do update set name = excluded.name, rule_text = excluded.rule_text, is_joint = excluded.is_joint,
      signatory_hash = excluded.signatory_hash, signatory_sealed = excluded.signatory_sealed,
      signatory_name_sealed = excluded.signatory_name_sealed, changed_at = now(), removed_at = null
      where (known.name, known.rule_text, known.signatory_hash, known.removed_at)
        is distinct from (excluded.name, excluded.rule_text, excluded.signatory_hash, null)
    returning id, (xmax = 0) as "isNew"`.execute(tx);
  return rows;
};

const rowOf = (company: SealedCompany) => ({
  id: newId(),
  number: company.number,
  name: company.name,
  rule_text: company.ruleText,
  is_joint: company.signatoryHash === null,
  signatory_hash: company.signatoryHash,
  signatory_sealed: company.signatorySealed,
  signatory_name_sealed: company.signatoryNameSealed,
});

export type ListedCompany = { id: Id; number: string; name: string; isJoint: boolean; ruleText: string; removedAt: Date | null };

/** By name; `search` matches name or number. */
export const selectCompanies = (
  tx: Tx,
  page: { search?: string | undefined; after?: string | undefined; limit: number },
): Promise<ListedCompany[]> => {
  let query = registerTables(tx)
    .selectFrom('register.company')
    .select(['id', 'number', 'name', 'is_joint as isJoint', 'rule_text as ruleText', 'removed_at as removedAt'])
    .orderBy('number')
    .limit(page.limit);
  if (page.after !== undefined) query = query.where('number', '>', page.after);
  if (page.search !== undefined && page.search !== '') {
    const like = containing(page.search);
    query = query.where((where) => where.or([where('name', 'ilike', like), where('number', 'like', like)]));
  }
  return query.execute();
};

export const countCompanies = async (tx: Tx): Promise<number> => {
  const { count } = await registerTables(tx)
    .selectFrom('register.company')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('removed_at', 'is', null)
    .executeTakeFirstOrThrow();
  return count;
};

export const insertCompanyPreview = async (tx: Tx, preview: { tokenHash: string; personId: Id; contentSealed: string }): Promise<void> => {
  await registerTables(tx)
    .insertInto('register.company_preview')
    .values({ token_hash: preview.tokenHash, person_id: preview.personId, content_sealed: preview.contentSealed })
    .execute();
};

/** One's own, not older than an hour. */
export const selectCompanyPreview = async (tx: Tx, tokenHash: string, personId: Id): Promise<string | undefined> => {
  const row = await registerTables(tx)
    .selectFrom('register.company_preview')
    .select('content_sealed')
    .where('token_hash', '=', tokenHash)
    .where('person_id', '=', personId)
    .where('created_at', '>', sql<Date>`now() - interval '1 hour'`)
    .executeTakeFirst();
  return row?.content_sealed;
};

export const deleteCompanyPreviews = async (tx: Tx, which: { tokenHash: string } | { olderThanHours: number }): Promise<void> => {
  const query = registerTables(tx).deleteFrom('register.company_preview');
  await ('tokenHash' in which
    ? query.where('token_hash', '=', which.tokenHash)
    : query.where('created_at', '<', sql<Date>`now() - make_interval(hours => ${which.olderThanHours})`)
  ).execute();
};

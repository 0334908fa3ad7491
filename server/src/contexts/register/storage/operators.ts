import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import type { Operator } from '../domain/parties.ts';
import { registerTables } from './tables.ts';

type Listed = Operator & { removedAt: Date | null };

/** All of them, those in force first; they are few. */
export const selectOperators = async (tx: Tx): Promise<Listed[]> => {
  const { rows } = await sql<Listed>`
    select id, number, name, service_address as "serviceAddress", ui_address as "uiAddress", logo, removed_at as "removedAt",
      array(select domain from register.operator_domain where operator_id = operator.id order by domain) as domains
    from register.operator order by removed_at desc nulls first, name`.execute(tx);
  return rows;
};

export const upsertOperator = async (tx: Tx, operator: Omit<Operator, 'id' | 'domains'>): Promise<{ id: Id; isChanged: boolean }> => {
  const { number, name, serviceAddress, uiAddress, logo } = operator;
  const { rows } = await sql<{ id: Id }>`
    insert into register.operator as known (id, number, name, service_address, ui_address, logo)
    values (${newId()}, ${number}, ${name}, ${serviceAddress}, ${uiAddress}, ${logo})
    on conflict (number) do update set name = excluded.name, service_address = excluded.service_address,
      ui_address = excluded.ui_address, logo = excluded.logo, removed_at = null
      where (known.name, known.service_address, known.ui_address, known.logo, known.removed_at)
        is distinct from (excluded.name, excluded.service_address, excluded.ui_address, excluded.logo, null)
    returning id`.execute(tx);
  const [changed] = rows;
  if (changed !== undefined) return { id: changed.id, isChanged: true };
  const found = await registerTables(tx).selectFrom('register.operator').select('id').where('number', '=', number).executeTakeFirst();
  return { id: found?.id ?? '', isChanged: false };
};

/** Answers the domain that belongs to somebody else, if there is one; then nothing was set. */
export const setDomains = async (
  tx: Tx,
  operatorId: Id,
  domains: readonly string[],
): Promise<{ taken: string | null; isChanged: boolean }> => {
  const tables = registerTables(tx);
  const rows = await tables.selectFrom('register.operator_domain').selectAll().execute();
  const taken = domains.find((domain) => rows.some((row) => row.domain === domain && row.operator_id !== operatorId));
  if (taken !== undefined) return { taken, isChanged: false };
  const before = rows.filter((row) => row.operator_id === operatorId).map(({ domain }) => domain);
  const gone = before.filter((domain) => !domains.includes(domain));
  const missing = domains.filter((domain) => !before.includes(domain));
  if (gone.length > 0) await tables.deleteFrom('register.operator_domain').where('domain', 'in', gone).execute();
  if (missing.length > 0)
    await tables
      .insertInto('register.operator_domain')
      .values(missing.map((domain) => ({ domain, operator_id: operatorId })))
      .execute();
  return { taken: null, isChanged: gone.length + missing.length > 0 };
};

export const hasAccounts = async (tx: Tx, operatorId: Id): Promise<boolean> => {
  const found = await registerTables(tx)
    .selectFrom('register.recipient')
    .select('id')
    .where('operator_id', '=', operatorId)
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
};

export const countAccounts = async (tx: Tx): Promise<{ operatorId: Id; accounts: number }[]> => {
  const { rows } = await sql<{ operatorId: Id; accounts: number }>`
    select operator_id as "operatorId", count(*) as accounts from register.recipient group by operator_id`.execute(tx);
  return rows;
};

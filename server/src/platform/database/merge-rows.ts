import { type RawBuilder, sql } from 'kysely';
import type { Id } from '../../vocabulary/id.ts';
import type { MergeSubject } from '../../vocabulary/merge-subject.ts';
import type { Tx } from './database.ts';
import type { Collision, FoundConflict, MergePart, MergeRule, Merger } from './merge-rules.ts';

export type MergeCounts = { follows: Count[]; stays: Count[]; closes: Count[] };
export type Count = { subject: MergeSubject; count: number };

const columnOf = ({ column = 'organisation_id' }: MergeRule): RawBuilder<unknown> => sql.ref(column);

/** Rules are constants of our own code, never a user's text; `$receiver` in them is an id from the database, given as a parameter. */
const written = (condition: string | undefined, { to }: Merger): RawBuilder<unknown> => {
  if (condition === undefined) return sql`true`;
  const parts = condition.split('$receiver').map((part) => sql.raw(part));
  return sql`(${sql.join(parts, sql`${to}::uuid`)})`;
};

/** Whether a row has its like in the receiving organisation. */
const collides = (rule: MergeRule, { on, among = 'true' }: Collision, merger: Merger): RawBuilder<unknown> => {
  const same = on.map((column) => sql`theirs.${sql.ref(column)} is not distinct from mine.${sql.ref(column)}`);
  const both = ['mine', 'theirs'].map((alias) => written(among.replaceAll('row.', `${alias}.`), merger));
  return sql`(${both[0]} and exists (select 1 from ${sql.table(rule.table)} as theirs
    where theirs.${columnOf(rule)} = ${merger.to} and ${sql.join([...same, both[1]], sql` and `)}))`;
};

const ofMerger = (rule: MergeRule, merger: Merger): RawBuilder<unknown> =>
  sql`mine.${columnOf(rule)} = ${merger.from} and ${written(rule.only, merger)}`;

const changed = async (tx: Tx, statement: RawBuilder<unknown>): Promise<number> => {
  const { numAffectedRows = 0n } = await statement.execute(tx);
  return Number(numAffectedRows);
};

const suffix = {
  name: (m: Merger) => ` (${m.fromName})`,
  key: (m: Merger) => ` (${m.fromName.toLowerCase()})`,
  address: (m: Merger) => `-${m.fromSlug}`,
};

const isList = (collision: Collision | readonly Collision[]): collision is readonly Collision[] => Array.isArray(collision);

/** One, several or none. */
export const collisionsOf = (rule: MergeRule): readonly Collision[] => {
  if (rule.fate !== 'follows' || rule.collision === undefined) return [];
  return isList(rule.collision) ? rule.collision : [rule.collision];
};

/** Rows that have no like at the receiver; what is to be renamed is in nobody's way. */
const isFree = (rule: MergeRule, merger: Merger, collisions: readonly Collision[]): RawBuilder<unknown> =>
  sql.join([sql`true`, ...collisions.map((collision) => sql`not ${collides(rule, collision, merger)}`)], sql` and `);

const goes: ReadonlySet<Collision['outcome']> = new Set(['receiverWins', 'joined', 'silent']);

/** Rows that have their like are settled first, so that the others can follow without breaking what must be unique. */
const settle = async (tx: Tx, rule: MergeRule, collision: Collision, merger: Merger): Promise<void> => {
  const where = sql`${ofMerger(rule, merger)} and ${collides(rule, collision, merger)}`;
  const table = sql.table(rule.table);
  if (goes.has(collision.outcome)) await sql`delete from ${table} as mine where ${where}`.execute(tx);
  if (collision.outcome === 'ended') await sql`update ${table} as mine set ${sql.raw(collision.set)} where ${where}`.execute(tx);
  if (collision.outcome !== 'renamed') return;
  const renamed = Object.entries(collision.columns).map(
    ([column, kind]) => sql`${sql.ref(column)} = mine.${sql.ref(column)} || ${suffix[kind](merger)}`,
  );
  await sql`update ${table} as mine set ${sql.join(renamed)} where ${where}`.execute(tx);
};

const follow = async (tx: Tx, rule: MergeRule & { fate: 'follows' }, merger: Merger): Promise<number> => {
  const { parent, table } = rule;
  for (const collision of collisionsOf(rule)) await settle(tx, rule, collision, merger);
  const free = isFree(rule, merger, collisionsOf(rule));
  const behind =
    parent === undefined
      ? sql`true`
      : sql`exists (select 1 from ${sql.table(parent.table)} as parent
          where parent.${sql.ref(parent.id ?? 'id')} = mine.${sql.ref(parent.key)} and parent.organisation_id = ${merger.to})`;
  return changed(
    tx,
    sql`update ${sql.table(table)} as mine set ${columnOf(rule)} = ${merger.to} where ${ofMerger(rule, merger)} and ${free} and ${behind}`,
  );
};

const close = (tx: Tx, rule: MergeRule & { fate: 'closes' }, merger: Merger): Promise<number> =>
  changed(
    tx,
    rule.set === undefined
      ? sql`delete from ${sql.table(rule.table)} as mine where ${ofMerger(rule, merger)}`
      : sql`update ${sql.table(rule.table)} as mine set ${sql.raw(rule.set)} where ${ofMerger(rule, merger)}`,
  );

const countRows = async (tx: Tx, rule: MergeRule, merger: Merger, where: RawBuilder<unknown>): Promise<number> => {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from ${sql.table(rule.table)} as mine where ${where} and ${written(rule.counting, merger)}`.execute(tx);
  return rows[0]?.count ?? 0;
};

const kindOf = ({ fate }: MergeRule): keyof MergeCounts => (fate === 'follows' || fate === 'closes' ? fate : 'stays');

const gather = (counted: readonly { kind: keyof MergeCounts; subject: MergeSubject | undefined; count: number }[]): MergeCounts => {
  const of = (kind: keyof MergeCounts): Count[] => {
    const mine = counted.filter((one) => one.kind === kind && one.count > 0 && one.subject !== undefined);
    return [...Map.groupBy(mine, ({ subject }) => subject as MergeSubject)].map(([subject, list]) => ({
      subject,
      count: list.reduce((sum, { count }) => sum + count, 0),
    }));
  };
  return { follows: of('follows'), stays: of('stays'), closes: of('closes') };
};

/** What would follow, stay and close, counted; nothing is changed. */
export const countMergeRows = async (tx: Tx, part: MergePart, merger: Merger): Promise<MergeCounts> => {
  const counted = [];
  for (const rule of part.rules) {
    if (rule.subject === undefined) continue;
    const staying = collisionsOf(rule).filter(({ outcome }) => outcome !== 'renamed');
    const all = await countRows(tx, rule, merger, ofMerger(rule, merger));
    const count = await countRows(tx, rule, merger, sql`${ofMerger(rule, merger)} and ${isFree(rule, merger, staying)}`);
    counted.push({ kind: kindOf(rule), subject: rule.subject, count });
    if (staying.some(({ outcome }) => outcome === 'history'))
      counted.push({ kind: 'stays' as const, subject: rule.subject, count: all - count });
  }
  return gather(counted);
};

const shownNames = 5;

/** What both have, where only one can be, and what will be done about it. */
export const findMergeConflicts = async (tx: Tx, part: MergePart, merger: Merger): Promise<FoundConflict[]> => {
  const found: FoundConflict[] = [];
  const all = part.rules.flatMap((rule) => collisionsOf(rule).map((collision) => ({ rule, collision })));
  for (const { rule, collision } of all) {
    const { conflict, named = 'null', outcome } = collision;
    if (outcome === 'silent') continue;
    const { rows } = await sql<{ name: string | null; total: number }>`
      select ${sql.raw(named)} as name, count(*) over ()::int as total from ${sql.table(rule.table)} as mine
      where ${ofMerger(rule, merger)} and ${collides(rule, collision, merger)} limit ${shownNames}`.execute(tx);
    const [first] = rows;
    if (first === undefined) continue;
    const names = rows.flatMap(({ name }) => name ?? []);
    found.push({ conflict, outcome, count: first.total, names: (await part.nameOf?.[conflict]?.(tx, names as Id[])) ?? names });
  }
  return [...found, ...((await part.findConflicts?.(tx, merger)) ?? [])];
};

/** Moves one context's rows, in the caller's transaction. A second time finds only what came late. */
export const mergeRows = async (tx: Tx, part: MergePart, merger: Merger): Promise<MergeCounts> => {
  await part.before?.(tx, merger);
  const counted = [];
  for (const rule of part.rules) {
    // What is counted is some of what moves, so it is counted before it does.
    const where = ofMerger(rule, merger);
    const count = rule.subject === undefined ? 0 : await countRows(tx, rule, merger, where);
    if (rule.fate === 'follows') await follow(tx, rule, merger);
    if (rule.fate === 'closes') await close(tx, rule, merger);
    const left = rule.subject === undefined || rule.fate !== 'follows' ? 0 : await countRows(tx, rule, merger, where);
    counted.push({ kind: kindOf(rule), subject: rule.subject, count: rule.fate === 'follows' ? count - left : count });
    if (left > 0) counted.push({ kind: 'stays' as const, subject: rule.subject, count: left });
  }
  await part.after?.(tx, merger);
  return gather(counted);
};

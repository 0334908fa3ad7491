import { sql } from 'kysely';
import { fromKysely } from 'pg-boss';
import type { z } from 'zod';
import type { Tx } from '../database/database.ts';
import { preparing } from '../database/prepared.ts';
import { processServices } from '../process-services.ts';

/** A past-tense fact, published in the transaction that made it true. Names are `context.somethingHappened`. */
export type EventDefinition<S extends z.ZodType = z.ZodType> = { name: string; schema: S };

export const defineEvent = <S extends z.ZodType>(name: string, schema: S): EventDefinition<S> => ({ name, schema });

/** Publishes through pg-boss with the caller's transaction: rolled back together, delivered at least once. */
export const publish = async <S extends z.ZodType>(tx: Tx, event: EventDefinition<S>, data: z.input<S>): Promise<void> => {
  const payload = event.schema.parse(data);
  await processServices().boss.publish(event.name, payload as object, { db: fromKysely(tx) });
};

/** Subscriptions are made at the start of a process, so what was read a moment ago holds; a new release is seen soon enough. */
const subscribedForMs = 5000;
const subscribed = new WeakMap<object, Map<string, { names: string[]; until: number }>>();

const queuesFor = async (tx: Tx, event: string): Promise<string[]> => {
  const { boss } = processServices();
  const known = subscribed.get(boss) ?? new Map<string, { names: string[]; until: number }>();
  subscribed.set(boss, known);
  const found = known.get(event);
  if (found !== undefined && found.until > Date.now()) return found.names;
  const { rows } = await sql<{ name: string }>`select name from pgboss.subscription where event = ${event}`.execute(tx);
  const names = rows.map(({ name }) => name);
  known.set(event, { names, until: Date.now() + subscribedForMs });
  return names;
};

/** The same for many facts of one kind at once: one statement for each listener, however many they are. */
export const publishAll = async <S extends z.ZodType>(tx: Tx, event: EventDefinition<S>, facts: readonly z.input<S>[]): Promise<void> => {
  if (facts.length === 0) return;
  const { boss } = processServices();
  const jobs = facts.map((data) => ({ data: event.schema.parse(data) as object }));
  for (const name of await queuesFor(tx, event.name)) await boss.insert(name, jobs, { db: preparing(tx) });
};

/** A listener gets every event at least once, in a transaction of its own, and must stand getting it twice. */
export type Listener = {
  /** Queue name: `context.verb-noun`. */
  name: string;
  event: EventDefinition;
  handle: (tx: Tx, data: never) => Promise<void>;
};

export const defineListener = <S extends z.ZodType>(
  name: string,
  event: EventDefinition<S>,
  handle: (tx: Tx, data: z.output<S>) => Promise<void>,
): Listener => ({ name, event, handle: handle as Listener['handle'] });

/** What a listener has been told and has not handled yet. A listener that gave up is not waited for. */
export const unhandledBy = async <S extends z.ZodType>(tx: Tx, { name, event }: { name: string; event: EventDefinition<S> }) => {
  const { rows } = await sql<{ data: unknown }>`select data from pgboss.job where name = ${name} and state < 'completed'`.execute(tx);
  return rows.map(({ data }) => event.schema.parse(data));
};

import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { EntryStatus } from '../domain/entry-status.ts';
import { type CallbackStatus, contentKeptDays } from '../domain/letters/letter.ts';
import type { Concluded } from './ledger-work.ts';
import { deliveryTables } from './tables.ts';

export type NewLetter = {
  id: Id;
  reference: string;
  recipientKind: 'person' | 'organisation';
  numberSealed: string;
  contentSealed: string;
  contentHash: string;
  activityId: Id | null;
  callbackSealed: string | null;
  notBefore: Date | null;
  simulatedStatus: 'delivered' | 'notDelivered' | null;
};

type Owner = { organisationId: Id; apiKeyId: Id; isTest: boolean };

const listOf = <K extends keyof NewLetter>(rows: readonly NewLetter[], key: K): NewLetter[K][] => rows.map((row) => row[key]);

/** Adds up to a thousand at once, in the order of their references so that two calls cannot wait for each other in a ring. Answers the ids that are new. */
export const insertLetters = async (tx: Tx, owner: Owner, letters: readonly NewLetter[]): Promise<Set<Id>> => {
  const { rows } = await sql<{ id: Id }>`
    insert into delivery.letter (id, organisation_id, api_key_id, is_test, reference, recipient_kind, number_sealed, content_sealed, content_hash,
      activity_id, callback_sealed, not_before, simulated_status)
    select given.id, ${owner.organisationId}, ${owner.apiKeyId}, ${owner.isTest}, given.reference, given.recipient_kind, given.number_sealed,
      given.content_sealed, given.content_hash, given.activity_id, given.callback_sealed, given.not_before, given.simulated_status
    from unnest(${listOf(letters, 'id')}::uuid[], ${listOf(letters, 'reference')}::text[], ${listOf(letters, 'recipientKind')}::text[],
      ${listOf(letters, 'numberSealed')}::text[], ${listOf(letters, 'contentSealed')}::text[], ${listOf(letters, 'contentHash')}::text[],
      ${listOf(letters, 'activityId')}::uuid[], ${listOf(letters, 'callbackSealed')}::text[], ${listOf(letters, 'notBefore')}::timestamptz[],
      ${listOf(letters, 'simulatedStatus')}::text[])
      as given (id, reference, recipient_kind, number_sealed, content_sealed, content_hash, activity_id, callback_sealed, not_before, simulated_status)
    order by given.reference
    on conflict (organisation_id, is_test, reference) do nothing returning id`.execute(tx);
  return new Set(rows.map(({ id }) => id));
};

export type KnownLetter = { id: Id; reference: string; contentHash: string; status: EntryStatus };

const status = sql<EntryStatus>`coalesce(entry.status, letter.simulated_status, 'waiting')`;

/** Letters that already have one of these references. */
export const selectLettersByReference = async (
  tx: Tx,
  owner: Omit<Owner, 'apiKeyId'>,
  references: readonly string[],
): Promise<KnownLetter[]> =>
  deliveryTables(tx)
    .selectFrom('delivery.letter as letter')
    .leftJoin('delivery.ledger_entry as entry', 'entry.id', 'letter.id')
    .where('letter.organisation_id', '=', owner.organisationId)
    .where('letter.is_test', '=', owner.isTest)
    .where(sql<boolean>`letter.reference = any(${[...references]}::text[])`)
    .select(['letter.id', 'letter.reference', 'letter.content_hash as contentHash', status.as('status')])
    .execute();

export type LetterEntry = { id: Id; recipientId: Id; notBefore: Date | null };

/** The letters' rows in the ledger, with the letters' own ids. */
export const insertLetterEntries = async (tx: Tx, organisationId: Id, entries: readonly LetterEntry[], priority: number): Promise<void> => {
  await sql`
    insert into delivery.ledger_entry (id, organisation_id, recipient_id, channel, priority, next_attempt_at)
    select given.id, ${organisationId}, given.recipient_id, 'digitalPost', ${priority}, coalesce(given.not_before, now())
    from unnest(${entries.map(({ id }) => id)}::uuid[], ${entries.map(({ recipientId }) => recipientId)}::uuid[],
      ${entries.map(({ notBefore }) => notBefore)}::timestamptz[]) as given (id, recipient_id, not_before)`.execute(tx);
};

export type LetterRow = {
  id: Id;
  reference: string;
  status: EntryStatus;
  reason: string | null;
  isTest: boolean;
  recipientKind: 'person' | 'organisation';
  numberSealed: string;
  apiKeyId: Id;
  activityId: Id | null;
  notBefore: Date | null;
  createdAt: Date;
  concludedAt: Date | null;
  attempts: number;
  callbackStatus: CallbackStatus | null;
  callbackAttempts: number | null;
  callbackAnswer: string | null;
};

const selection = (tx: Tx, organisationId: Id) =>
  deliveryTables(tx)
    .selectFrom('delivery.letter as letter')
    .leftJoin('delivery.ledger_entry as entry', 'entry.id', 'letter.id')
    .leftJoin('delivery.letter_callback as callback', 'callback.letter_id', 'letter.id')
    .where('letter.organisation_id', '=', organisationId)
    .select([
      'letter.id',
      'letter.reference',
      status.as('status'),
      sql<string | null>`case when letter.simulated_status = 'notDelivered' then 'noMailbox' else entry.reason end`.as('reason'),
      'letter.is_test as isTest',
      'letter.recipient_kind as recipientKind',
      'letter.number_sealed as numberSealed',
      'letter.api_key_id as apiKeyId',
      'letter.activity_id as activityId',
      'letter.not_before as notBefore',
      'letter.created_at as createdAt',
      sql<Date | null>`case when letter.simulated_status is null then entry.concluded_at else letter.created_at end`.as('concludedAt'),
      sql<number>`coalesce(entry.attempts, 0)`.as('attempts'),
      'callback.status as callbackStatus',
      'callback.attempts as callbackAttempts',
      'callback.last_answer as callbackAnswer',
    ]);

export type LetterFilter = { isTest?: boolean; status?: EntryStatus; reference?: string; apiKeyId?: Id };

export const selectLetter = (tx: Tx, organisationId: Id, id: Id, { isTest }: LetterFilter = {}): Promise<LetterRow | undefined> => {
  const query = selection(tx, organisationId).where('letter.id', '=', id);
  return (isTest === undefined ? query : query.where('letter.is_test', '=', isTest)).executeTakeFirst();
};

/** Newest first. */
export const selectLetters = (
  tx: Tx,
  organisationId: Id,
  { isTest, status: wanted, reference, apiKeyId, after, limit }: LetterFilter & { after?: Id; limit: number },
): Promise<LetterRow[]> => {
  let query = selection(tx, organisationId).orderBy('letter.id', 'desc').limit(limit);
  if (isTest !== undefined) query = query.where('letter.is_test', '=', isTest);
  if (reference !== undefined) query = query.where('letter.reference', '=', reference);
  if (apiKeyId !== undefined) query = query.where('letter.api_key_id', '=', apiKeyId);
  if (wanted !== undefined) query = query.where(sql<boolean>`${status} = ${wanted}`);
  if (after !== undefined) query = query.where('letter.id', '<', after);
  return query.execute();
};

export type KeyCount = { apiKeyId: Id; status: EntryStatus; letters: number; callbacksGivenUp: number };

/** How the last 90 days' letters stand, key by key. */
export const countLetters = async (tx: Tx, organisationId: Id): Promise<KeyCount[]> => {
  const { rows } = await sql<KeyCount>`
    select letter.api_key_id as "apiKeyId", coalesce(entry.status, letter.simulated_status, 'waiting') as status, count(*) as letters,
      count(*) filter (where callback.status = 'givenUp') as "callbacksGivenUp"
    from delivery.letter as letter
    left join delivery.ledger_entry as entry on entry.id = letter.id
    left join delivery.letter_callback as callback on callback.letter_id = letter.id
    where letter.organisation_id = ${organisationId} and letter.created_at > now() - interval '90 days'
    group by 1, 2`.execute(tx);
  return rows;
};

/** Takes back what has not been handed over; the new token takes it from a worker that had claimed it. */
export const cancelLetter = async (tx: Tx, organisationId: Id, id: Id): Promise<Concluded | undefined> => {
  const { rows } = await sql<Concluded>`
    update delivery.ledger_entry
    set status = 'notDelivered', reason = 'cancelled', concluded_at = now(), lease_until = null, fencing_token = nextval('delivery.fencing_token')
    where organisation_id = ${organisationId} and id = ${id} and send_out_id is null and (status = 'waiting' or (status = 'sending' and handed_at is null))
    returning id as "entryId", recipient_id as "recipientId", channel, status, organisation_id as "organisationId", send_out_id as "sendOutId"`.execute(
    tx,
  );
  return rows[0];
};

export const selectActivityIdsOf = async (tx: Tx, letterIds: readonly Id[]): Promise<Map<Id, Id | null>> => {
  const rows = await deliveryTables(tx)
    .selectFrom('delivery.letter')
    .where(sql<boolean>`id = any(${[...letterIds]}::uuid[])`)
    .select(['id', 'activity_id as activityId'])
    .execute();
  return new Map(rows.map(({ id, activityId }) => [id, activityId]));
};

/** The sealed words of a letter; null when they have been erased. */
export const selectSealedContent = async (tx: Tx, id: Id): Promise<string | null> => {
  const row = await deliveryTables(tx)
    .selectFrom('delivery.letter')
    .where('id', '=', id)
    .select('content_sealed as sealed')
    .executeTakeFirst();
  return row?.sealed ?? null;
};

/** Forgets what letters said that ended long ago; that they were sent, to whom and how it went stays. At most 5,000 a call. */
export const eraseOldContents = async (tx: Tx): Promise<void> => {
  await sql`
    update delivery.letter set content_sealed = null
    where id in (select letter.id from delivery.letter as letter left join delivery.ledger_entry as entry on entry.id = letter.id
      where letter.content_sealed is not null and letter.created_at < now() - make_interval(days => ${contentKeptDays})
        and (entry.id is null or entry.concluded_at < now() - make_interval(days => ${contentKeptDays})) limit 5000)`.execute(tx);
};

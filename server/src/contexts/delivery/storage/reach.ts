import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { Locale } from '../../../vocabulary/locale.ts';
import type { PlaceholderField } from '../domain/placeholders.ts';
import type { LedgerChannel, SendOutChannel } from '../domain/send-out.ts';

export type Reach = { total: number; email: number; digitalPost: number; reachable: number; unreachable: number };
type Scope = { organisationId: Id; audienceIds: readonly Id[] };

/** The members of some audiences, each once. */
const members = ({ organisationId, audienceIds }: Scope) => sql`(
  select distinct recipient.id, recipient.name, recipient.email, recipient.mobile, recipient.organisation_number,
    recipient.personal_number_hash, recipient.personal_number_sealed, recipient.locale
  from delivery.audience_member as membership
  join delivery.recipient as recipient on recipient.id = membership.recipient_id
  where membership.organisation_id = ${organisationId} and membership.audience_id = any(${audienceIds}::uuid[]) and membership.removed_at is null
) as member`;

const hasNumber = sql`(member.personal_number_hash is not null or member.organisation_number is not null)`;
/** Several contacts of one company share its mailbox: it gets one letter. */
const mailboxOwner = sql`coalesce(member.personal_number_hash, member.organisation_number)`;

const hasAddress = (channel: LedgerChannel) => (channel === 'email' ? sql`member.email is not null` : hasNumber);

const reachedBy = (channels: readonly SendOutChannel[]) => sql`(
  (${channels.includes('email')} and member.email is not null) or (${channels.includes('digitalPost')} and ${hasNumber}))`;

/**
 * How many the audiences hold, how many have an address in each channel, and how many the chosen channels will reach:
 * `reachable` is exactly the number of recipients that a release puts in the ledger.
 */
export const countReach = async (tx: Tx, scope: Scope, channels: readonly SendOutChannel[]): Promise<Reach> => {
  const getsRow = sql`((${channels.includes('email')} and member.email is not null) or (${channels.includes('digitalPost')} and ${hasNumber} and member.turn = 1))`;
  const { rows } = await sql<Reach>`
    select count(*) as total, count(member.email) as email, count(*) filter (where ${hasNumber} and member.turn = 1) as "digitalPost",
      count(*) filter (where ${getsRow}) as reachable, count(*) filter (where not ${reachedBy(channels)}) as unreachable
    from (select member.*, row_number() over (partition by ${mailboxOwner} order by member.id) as turn from ${members(scope)}) as member`.execute(
    tx,
  );
  return rows[0] ?? { total: 0, email: 0, digitalPost: 0, reachable: 0, unreachable: 0 };
};

const isEmpty: Record<PlaceholderField, ReturnType<typeof sql>> = {
  name: sql`member.name = ''`,
  firstName: sql`member.name = ''`,
  email: sql`member.email is null`,
  mobile: sql`member.mobile is null`,
  organisationNumber: sql`member.organisation_number is null`,
  sender: sql`false`,
  receiptUrl: sql`false`,
  checkUrl: sql`false`,
};

/** How many of those who will be reached have no value, and the first five rows of them; null asks for a value nobody has. */
export const countMissing = async (
  tx: Tx,
  scope: Scope,
  channels: readonly SendOutChannel[],
  field: PlaceholderField | null,
): Promise<{ recipients: number; rows: number[] }> => {
  const { rows } = await sql<{ recipients: number; rows: number[] | null }>`
    select count(*) as recipients, (array_agg(numbered.row order by numbered.row))[1:5] as rows
    from (select member.*, row_number() over (order by member.name, member.id) as row from ${members(scope)} where ${reachedBy(channels)}) as numbered
    cross join lateral (select numbered.*) as member
    where ${field === null ? sql`true` : isEmpty[field]}`.execute(tx);
  return { recipients: rows[0]?.recipients ?? 0, rows: (rows[0]?.rows ?? []).map(Number) };
};

export type PreviewRecipient = {
  id: Id;
  name: string;
  email: string | null;
  mobile: string | null;
  organisationNumber: string | null;
  locale: Locale;
};

/** Row number `row` (from 1) of those with an address in the channel, by name, and how many they are. */
export const selectPreviewRecipient = async (
  tx: Tx,
  scope: Scope,
  channel: LedgerChannel,
  row: number,
): Promise<{ recipient: PreviewRecipient | undefined; total: number }> => {
  const { rows } = await sql<PreviewRecipient>`
    select member.id, member.name, member.email, member.mobile, member.organisation_number as "organisationNumber", member.locale
    from ${members(scope)} where ${hasAddress(channel)} order by member.name, member.id offset ${row - 1} limit 1`.execute(tx);
  const counted = await sql<{ total: number }>`select count(*) as total from ${members(scope)} where ${hasAddress(channel)}`.execute(tx);
  return { recipient: rows[0], total: counted.rows[0]?.total ?? 0 };
};

/** Numbers of those who could get digital post, each mailbox once. */
export const selectNumbers = async (tx: Tx, scope: Scope) => {
  const { rows } = await sql<{ numberSealed: string | null; numberHash: string | null; organisationNumber: string | null }>`
    select distinct on (${mailboxOwner}) member.personal_number_sealed as "numberSealed", member.personal_number_hash as "numberHash",
      member.organisation_number as "organisationNumber"
    from ${members(scope)} where ${hasNumber}`.execute(tx);
  return rows;
};

/** Fills the ledger from the audiences: one row per recipient with an address in the channel. Repeating it adds nothing. */
export const insertEntries = async (
  tx: Tx,
  scope: Scope,
  entry: { sendOutId: Id; contentVersionId: Id; channel: LedgerChannel; priority: number },
): Promise<void> => {
  const address = entry.channel === 'email' ? sql`member.email` : sql`null::text`;
  const once = entry.channel === 'email' ? sql`member.id` : mailboxOwner;
  await sql`
    insert into delivery.ledger_entry (id, organisation_id, send_out_id, content_version_id, recipient_id, channel, address, priority)
    select delivery.new_id(), ${scope.organisationId}, ${entry.sendOutId}, ${entry.contentVersionId}, chosen.id, ${entry.channel}, chosen.address, ${entry.priority}
    from (select distinct on (${once}) member.id, member.name, ${address} as address from ${members(scope)} where ${hasAddress(entry.channel)} order by ${once}, member.id) as chosen
    order by chosen.name, chosen.id
    on conflict (content_version_id, recipient_id, channel) do nothing`.execute(tx);
};

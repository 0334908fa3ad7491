import { CompiledQuery } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { SealedReceivedLetter } from '../domain/received-letter.ts';
import { mailboxTables } from './tables.ts';

type Placed = SealedReceivedLetter & { mailboxId: Id };

const columns: readonly (readonly [name: string, value: (letter: Placed) => unknown])[] = [
  ['id', ({ id }) => id],
  ['mailbox_id', ({ mailboxId }) => mailboxId],
  ['transaction_id', ({ transactionId }) => transactionId],
  ['sender_number', ({ sender }) => sender.number],
  ['message_id', ({ messageId }) => messageId],
  ['delivery_id', ({ deliveryId }) => deliveryId],
  ['sender_name', ({ sender }) => sender.name],
  ['sender_colour', () => houseColour],
  ['subject_sealed', ({ subjectSealed }) => subjectSealed],
  ['text_sealed', ({ textSealed }) => textSealed],
  ['html_sealed', ({ htmlSealed }) => htmlSealed],
  ['details_sealed', ({ detailsSealed }) => detailsSealed],
  ['request_sealed', ({ requestSealed }) => requestSealed],
  ['operation', ({ operation }) => operation],
  ['dispatcher_number', ({ dispatcherNumber }) => dispatcherNumber],
  ['body_type', ({ bodyType }) => bodyType],
  ['language', ({ language }) => language],
  ['signer_fingerprint', ({ signatures }) => signatures?.signerFingerprint],
  ['sealer_fingerprint', ({ signatures }) => signatures?.sealerFingerprint],
  ['signed_form', ({ signatures }) => signatures?.signedForm],
  ['sealed_form', ({ signatures }) => signatures?.sealedForm],
  ['taken_over_on', ({ signatures }) => signatures?.takenOverOn],
  ['arrived_at', ({ arrivedAt }) => arrivedAt],
  ['verified_at', ({ verifiedAt }) => verifiedAt],
];

/** The wire carries no colour; who shows the letter puts the sender's own in its place where it is known. */
const houseColour = '#1d5142';

const names = columns.map(([name]) => name).join(', ');

/** `($1, $2, …, now())` for so many rows; made once for each number of rows. */
const statements = new Map<number, string>();

const statementFor = (rows: number): string => {
  const known = statements.get(rows);
  if (known !== undefined) return known;
  const row = (from: number): string => `(${columns.map((_, index) => `$${from + index + 1}`).join(', ')}, clock_timestamp())`;
  const values = Array.from({ length: rows }, (_, index) => row(index * columns.length)).join(', ');
  const last = rows * columns.length;
  const text = `
    with stored as (
      insert into mailbox.letter (${names}, received_at) values ${values}
      on conflict (sender_number, message_id, mailbox_id) do nothing returning id
    ), attached as (
      insert into mailbox.letter_attachment (letter_id, position, name_sealed, content_type, size_bytes)
      select each.* from unnest($${last + 1}::uuid[], $${last + 2}::int[], $${last + 3}::text[], $${last + 4}::text[], $${last + 5}::int[])
        as each (letter_id, position, name_sealed, content_type, size_bytes)
      join stored on stored.id = each.letter_id
    )
    select id from stored`;
  statements.set(rows, text);
  return text;
};

/**
 * Stores the letters and their attachments in one statement and answers the ids of those that were not here before. Written by hand, since a query builder takes
 * longer over sixty letters than the database does. In one order always, so that two processes with the same letters do not lock each other.
 */
export const insertReceived = async (tx: Tx, letters: readonly Placed[]): Promise<Set<Id>> => {
  if (letters.length === 0) return new Set();
  const inOrder = letters.toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
  const values = inOrder.flatMap((letter) => columns.map(([, value]) => value(letter) ?? null));
  const { rows } = await tx.executeQuery<{ id: Id }>(
    CompiledQuery.raw(statementFor(letters.length), [...values, ...attachmentColumns(inOrder)]),
  );
  return new Set(rows.map(({ id }) => id));
};

/** The attachments of all of them, column by column. */
const attachmentColumns = (letters: readonly Placed[]): unknown[][] => {
  const rows = letters.flatMap(({ id, attachments }) => attachments.map((attachment, position) => ({ id, position, ...attachment })));
  return [
    rows.map(({ id }) => id),
    rows.map(({ position }) => position),
    rows.map(({ nameSealed }) => nameSealed),
    rows.map(({ contentType }) => contentType),
    rows.map(({ sizeBytes }) => sizeBytes),
  ];
};

type Key = { sender: { number: string }; messageId: string; mailboxId: Id };

/** What makes two letters the same one. Message ids are the senders' own and may hold anything but a line break between fields. */
export const keyOf = ({ sender, messageId, mailboxId }: Key): string => `${mailboxId}\n${sender.number}\n${messageId}`;

/** The receipts given earlier for these messages, by `keyOf`. */
export const selectTransactions = async (tx: Tx, letters: readonly Key[]): Promise<Map<string, Id>> => {
  if (letters.length === 0) return new Map();
  const rows = await mailboxTables(tx)
    .selectFrom('mailbox.letter')
    .select(['sender_number', 'message_id', 'mailbox_id', 'transaction_id'])
    .where((where) =>
      where(
        where.refTuple('sender_number', 'message_id', 'mailbox_id'),
        'in',
        letters.map(({ sender, messageId, mailboxId }) => where.tuple(sender.number, messageId, mailboxId)),
      ),
    )
    .execute();
  return new Map(
    rows.map((row) => [
      keyOf({ sender: { number: row.sender_number }, messageId: row.message_id, mailboxId: row.mailbox_id }),
      row.transaction_id,
    ]),
  );
};

import { sql } from 'kysely';
import { type CopiedColumn, copyRows } from '../../../platform/database/copy-rows.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { runPrepared } from '../../../platform/database/prepared.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { OwnerKind } from '../domain/mailbox.ts';
import type { SealedReceivedLetter } from '../domain/received-letter.ts';

type Placed = SealedReceivedLetter & { mailboxId: Id };

const columns: readonly CopiedColumn<Placed>[] = [
  ['id', 'uuid', ({ id }) => id],
  ['mailbox_id', 'uuid', ({ mailboxId }) => mailboxId],
  ['transaction_id', 'uuid', ({ transactionId }) => transactionId],
  ['sender_number', 'text', ({ sender }) => sender.number],
  ['message_id', 'text', ({ messageId }) => messageId],
  ['delivery_id', 'uuid', ({ deliveryId }) => deliveryId],
  ['sender_name', 'text', ({ sender }) => sender.name],
  ['sender_colour', 'text', () => houseColour],
  ['subject_sealed', 'text', ({ subjectSealed }) => subjectSealed],
  ['text_sealed', 'text', ({ textSealed }) => textSealed],
  ['html_sealed', 'text', ({ htmlSealed }) => htmlSealed],
  ['details_sealed', 'text', ({ detailsSealed }) => detailsSealed],
  ['operation', 'text', ({ operation }) => operation],
  ['dispatcher_number', 'text', ({ dispatcherNumber }) => dispatcherNumber],
  ['body_type', 'text', ({ bodyType }) => bodyType],
  ['language', 'text', ({ language }) => language],
  ['signer_fingerprint', 'text', ({ signatures }) => signatures?.signerFingerprint],
  ['sealer_fingerprint', 'text', ({ signatures }) => signatures?.sealerFingerprint],
  ['signed_form', 'text', ({ signatures }) => signatures?.signedForm],
  ['sealed_form', 'text', ({ signatures }) => signatures?.sealedForm],
  ['taken_over_on', 'text', ({ signatures }) => signatures?.takenOverOn],
  ['arrived_at', 'timestamptz', ({ arrivedAt }) => arrivedAt],
  ['verified_at', 'timestamptz', ({ verifiedAt }) => verifiedAt],
  ['received_at', 'timestamptz', () => new Date()],
  ['request_sealed', 'bytea', ({ requestSealed }) => requestSealed],
];

/** The wire carries no colour; who shows the letter puts the sender's own in its place where it is known. */
const houseColour = '#1d5142';

type AttachmentRow = Placed['attachments'][number] & { letterId: Id; position: number };

const attachmentColumns: readonly CopiedColumn<AttachmentRow>[] = [
  ['letter_id', 'uuid', ({ letterId }) => letterId],
  ['position', 'int4', ({ position }) => position],
  ['name_sealed', 'text', ({ nameSealed }) => nameSealed],
  ['content_type', 'text', ({ contentType }) => contentType],
  ['size_bytes', 'int4', ({ sizeBytes }) => sizeBytes],
];

const byKey = (one: Placed, other: Placed): number => (keyOf(one) < keyOf(other) ? -1 : 1);

/**
 * Stores letters that are not here yet, with their attachments. One that is here after all, because another process was quicker, breaks
 * the transaction. In one order always, so that two processes with the same letters do not lock each other.
 */
export const copyReceived = async (tx: Tx, letters: readonly Placed[]): Promise<void> => {
  const inOrder = letters.toSorted(byKey);
  await copyRows(tx, 'mailbox.letter', columns, inOrder);
  await copyRows(
    tx,
    'mailbox.letter_attachment',
    attachmentColumns,
    inOrder.flatMap(({ id, attachments }) => attachments.map((each, position) => ({ ...each, letterId: id, position }))),
  );
};

type Key = { sender: { number: string }; messageId: string; mailboxId: Id };

/** What makes two letters the same one. Message ids are the senders' own and may hold anything but a line break between fields. */
export const keyOf = ({ sender, messageId, mailboxId }: Key): string => `${mailboxId}\n${sender.number}\n${messageId}`;

/** What the store knows about a letter before it takes it in. */
export type Destination = {
  mailboxId: Id;
  ownerKind: OwnerKind;
  isOpen: boolean;
  /** The owner has said no to the sender. */
  isOptedOut: boolean;
  /** The owner has confirmed an address for notices. */
  isNoticed: boolean;
  /** The receipt that was given when the same message came before. */
  earlier: Id | null;
};

type Addressed = { recipient: { numberHash: string }; sender: { number: string }; messageId: string };

/**
 * Where each letter would go, in order; undefined where the recipient has never had a mailbox here. One question for all of them.
 * Not `exists`: for that the planner reads everybody's addresses and opt-outs into a table of its own, for every few letters anew.
 */
export const selectDestinations = async (tx: Tx, letters: readonly Addressed[]): Promise<(Destination | undefined)[]> => {
  const hashes = letters.map(({ recipient }) => recipient.numberHash);
  const senders = letters.map(({ sender }) => sender.number);
  const messages = letters.map(({ messageId }) => messageId);
  const question = sql<Destination & { place: number }>`
    select letter.place, mailbox.id as "mailboxId", mailbox.owner_kind as "ownerKind", mailbox.closed_at is null as "isOpen",
      (select true from mailbox.sender_opt_out opt_out
        where opt_out.mailbox_id = mailbox.id and opt_out.sender_number = letter.sender_number limit 1) is not null as "isOptedOut",
      (select true from mailbox.notice_address address
        where address.mailbox_id = mailbox.id and address.verified_at is not null limit 1) is not null as "isNoticed",
      (select stored.transaction_id from mailbox.letter stored
        where stored.sender_number = letter.sender_number and stored.message_id = letter.message_id
          and stored.mailbox_id = mailbox.id) as earlier
    from unnest(${hashes}::text[], ${senders}::text[], ${messages}::text[]) with ordinality
      as letter (owner_hash, sender_number, message_id, place)
    join mailbox.mailbox on mailbox.owner_hash = letter.owner_hash`;
  const { rows } = await runPrepared<Destination & { place: number }>(tx, question.compile(tx));
  const byPlace = new Map(rows.map(({ place, ...destination }) => [place, destination]));
  return letters.map((_, index) => byPlace.get(index + 1));
};

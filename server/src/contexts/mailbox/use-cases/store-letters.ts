import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import { publishAll } from '../../../platform/jobs/events.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { Mailbox } from '../domain/mailbox.ts';
import type { Reception, SealedReceivedLetter } from '../domain/received-letter.ts';
import { letterArrived } from '../events.ts';
import { selectAnyMailboxes } from '../storage/mailboxes.ts';
import { selectNoticed } from '../storage/notices.ts';
import { hasOptedOut } from '../storage/opt-outs.ts';
import { insertReceived, keyOf, selectTransactions } from '../storage/received-letters.ts';

type Placed = SealedReceivedLetter & { mailboxId: Id };

type FoundMailbox = Mailbox & { isOpen: boolean };

/** Those whose mailbox is open and who have not said no to the sender. */
const acceptable = async (tx: Tx, placed: readonly Placed[], mailboxes: ReadonlyMap<string, FoundMailbox>): Promise<Placed[]> => {
  const open = placed.filter(({ recipient }) => mailboxes.get(recipient.numberHash)?.isOpen);
  const optedOut = await hasOptedOut(
    tx,
    open.map(({ mailboxId, sender }) => ({ mailboxId, senderNumber: sender.number })),
  );
  return open.filter((_, index) => optedOut[index] !== true);
};

/** One line for each mediator: how many letters it brought. The letters' own rows say the rest. */
const audit = async (tx: Tx, stored: readonly Placed[]): Promise<void> => {
  const byDispatcher = Map.groupBy(stored, ({ dispatcherNumber }) => dispatcherNumber);
  for (const [dispatcherNumber, letters] of byDispatcher)
    await recordAudit(tx, null, {
      action: 'mailbox.lettersReceived',
      subjectType: 'dispatcher',
      subjectId: dispatcherNumber,
      details: { letters: letters.length },
    });
};

/** Told only where somebody wants to be noticed: a job costs as much as the letter, and most of them would find nothing to do. */
const announce = async (tx: Tx, stored: readonly Placed[]): Promise<void> => {
  const noticed = await selectNoticed(tx, [...new Set(stored.map(({ mailboxId }) => mailboxId))]);
  const letters = stored.filter(({ mailboxId }) => noticed.has(mailboxId));
  await publishAll(
    tx,
    letterArrived,
    letters.map(({ id, mailboxId }) => ({ letterId: id, mailboxId })),
  );
};

/**
 * Takes letters that have passed every check into their recipients' mailboxes, many in one transaction; the caller answers for each of
 * them after the commit. The same message from the same sender to the same mailbox is stored once and answered alike every time, also when
 * the mailbox has been closed since. No open mailbox here, or an owner who has said no to the sender, is an answer, not an error.
 */
export const storeLetters = async (tx: Tx, _actor: null, letters: readonly SealedReceivedLetter[]): Promise<Reception[]> => {
  const found = await selectAnyMailboxes(tx, [...new Set(letters.map(({ recipient }) => recipient.numberHash))]);
  const mailboxes = new Map(found.map((mailbox) => [mailbox.ownerHash, mailbox]));
  const placed = letters.flatMap((letter) => {
    const mailbox = mailboxes.get(letter.recipient.numberHash);
    return mailbox?.ownerKind === letter.recipient.kind ? [{ ...letter, mailboxId: mailbox.id }] : [];
  });
  const inserted = await insertReceived(tx, await acceptable(tx, placed, mailboxes));
  const stored = placed.filter(({ id }) => inserted.has(id));
  // What was not stored now may have been stored before, by another process or a moment ago in this very batch.
  const earlier = await selectTransactions(
    tx,
    placed.filter(({ id }) => !inserted.has(id)),
  );
  await audit(tx, stored);
  await announce(tx, stored);
  const byId = new Map(placed.map((letter) => [letter.id, letter]));
  return letters.map(({ id, transactionId }): Reception => {
    if (inserted.has(id)) return { delivered: true, transactionId, isNew: true };
    const letter = byId.get(id);
    const before = letter && earlier.get(keyOf(letter));
    return before === undefined ? { delivered: false, transactionId } : { delivered: true, transactionId: before, isNew: false };
  });
};

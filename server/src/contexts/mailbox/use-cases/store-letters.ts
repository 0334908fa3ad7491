import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import { publishAll } from '../../../platform/jobs/events.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { Reception, SealedReceivedLetter } from '../domain/received-letter.ts';
import { lettersArrived } from '../events.ts';
import { copyReceived, type Destination, keyOf, selectDestinations } from '../storage/received-letters.ts';

type Placed = SealedReceivedLetter & { mailboxId: Id; to: Destination };

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

/** Told once for all, and only where somebody wants to be noticed: a job for each letter would cost as much as the letter. */
const announce = async (tx: Tx, stored: readonly Placed[]): Promise<void> => {
  const letters = stored.filter(({ to }) => to.isNoticed).map(({ id, mailboxId }) => ({ letterId: id, mailboxId }));
  if (letters.length > 0) await publishAll(tx, lettersArrived, [{ letters }]);
};

/** Those that have somewhere to go: a person's letter to a person, an organisation's to an organisation. */
const place = async (tx: Tx, letters: readonly SealedReceivedLetter[]): Promise<Placed[]> => {
  const destinations = await selectDestinations(tx, letters);
  return letters.flatMap((letter, index) => {
    const to = destinations[index];
    return to?.ownerKind === letter.recipient.kind ? [{ ...letter, mailboxId: to.mailboxId, to }] : [];
  });
};

/** Not here yet, in a mailbox that is open, from a sender whom the owner has not said no to; the same message twice in a batch is one. */
const newOnes = (placed: readonly Placed[]): Map<string, Placed> => {
  const welcome = placed.filter(({ to }) => to.earlier === null && to.isOpen && !to.isOptedOut);
  return new Map(welcome.toReversed().map((letter) => [keyOf(letter), letter]));
};

/**
 * Takes letters that have passed every check into their recipients' mailboxes, many in one transaction; the caller answers for each of
 * them after the commit. The same message from the same sender to the same mailbox is stored once and answered alike every time, also when
 * the mailbox has been closed since. No open mailbox here, or an owner who has said no to the sender, is an answer, not an error.
 * When another process stores the same message at the same moment, the transaction breaks on its key; done once more it finds the letter.
 */
export const storeLetters = async (tx: Tx, _actor: null, letters: readonly SealedReceivedLetter[]): Promise<Reception[]> => {
  const placed = await place(tx, letters);
  const stored = newOnes(placed);
  const inOrder = [...stored.values()];
  if (inOrder.length > 0) {
    await copyReceived(tx, inOrder);
    await audit(tx, inOrder);
    await announce(tx, inOrder);
  }
  const byId = new Map(placed.map((letter) => [letter.id, letter]));
  return letters.map(({ id, transactionId }): Reception => {
    const letter = byId.get(id);
    if (letter === undefined) return { delivered: false, transactionId };
    const receipt = letter.to.earlier ?? stored.get(keyOf(letter))?.transactionId;
    if (receipt === undefined) return { delivered: false, transactionId };
    return { delivered: true, transactionId: receipt, isNew: receipt === transactionId };
  });
};

import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import type { FieldError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { selectSenders, setSendersOf, upsertParty } from '../storage/parties.ts';
import { fieldError, readParty, throwIfAny } from './read-party.ts';

/** `senders` are organisation numbers of senders that are connected already. */
export type SaveDispatcher = { organisationNumber: string; name: string; senders: readonly string[] };

/** Approves a mediator and says whom it may send for: the whole list. Saving the same again changes nothing. */
export const saveDispatcher = async (tx: Tx, actor: MemberActor | null, command: SaveDispatcher): Promise<{ id: Id }> => {
  const { number, name, faults } = readParty(command);
  const known = new Map((await selectSenders(tx)).map((sender) => [sender.number, sender.id]));
  const senders = [...new Set(command.senders.map(withPrefix))];
  throwIfAny([...faults, ...senders.filter((sender) => !known.has(sender)).map(unknownSender)]);
  const { id, isChanged } = await upsertParty(tx, 'dispatcher', { number, name });
  const isListChanged = await setSendersOf(
    tx,
    id,
    senders.flatMap((sender) => known.get(sender) ?? []),
  );
  if (isChanged || isListChanged)
    await recordAudit(tx, actor, {
      action: 'register.dispatcherSaved',
      subjectType: 'registerDispatcher',
      subjectId: id,
      details: { senders: senders.length },
    });
  return { id };
};

const withPrefix = (written: string): string => {
  const digits = written.replaceAll(/\D/g, '');
  return digits.length === 10 ? `16${digits}` : digits;
};

const unknownSender = (number: string): FieldError =>
  fieldError('senders', {
    sv: `${number.slice(2)} är inte ansluten som avsändare. Lägg till avsändaren först.`,
    en: `${number.slice(2)} is not connected as a sender. Add the sender first.`,
  });

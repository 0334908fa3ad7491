import { findPersonalNumber } from '#identity';
import { toRecipientId } from '#mina-meddelanden';
import type { Tx } from '../../../platform/database/database.ts';
import type { Actor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { Party } from '../domain/agreement-text.ts';
import type { Owner, OwnerKind } from '../domain/mailbox.ts';
import { findOwners } from './find-own-mailboxes.ts';

/** Somebody about to sign for an owner: herself or a company, with the numbers that the register wants. */
export type Signer = {
  owner: Owner;
  /** The owner in the register: twelve digits. */
  recipientId: string;
  /** Who signs: twelve digits. */
  userIdentity: string;
  party: Omit<Party, 'operator' | 'senders'>;
};

const signerFor = async (tx: Tx, actor: Actor, owner: Owner | undefined): Promise<Signer> => {
  const personalNumber = await findPersonalNumber(tx, actor.personId);
  if (owner === undefined || personalNumber === undefined) throw new AppError('notFound');
  const organisation = owner.organisationNumber === null ? null : { name: owner.name, number: owner.organisationNumber };
  return {
    owner,
    recipientId: toRecipientId(organisation?.number ?? personalNumber),
    userIdentity: personalNumber,
    party: { personName: actor.name, personalNumber, organisation },
  };
};

/** For a mailbox that is to be opened. Throws `notFound` for owners that are not the actor's. */
export const findSigner = async (
  tx: Tx,
  actor: Actor,
  { kind, organisationId = null }: { kind: OwnerKind; organisationId?: Id | null },
): Promise<Signer> => {
  const owners = await findOwners(tx, actor);
  return signerFor(
    tx,
    actor,
    owners.find((owner) => owner.kind === kind && (kind === 'person' || owner.organisationId === organisationId)),
  );
};

/** For a mailbox that is open: its owner is given. */
export const findSignerOf = (tx: Tx, actor: Actor, owner: Owner): Promise<Signer> => signerFor(tx, actor, owner);

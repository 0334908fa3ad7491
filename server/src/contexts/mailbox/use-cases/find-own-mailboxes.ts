import { organisationsSignedFor } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import { processServices } from '../../../platform/process-services.ts';
import type { Actor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { OwnedMailbox, Owner } from '../domain/mailbox.ts';
import { selectOpenMailboxes } from '../storage/mailboxes.ts';

/** Whose post the person may open: her own, and that of the companies and associations she signs for. */
export const findOwners = async (tx: Tx, actor: Actor): Promise<Owner[]> => {
  const { cipher } = processServices();
  const own: Owner[] =
    actor.personalNumberHash === null
      ? []
      : [{ kind: 'person', hash: actor.personalNumberHash, name: actor.name, organisationId: null, organisationNumber: null }];
  const signedFor = await organisationsSignedFor(tx, actor.personId);
  return [
    ...own,
    ...signedFor.map(
      ({ id, name, organisationNumber }): Owner => ({
        kind: 'organisation',
        hash: cipher.lookupHash(organisationNumber),
        name,
        organisationId: id,
        organisationNumber,
      }),
    ),
  ];
};

/** The open mailboxes among them, in the same order. The one place that decides what somebody may read. */
export const findOwnMailboxes = async (tx: Tx, actor: Actor): Promise<OwnedMailbox[]> => {
  const owners = await findOwners(tx, actor);
  const mailboxes = await selectOpenMailboxes(
    tx,
    owners.map(({ hash }) => hash),
  );
  return owners.flatMap((owner) => {
    const mailbox = mailboxes.find(({ ownerHash, ownerKind }) => ownerHash === owner.hash && ownerKind === owner.kind);
    return mailbox === undefined ? [] : [{ id: mailbox.id, owner }];
  });
};

/** Not there and not yours are the same answer. */
export const findOwnMailbox = async (tx: Tx, actor: Actor, mailboxId: Id): Promise<OwnedMailbox> => {
  const mailbox = (await findOwnMailboxes(tx, actor)).find(({ id }) => id === mailboxId);
  if (mailbox === undefined) throw new AppError('notFound');
  return mailbox;
};

/**
 * Whose audit log a line belongs in: a company's own, or nobody's. Never that of the organisation that the reader
 * happens to work for, whose managers have nothing to do with her post.
 */
export const auditedAs = (actor: Actor, { owner }: { owner: Owner }): { personId: Id; organisationId: Id | null } => ({
  personId: actor.personId,
  organisationId: owner.organisationId,
});

import type { Tx } from '../../../platform/database/database.ts';
import type { Actor } from '../../../vocabulary/actor.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { OwnerKind } from '../domain/mailbox.ts';
import { countUnread } from '../storage/mailboxes.ts';
import { findOwners, findOwnMailboxes } from './find-own-mailboxes.ts';

export type ListedMailboxes = {
  items: { id: Id; kind: OwnerKind; name: string; organisationId: Id | null; unread: number }[];
  /** Whose mailbox is not open yet. */
  canOpen: { kind: OwnerKind; name: string; organisationId: Id | null }[];
};

/** The mailboxes that the person may open, her own first, and those she could open an account for. */
export const listMailboxes = async (tx: Tx, actor: Actor): Promise<ListedMailboxes> => {
  const mailboxes = await findOwnMailboxes(tx, actor);
  const unread = await countUnread(
    tx,
    mailboxes.map(({ id }) => id),
  );
  const owners = await findOwners(tx, actor);
  return {
    items: mailboxes.map(({ id, owner: { kind, name, organisationId } }) => ({
      id,
      kind,
      name,
      organisationId,
      unread: unread.get(id) ?? 0,
    })),
    canOpen: owners
      .filter(({ hash }) => !mailboxes.some(({ owner }) => owner.hash === hash))
      .map(({ kind, name, organisationId }) => ({ kind, name, organisationId })),
  };
};

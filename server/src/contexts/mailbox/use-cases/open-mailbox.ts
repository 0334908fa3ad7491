import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { Actor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { OwnerKind } from '../domain/mailbox.ts';
import { openMailboxOf } from '../storage/mailboxes.ts';
import { auditedAs, findOwners } from './find-own-mailboxes.ts';

/** Opens a mailbox for oneself or for a company one signs for; a closed one opens again with its letters. */
export const openMailbox = async (
  tx: Tx,
  actor: Actor,
  { kind, organisationId = null }: { kind: OwnerKind; organisationId?: Id | null },
): Promise<{ id: Id }> => {
  const owners = await findOwners(tx, actor);
  const owner = owners.find((one) => one.kind === kind && (kind === 'person' || one.organisationId === organisationId));
  if (owner === undefined) throw new AppError('notFound');
  const { id, isChanged } = await openMailboxOf(tx, owner);
  if (isChanged)
    await recordAudit(tx, auditedAs(actor, { owner }), { action: 'mailbox.mailboxOpened', subjectType: 'mailbox', subjectId: id });
  return { id };
};

import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import { updateHolder } from '../storage/holders.ts';
import type { LinkOutcome } from './confirm-passed-on.ts';
import { openLink } from './open-link.ts';

/** "This is not for me", or "it is, after all". Staff sees that the stick stopped here. A confirmed receipt stands. */
export const decline = async (tx: Tx, { token, isForMe }: { token: string; isForMe: boolean }): Promise<LinkOutcome> => {
  const opened = await openLink(tx, token, { forChange: true });
  if (opened === undefined) return 'gone';
  const { holder, cascade, isPaused } = opened;
  if (isPaused) return 'paused';
  if (holder.confirmedAt !== null) return 'done';
  await updateHolder(tx, holder.id, { declinedAt: isForMe ? null : new Date() });
  await recordAudit(
    tx,
    { organisationId: cascade.organisationId },
    {
      action: isForMe ? 'cascade.declineWithdrawn' : 'cascade.declined',
      subjectType: 'cascadeHolder',
      subjectId: holder.id,
      details: { cascadeId: cascade.id },
    },
  );
  return 'done';
};

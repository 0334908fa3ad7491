import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { recordAudit } from './record-audit.ts';

type Fact = { id: Id; fromId: Id; toId: Id };

/** A line in the log of both, and of the host that decided; without an actor the day came by itself. */
export const auditMerge = async (
  tx: Tx,
  actor: MemberActor | { organisationId: Id },
  action: string,
  { id, fromId, toId }: Fact,
  details: Record<string, number> = {},
): Promise<void> => {
  for (const organisationId of new Set([actor.organisationId, fromId, toId]))
    await recordAudit(
      tx,
      { ...actor, organisationId },
      { action, subjectType: 'organisationMerge', subjectId: id, details: { fromId, toId, ...details } },
    );
};

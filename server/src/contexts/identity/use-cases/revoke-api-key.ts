import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { updateRevoked } from '../storage/api-keys.ts';
import { recordAudit } from './record-audit.ts';

/** The key is refused from the next call on, for good: a key that may have leaked must not come back. The reason stays with the key. */
export const revokeApiKey = async (tx: Tx, actor: MemberActor, { id, reason }: { id: Id; reason: string }): Promise<void> => {
  const isRevoked = await updateRevoked(tx, actor.organisationId, id, { personId: actor.personId, reason });
  if (!isRevoked) throw new AppError('notFound');
  await recordAudit(tx, actor, { action: 'identity.apiKeyRevoked', subjectType: 'apiKey', subjectId: id });
};

import type { Tx } from '../../../platform/database/database.ts';
import type { Actor } from '../../../vocabulary/actor.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import { insertAuditLine } from '../storage/audit.ts';

export type AuditEntry = {
  /** `context.whatHappened`, past tense. */
  action: string;
  subjectType: string;
  subjectId: string;
  /** Counts and ids only: never names, numbers or contents. */
  details?: Record<string, number | string | boolean | null>;
};

/** Writes who did what, in the caller's transaction. `actor` is null for what the system does by itself; a connected system is named by its key. */
export const recordAudit = async (
  tx: Tx,
  actor: Pick<Actor, 'personId' | 'organisationId' | 'apiKey'> | { organisationId: Id } | null,
  entry: AuditEntry,
): Promise<void> => {
  const person = actor !== null && 'personId' in actor ? actor : null;
  await insertAuditLine(tx, {
    id: newId(),
    organisationId: actor?.organisationId ?? null,
    actorPersonId: person !== null && person.apiKey === undefined ? person.personId : null,
    actorApiKeyId: person?.apiKey?.id ?? null,
    action: entry.action,
    subjectType: entry.subjectType,
    subjectId: entry.subjectId,
    details: entry.details ?? {},
  });
};

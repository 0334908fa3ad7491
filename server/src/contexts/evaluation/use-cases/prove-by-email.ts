import { findMembersByEmail } from '#delivery';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { type EvidenceRow, upsertEvidence } from '../storage/evidence.ts';
import { refreshNeedStates } from './refresh-need-states.ts';

type Answer = {
  organisationId: Id;
  audienceId: Id;
  /** Who answered, through a personal link. */
  email: string;
  at: Date;
  needs: readonly { needId: Id; messageVersion: number }[];
  source: Pick<EvidenceRow, 'sourceKind' | 'sourceId'>;
};

/**
 * Somebody without an account has answered that it came: evidence that this member of the audience knows of what was carried.
 * Whoever is no member of the audience proves nothing about it.
 */
export const proveByEmail = async (tx: Tx, { organisationId, audienceId, email, at, needs, source }: Answer): Promise<void> => {
  const [memberKey] = await findMembersByEmail(tx, { organisationId, audienceId, email });
  if (memberKey === undefined) return;
  const when = { handedOverAt: at, deliveredAt: at, readAt: null, receiptAt: at };
  const evidence = needs.map((need) => ({ organisationId, ...need, memberKey, ...source, ...when, level: 1 as const }));
  await upsertEvidence(tx, evidence);
  await refreshNeedStates(
    tx,
    needs.map(({ needId }) => needId),
  );
};

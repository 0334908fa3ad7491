import { daysLeft, warningDays, warningLevel } from '../../../platform/certificates/expiry.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { selectCertificatesExpiringBefore } from '../storage/certificates.ts';

export type ExpiringCertificate = {
  organisationNumber: string;
  /** Whole days left, 0 at least. */
  days: number;
  /** 90, 30 or 7: how urgent it is. */
  level: (typeof warningDays)[number];
};

const dayMs = 86_400_000;

/** Certificates of the actor's own organisation that run out within 90 days; for those who manage it, and for nobody else. */
export const listExpiringCertificates = async (tx: Tx, actor: MemberActor): Promise<ExpiringCertificate[]> => {
  if (!actor.roles.includes('manage')) return [];
  const rows = await selectCertificatesExpiringBefore(tx, actor.organisationId, new Date(Date.now() + (warningDays[0] + 1) * dayMs));
  return rows.flatMap(({ organisationNumber, expiresAt }) => {
    const days = daysLeft(expiresAt);
    const level = warningLevel(days);
    return level === null ? [] : [{ organisationNumber, days: Math.max(0, days), level }];
  });
};

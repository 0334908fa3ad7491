import type { Id } from '../../../vocabulary/id.ts';

/** Who calls over the wire, and the organisation that keeps the register, in whose log it stands. */
export type RegisterCaller = { organisationNumber: string; keptBy: { organisationId: Id } | null };

/** A person whose e-ID signature on the agreement's text has been verified; `digest` names the signature. */
export type AgreementSigner = { number: string; name: string; digest: Buffer };

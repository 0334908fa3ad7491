import type { Id } from '../../../vocabulary/id.ts';

export const ownerKinds = ['person', 'organisation'] as const;
export type OwnerKind = (typeof ownerKinds)[number];

export type Mailbox = { id: Id; ownerKind: OwnerKind; ownerHash: string };

/** Somebody whose post the signed-in person may open: the person, or a company or association that the person signs for. */
export type Owner = { kind: OwnerKind; hash: string; name: string; organisationId: Id | null; organisationNumber: string | null };

export type OwnedMailbox = { id: Id; owner: Owner };

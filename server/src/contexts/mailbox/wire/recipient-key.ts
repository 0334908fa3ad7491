import { processServices } from '../../../platform/process-services.ts';
import type { OwnerKind } from '../domain/mailbox.ts';

const organisationPrefix = '16';

/** A number of the wire as mailboxes know it: companies stand there with `16` before their ten digits (section 3 of the contract). */
export const recipientKey = (recipientId: string): { kind: OwnerKind; numberHash: string } => {
  const isOrganisation = recipientId.startsWith(organisationPrefix);
  const number = isOrganisation ? recipientId.slice(organisationPrefix.length) : recipientId;
  return { kind: isOrganisation ? 'organisation' : 'person', numberHash: processServices().cipher.lookupHash(number) };
};

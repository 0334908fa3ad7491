import type { IdentityStore, OrganisationIdentity } from '../../../platform/certificates/organisation-identity.ts';
import type { SenderIdentities } from '../../../platform/certificates/sender-identities.ts';
import type { Handover } from '../storage/handovers.ts';

/** Who signs the letter, and who seals it. The same identity where the mediator does both. */
export type SigningPair = { sender: OrganisationIdentity; mediator: OrganisationIdentity };

export type Signers = {
  /** For a new letter of this sender: `16` and ten digits. */
  forNew: (senderNumber: string) => SigningPair;
  /** Those who signed a letter that is to be repeated; undefined when a key is gone. */
  forRepeat: (earlier: Pick<Handover, 'signer' | 'senderSigner'>) => SigningPair | undefined;
};

/** The sender's own key where we have been given it, else the mediator's (section 8.1 of the contract). */
export const createSigners = (identities: IdentityStore, senders: SenderIdentities | undefined): Signers => ({
  forNew: (senderNumber) => {
    const mediator = identities.current();
    return { sender: senders?.of(senderNumber) ?? mediator, mediator };
  },
  forRepeat: ({ signer, senderSigner }) => {
    const mediator = identities.all().find(({ fingerprint }) => fingerprint === signer);
    const sender = senderSigner === null ? mediator : senders?.all().find(({ fingerprint }) => fingerprint === senderSigner);
    return mediator === undefined || sender === undefined ? undefined : { sender, mediator };
  },
});

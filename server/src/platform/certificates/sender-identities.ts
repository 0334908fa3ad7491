import { createIdentityStore, type IdentityFiles } from './identity-store.ts';
import type { IdentityStore, OrganisationIdentity } from './organisation-identity.ts';

/** Senders' own certificates with keys, each of another organisation, followed as any identity is. */
export type SenderIdentities = {
  /** The sender's own that is in force; undefined for one whose key we do not have. The number is the wire's: `16` and ten digits. */
  of: (organisationNumber: string) => OrganisationIdentity | undefined;
  /** Old ones too: what they have signed may have to be written again. */
  all: () => readonly OrganisationIdentity[];
  stores: readonly IdentityStore[];
  close: () => void;
};

/** One file for each sender; a renewed certificate stands beside the old one in the same file. Throws `StartError` as `createIdentityStore` does. */
export const createSenderIdentities = ({ certificateFiles, ...others }: IdentityFiles): SenderIdentities => {
  const stores = certificateFiles.map((file) => createIdentityStore({ ...others, certificateFiles: [file] }));
  return {
    of: (organisationNumber) =>
      stores.map((store) => store.current()).find((identity) => identity.organisationNumber === organisationNumber),
    all: () => stores.flatMap((store) => store.all()),
    stores,
    close: () => {
      for (const store of stores) store.close();
    },
  };
};

/** An organisation's certificate with its key: for mutual TLS, for signing, for sealing. */
export type OrganisationIdentity = {
  /** The organisation's own first, then those between it and the root, when the files hold them. */
  certificatePem: string;
  keyPem: string;
  /** `16` and ten digits, from the subject of the certificate. */
  organisationNumber: string;
  /** SHA-256 of the certificate, lower-case hexadecimal: names the key without showing it. */
  fingerprint: string;
  validFrom: Date;
  expiresAt: Date;
};

/**
 * The identities of one role, read from files and read again when the files change, so that a certificate is replaced
 * without a restart. The newest that is valid now is the current one; older ones stay, to repeat what they have signed.
 */
export type IdentityStore = {
  current: () => OrganisationIdentity;
  all: () => readonly OrganisationIdentity[];
  /** Roots of the infrastructure, PEM. */
  rootsPem: () => string;
  /** Told when another certificate or other roots are in force; answers how to stop listening. */
  onChange: (listener: () => void) => () => void;
  close: () => void;
};

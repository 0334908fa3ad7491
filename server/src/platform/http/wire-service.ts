/** Who calls over the wire: the organisation number in the client's certificate, `16` and ten digits. */
export type WireCaller = {
  organisationNumber: string;
  /** The certificate itself, as far as it is shown to those who keep the register: SHA-256 in lower-case hexadecimal, issuer's name. */
  certificate?: { fingerprint: string; issuer: string; expiresAt: Date };
};

export type WireAnswer = { status: number; contentType: string; body: Buffer };

/**
 * One service of the national contract, offered behind mutual TLS. `answer` gets the request's bytes as they came and
 * never throws: faults are answers too. The listener of the role named here puts it on `path`.
 */
export type WireService = {
  role: 'register' | 'operator';
  /** Such as `/service/v3`; capitals make no difference. */
  path: string;
  answer: (request: Buffer, caller: WireCaller) => Promise<WireAnswer>;
};

/** How the ledger is worked off; the defaults suit production. */
export type LedgerSettings = {
  /** Between a claim and its hand-over; a worker that dies gives its claims free after this. */
  claimLeaseSeconds: number;
  /** Between a hand-over and its end; longer than any channel takes to answer. */
  sendLeaseSeconds: number;
  /** A channel that has not answered by then is taken to have died on us. */
  sendTimeoutMs: number;
  /** How long an idle worker waits before it looks again. */
  pollMs: number;
  retryBaseSeconds: number;
  maxAttempts: number;
  /** E-mails and letters per second and worker; no limit without it. */
  perSecond?: number;
};

export const defaultLedgerSettings: LedgerSettings = {
  claimLeaseSeconds: 30,
  sendLeaseSeconds: 180,
  sendTimeoutMs: 150_000,
  pollMs: 300,
  retryBaseSeconds: 10,
  maxAttempts: 10,
};

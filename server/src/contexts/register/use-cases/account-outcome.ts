import type { SignatureAuthorizationResult } from '#mina-meddelanden';
import type { CountKind } from '../storage/counts.ts';

/** What the operator is answered, and what is counted once that has been committed. */
export type AccountOutcome = { result: SignatureAuthorizationResult; counts: readonly { kind: CountKind; number: string }[] };

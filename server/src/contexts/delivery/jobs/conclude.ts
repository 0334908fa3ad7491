import type { Channel, SendResult } from '../domain/channel.ts';
import { retryDelaySeconds } from '../domain/retry-delay.ts';
import type { ClaimedEntry, Conclusion } from '../storage/ledger-work.ts';
import type { LedgerSettings } from './ledger-settings.ts';

/** `lost` means that the channel threw or never answered: the receiver may have it or not. */
export type Outcome = SendResult | { kind: 'lost' };

/** What an answer from the channel means for the row. */
export const conclusionOf = (entry: ClaimedEntry, outcome: Outcome, channel: Channel, settings: LedgerSettings): Conclusion => {
  const { id, fencingToken } = entry;
  const ended = { id, fencingToken, reason: null, providerId: null, afterSeconds: 0, isUntried: false };
  if (outcome.kind === 'accepted') return { ...ended, status: outcome.proves, providerId: outcome.providerId ?? null };
  if (outcome.kind === 'rejected') return { ...ended, status: 'notDelivered', reason: outcome.reason };
  if (outcome.kind === 'unknown') return { ...ended, status: 'unknown', reason: outcome.reason };
  const attempt = entry.attempts + 1;
  const isLast = attempt >= settings.maxAttempts;
  if (outcome.kind === 'lost' && (isLast || !channel.isRepeatable)) return { ...ended, status: 'unknown', reason: 'interrupted' };
  const reason = outcome.kind === 'tryLater' ? outcome.reason : 'operatorUnreachable';
  const isUntried = outcome.kind === 'tryLater' && outcome.isUntried === true;
  if (isLast && !isUntried) return { ...ended, status: 'notDelivered', reason };
  const asked = outcome.kind === 'tryLater' ? outcome.afterSeconds : undefined;
  return { ...ended, status: 'waiting', reason, isUntried, afterSeconds: asked ?? retryDelaySeconds(attempt, settings.retryBaseSeconds) };
};

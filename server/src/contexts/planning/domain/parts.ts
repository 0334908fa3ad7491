import type { Id } from '../../../vocabulary/id.ts';

/**
 * Whether a group sees a message, by the parts of the service that each has. What has no part is about the whole service,
 * and a group without parts uses all of it.
 */
export const isForGroup = (messageParts: readonly Id[], groupParts: readonly Id[]): boolean =>
  messageParts.length === 0 || groupParts.length === 0 || messageParts.some((part) => groupParts.includes(part));

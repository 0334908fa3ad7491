/** Section 11 of the contract's reference: 1 minute, 5 minutes, 30 minutes, 2 hours, and then no more. */
export const contractSchedule: readonly number[] = [60, 300, 1800, 7200];

/** Up to a tenth more or less, so that what failed together does not come back together. */
const spread = (seconds: number, random: number): number => seconds * (0.9 + 0.2 * random);

/** Seconds until the next try after attempt number `attempt` (1, 2, …); null when that was the last. */
export const nextTrySeconds = (attempt: number, schedule: readonly number[], random = Math.random()): number | null => {
  const seconds = schedule[attempt - 1];
  return seconds === undefined ? null : spread(seconds, random);
};

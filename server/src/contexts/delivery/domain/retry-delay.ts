/** Seconds to wait after attempt number `attempt` (1, 2, …): doubles each time, an hour at most. */
export const retryDelaySeconds = (attempt: number, baseSeconds: number): number => Math.min(baseSeconds * 2 ** (attempt - 1), 3600);

import { type DestinationStream, type Logger, pino } from 'pino';

export type { Logger } from 'pino';

/**
 * Logs ids and counts, never names, numbers or contents. What could carry them is cut at the source:
 * requests are logged by route pattern, never by address, and errors by type, code and stack, never by their data.
 */
export const createLogger = (level: string, destination?: DestinationStream): Logger =>
  pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { err: describeError, error: describeError },
    },
    destination ?? pino.destination({ dest: 2, sync: false }),
  );

/**
 * A database error's `detail`, `parameters` and even its message can quote a row ("Key (email)=(…) already exists"),
 * so for those only the code and the constraint are kept.
 */
export const describeError = (error: unknown): Record<string, unknown> => {
  if (!(error instanceof Error)) return { type: typeof error };
  const { code, constraint, table } = error as Error & { code?: unknown; constraint?: unknown; table?: unknown };
  const isFromDatabase = typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) && 'severity' in error;
  const frames = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));
  return {
    type: error.name,
    ...(isFromDatabase ? {} : { message: redact(error.message) }),
    ...(code === undefined ? {} : { code }),
    ...(constraint === undefined ? {} : { constraint }),
    ...(table === undefined ? {} : { table }),
    stack: frames.slice(0, 12).map((line) => line.trim()),
  };
};

const redact = (text: string): string =>
  text
    .replaceAll(/[^\s@<>"']+@[^\s@<>"']+\.[^\s@<>"']+/g, '[address]')
    .replaceAll(/\b(?:\d{2})?\d{6}[-+]?\d{4}\b/g, '[number]')
    .replaceAll(/\+?\d[\d\s-]{7,}\d/g, '[number]');

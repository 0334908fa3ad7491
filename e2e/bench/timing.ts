/** Runs `work` over and over, and answers the middle and the slow end of what one run took, in milliseconds. */
export const timeRuns = async (runs: number, work: () => Promise<unknown>): Promise<{ p50Ms: number; p95Ms: number }> => {
  for (let warmUp = 0; warmUp < Math.min(10, runs); warmUp++) await work();
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return percentiles(times);
};

export const percentiles = (times: readonly number[]): { p50Ms: number; p95Ms: number } => {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number): number =>
    Math.round((sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0) * 100) / 100;
  return { p50Ms: at(0.5), p95Ms: at(0.95) };
};

/** Two things in turn, A B A B, so that a machine that slows down slows both. What happens between the pairs is not timed. */
export const timeInTurn = async (
  runs: number,
  ours: () => Promise<unknown>,
  reference: () => Promise<unknown>,
  between: () => Promise<unknown> = async () => undefined,
) => {
  const times = { ours: [] as number[], reference: [] as number[] };
  for (let run = -10; run < runs; run++) {
    await between();
    for (const [name, work] of [
      ['ours', ours],
      ['reference', reference],
    ] as const) {
      const start = performance.now();
      await work();
      if (run >= 0) times[name].push(performance.now() - start);
    }
  }
  return { ours: percentiles(times.ours), reference: percentiles(times.reference) };
};

/** Milliseconds of processor time that this process needs for one run, the best of five rounds: what a loaded machine does not change much. */
export const processorTime = async (runs: number, work: () => Promise<unknown>): Promise<number> => {
  let best = Number.POSITIVE_INFINITY;
  for (let again = 0; again < 5; again++) {
    const before = process.cpuUsage();
    for (let run = 0; run < runs; run++) await work();
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000 / runs);
  }
  return round(best);
};

export const round = (value: number): number => Math.round(value * 100) / 100;

/** The last line of every benchmark. */
export const report = (line: Record<string, unknown>): void => {
  process.stdout.write(`${JSON.stringify(line)}\n`);
};

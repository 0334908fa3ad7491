import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Every test file is in one of them; a test of the house holds it to that. */
export const testFiles = {
  rulesAndRoutes: ['server/test/**/*.test.ts', 'web/test/**/*.test.ts', 'portal/test/**/*.test.ts', 'packages/*/test/**/*.test.ts'],
  journeys: ['e2e/journeys/**/*.test.ts'],
};

// Compiled modules, for the workers and for every process that a test starts: the second to load the server does it in half the time.
process.env['NODE_COMPILE_CACHE'] ??= resolve('node_modules/.cache/compiled');

/** What takes longest begins first, so that no worker has it left when the others are done. A fresh clone knows only sizes. */
const longest = resolve('server/test/start/start.test.ts');

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // oxlint-disable-next-line unicorn/no-array-sort -- the runner's own, not an array's
    const sorted = await super.sort(files);
    return sorted.toSorted((one, other) => Number(other.moduleId === longest) - Number(one.moduleId === longest));
  }
}

const limits = {
  testTimeout: 60_000,
  hookTimeout: 180_000,
  pool: 'forks' as const,
  // One worker runs many files and loads the server once: it cost more than the tests. Each file has its own application and database.
  isolate: false,
  slowTestThreshold: 2000,
};

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          ...limits,
          name: 'rules and routes',
          globalSetup: ['server/test/database-template.ts'],
          include: testFiles.rulesAndRoutes,
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        // A demo and a browser fill two processors by themselves: after the rest, and one file at a time.
        test: {
          ...limits,
          name: 'journeys',
          globalSetup: ['e2e/shared-demo.ts'],
          include: testFiles.journeys,
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});

import { defineConfig } from 'vitest/config';

/** Every test file is in one of them; a test of the house holds it to that. */
export const testFiles = {
  rulesAndRoutes: ['server/test/**/*.test.ts', 'web/test/**/*.test.ts', 'portal/test/**/*.test.ts', 'packages/*/test/**/*.test.ts'],
  journeys: ['e2e/journeys/**/*.test.ts'],
};

const limits = { testTimeout: 60_000, hookTimeout: 180_000, pool: 'forks' as const, slowTestThreshold: 2000 };

export default defineConfig({
  test: {
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

import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    globalSetup: ['server/test/database-template.ts'],
    include: [
      'server/test/**/*.test.ts',
      'web/test/**/*.test.ts',
      'portal/test/**/*.test.ts',
      'packages/*/test/**/*.test.ts',
      'e2e/journeys/**/*.test.ts',
    ],
    testTimeout: 30_000,
    hookTimeout: 120_000,
    pool: 'forks',
    maxWorkers: 2,
    slowTestThreshold: 2000,
  },
});

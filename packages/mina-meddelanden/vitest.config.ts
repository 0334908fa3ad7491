import { defineConfig } from 'vitest/config';

// The package alone, without the platform's database: `vitest run` in this folder.
export default defineConfig({
  test: { include: ['test/**/*.test.ts'], testTimeout: 30_000, hookTimeout: 120_000, maxWorkers: 2 },
});

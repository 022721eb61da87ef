import { defineConfig } from 'vitest/config';

/** One project a kind of test; `npm test` runs them all. Timeouts are generous: speed is measured by `npm run bench`. */
const project = (name: string, include: string[], testTimeout: number) => ({
  test: { name, include, testTimeout, hookTimeout: testTimeout },
});

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      project('unit', ['test/unit/**/*.test.ts', 'test/*.test.ts'], 60_000),
      project('contracts', ['test/contracts/**/*.test.ts'], 60_000),
      project('e2e', ['test/e2e/**/*.test.ts'], 120_000),
      project('eval', ['test/eval/**/*.test.ts'], 300_000),
    ],
  },
});

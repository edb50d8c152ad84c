import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      'shared/**/*.test.ts',
      'electron/**/*.test.ts',
      'scripts/**/*.test.ts',
      'tests/**/*.test.ts',
      'renderer/**/*.test.{ts,tsx}',
    ],
    testTimeout: 90_000, // some start the command line a dozen times; a busy machine takes long over it
    // Left to itself it keeps one core free: on the two that the tests are measured on, half of them.
    maxWorkers: 2,
  },
});

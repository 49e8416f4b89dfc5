import path from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { lectern: path.resolve(import.meta.dirname, 'src/view/author.ts') } },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    // Drawing takes all cores by itself.
    fileParallelism: false,
    testTimeout: 60_000,
  },
});

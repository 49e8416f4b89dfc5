import { availableParallelism } from 'node:os';
import path from 'node:path';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

const BROWSER = 'tests/**/*.browser.test.{ts,tsx}';
const FULL = 'tests/**/*.full.test.{ts,tsx}';
/** What holds of anything that is written: tried a few times all day, and often in `full` (tests/runs.ts). */
const LAWS = [
  'tests/document/{any,speakers}.test.ts',
  'tests/document/{dialect/laws,html/any}.test.ts',
  'tests/{draft/draft,import/fuzz,language/en/reading,scene/ledger}.test.ts',
  'tests/staging/keylines/choose.test.ts',
  'tests/timeline/{build,captions}.test.ts',
  'tests/view/size/diagram/flow.test.ts',
];

/** Generous to a busy machine. */
const PATIENT = { testTimeout: 60_000, expect: { poll: { timeout: 10_000 } } };

/** What needs a browser, an encoder or a voice; documents that many tests need are built once for the run. */
const real = (
  name: string,
  {
    include,
    setup = [],
    isolate = false,
    env = {},
  }: { include: string[]; setup?: string[]; isolate?: boolean; env?: Record<string, string> },
): TestProjectInlineConfiguration => ({
  extends: true,
  test: {
    name,
    isolate,
    env,
    include,
    globalSetup: ['tests/setup.ts', ...setup],
    ...PATIENT,
  },
});

export default defineConfig({
  resolve: { alias: { lectern: path.resolve(import.meta.dirname, 'src/view/author.ts') } },
  test: {
    // What is on a machine changes no test: those of a voice that is added ask for it (tests/setup.ts).
    env: {
      LECTERN_VOICES: path.resolve(import.meta.dirname, 'tests/no-voices'),
      LECTERN_SHERPA: '',
    },
    setupFiles: ['tests/clean.ts'],
    // All cores, and half as many more: tests wait for the browser a third of their time.
    experimental: { fsModuleCache: true },
    maxWorkers: Math.ceil(availableParallelism() * 1.5),
    // Nothing is patched, so that files share what they import: it is loaded once in each worker.
    isolate: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          testTimeout: 30_000,
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [BROWSER, FULL],
        },
      },
      real('browser', { include: [BROWSER] }),
      // Whole runs of the command, from nothing.
      real('full', {
        include: [FULL, ...LAWS],
        env: { LECTERN_LONG_RUNS: '1' },
        setup: ['tests/piper-setup.ts', 'tests/kokoro-setup.ts'],
        isolate: true,
      }),
    ],
  },
});

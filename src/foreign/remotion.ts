/**
 * What lectern knows of the insides of Remotion. Seen with 4.0.527; tests/foreign/remotion.test.ts holds another version
 * against it.
 */
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { WebpackOverrideFn } from '@remotion/bundler';

/** Flags with which Remotion starts every browser, and no option leaves out; a sandbox needs the zygote. */
export const UNSANDBOXED = ['--no-sandbox', '--disable-setuid-sandbox', '--no-zygote'];

/**
 * Runs `use` with the path of a program that starts `executablePath` in its sandbox: it drops these flags. Not on
 * Windows, where a script is no program.
 */
export async function withSandbox<T>(
  executablePath: string,
  use: (executablePath: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'lectern-sandbox-'));
  const file = path.join(folder, 'chromium');
  try {
    await writeFile(file, scriptFor(executablePath));
    await chmod(file, 0o700);
    return await use(file);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const scriptFor = (executablePath: string): string => `#!/bin/sh
for arg do
  shift
  case $arg in
    ${UNSANDBOXED.join('|')}) ;;
    *) set -- "$@" "$arg" ;;
  esac
done
exec '${path.resolve(executablePath).replaceAll("'", "'\\''")}' "$@"
`;

/**
 * Runs `start`, which starts a browser, without what Remotion hears of the command's own signals: at SIGINT it would end
 * the process at once, whatever else is under way. What it does at the end of the process stays.
 */
export async function withoutSignals<T>(start: () => Promise<T>): Promise<T> {
  const before = new Map(SIGNALS.map((signal) => [signal, process.listeners(signal)]));
  const started = await start();
  for (const [signal, known] of before)
    for (const listener of process.listeners(signal))
      if (!known.includes(listener)) process.off(signal, listener);
  return started;
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * How long a browser is left open after its last frame, ms: Remotion brings its tabs to the front in turn until just
 * then, and reports one that was closed meanwhile as an error.
 */
export const TABS_SETTLE_MS = 100;

type Rules = NonNullable<NonNullable<Parameters<WebpackOverrideFn>[0]['module']>['rules']>;

/** Remotion reads `jsx` of the tsconfig through TypeScript's API, which version 7 has no more: its rules, with it said. */
export const withAutomaticJsx = (rules: Rules | undefined): Rules | undefined =>
  rules?.map((rule) => {
    if (!rule || typeof rule !== 'object' || !Array.isArray(rule.use)) return rule;
    const use = rule.use.map((entry) => {
      const isEsbuild =
        entry && typeof entry === 'object' && /esbuild-loader/.test(String(entry.loader));
      if (!isEsbuild || typeof entry.options !== 'object') return entry;
      return { ...entry, options: { ...entry.options, jsx: 'automatic' } };
    });
    return { ...rule, use };
  });

/** What lectern knows of the insides of Remotion 4.0.527, asked of the version that is installed. */

import { execFile } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { inspect, promisify } from 'node:util';
import { bundle } from '@remotion/bundler';
import { expect, test } from 'vitest';
import { askRemotion, remotionProgram } from '../../src/foreign/compositor';
import {
  UNSANDBOXED,
  withAutomaticJsx,
  withoutSignals,
  withSandbox,
} from '../../src/foreign/remotion';
import { newFolder } from '../sample';

const require = createRequire(import.meta.url);
const run = promisify(execFile);
const sourceOf = (file: string): string =>
  readFileSync(path.join(path.dirname(require.resolve('@remotion/renderer')), file), 'utf8');

test('its ffmpeg and ffprobe lie where its renderer says (RenderInternals.getExecutablePath)', async () => {
  for (const type of ['ffmpeg', 'ffprobe'] as const) {
    const file = await remotionProgram(type);
    expect(file, 'Remotion takes another program').toBe(await askRemotion(type));
    expect(existsSync(file), `Remotion has no ${type} at ${file} any more`).toBe(true);
    expect((await run(file, ['-version'])).stdout).toMatch(`${type} version`);
  }
});

test('it starts browsers without their sandbox, by flags that are known', () => {
  const flags = sourceOf('open-browser.js').match(/--[\w-]*(?:sandbox|zygote)[\w-]*/g);
  expect(flags, 'Remotion has other flags about the sandbox: see withSandbox').toEqual(UNSANDBOXED);
});

test('a browser started through withSandbox gets all flags but these, whatever is in them', async () => {
  const file = path.join(newFolder(), "it's $(here)");
  writeFileSync(file, '#!/bin/sh\nfor arg do printf "%s\\n" "$arg"; done\n');
  chmodSync(file, 0o755);
  const given = ['--a=b c', ...UNSANDBOXED, "--d='$e`", '', '--no-sandbox-at-all'];
  let script = '';
  const { stdout } = await withSandbox(file, (wrapped) => {
    script = wrapped;
    return run(wrapped, given);
  });
  expect(stdout.split('\n')).toEqual(['--a=b c', "--d='$e`", '', '--no-sandbox-at-all', '']);
  expect(existsSync(script)).toBe(false);
});

test('its browsers hear signals, and end the process at SIGINT: withoutSignals takes that away, and nothing else', async () => {
  const heard = sourceOf('browser/BrowserRunner.js').match(/\(process, 'SIG\w+'/g);
  expect(heard, 'Remotion hears other signals: see withoutSignals').toEqual(
    ['SIGINT', 'SIGTERM', 'SIGHUP'].map((signal) => `(process, '${signal}'`),
  );
  const [ours, theirs] = [() => undefined, () => undefined];
  process.on('SIGINT', ours);
  try {
    expect(await withoutSignals(async () => process.on('SIGINT', theirs) && 'running')).toBe(
      'running',
    );
    expect(process.listeners('SIGINT')).toContain(ours);
    expect(process.listeners('SIGINT')).not.toContain(theirs);
  } finally {
    process.off('SIGINT', ours);
  }
});

test('its rules for TypeScript go through an esbuild loader, which is told of JSX', async () => {
  const outDir = newFolder();
  const rules: unknown[] = [];
  const entryPoint = path.join(outDir, 'entry.js');
  writeFileSync(entryPoint, '// registerRoot');
  // What it does afterwards does not matter: it is stopped as soon as it has said its rules.
  await bundle({
    entryPoint,
    outDir,
    webpackOverride(config) {
      rules.push(...(withAutomaticJsx(config.module?.rules) ?? []));
      throw new Error('enough');
    },
  }).catch(() => undefined);
  const told = inspect(rules, { depth: 4 });
  expect(told, 'Remotion compiles TypeScript otherwise: see withAutomaticJsx').toMatch(
    /esbuild-loader[\s\S]*jsx: 'automatic'/,
  );
});

test('it brings its tabs to the front by a timer that does not wait for the last of them', () => {
  const text = sourceOf('cycle-browser-tabs.js');
  const said = 'Remotion cycles its tabs otherwise: see whether TABS_SETTLE_MS is still needed';
  expect(text, said).toMatch(/setTimeout\([\s\S]*bringToFront\(\)[\s\S]*Log\.error/);
  expect(text, said).toMatch(/stopCycling: \(\) => \{[\s\S]*return clearTimeout\(interval\)/);
});

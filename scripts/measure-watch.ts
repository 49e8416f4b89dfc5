/**
 * Measures `lectern video --watch`: from saving an edit of the first document to its finished file, of sentences and bullets.
 * Usage: npx tsx scripts/measure-watch.ts [edits of each]
 */
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { share } from './measure-dev';
import { copyProject, edit, type Project } from './project';

const EDITS: Record<string, (project: Project, run: number) => void> = {
  sentence: (project, run) =>
    edit(project, /The addiction becomes .*\./, `The addiction becomes easier, ${run} times over.`),
  bullet: (project, run) => edit(project, /^- Glutamate surges.*/m, `- Glutamate surges (${run})`),
};

/** ms from a save to the file, by what is edited. */
export async function measureWatch(runs: number): Promise<Record<string, number[]>> {
  const project = copyProject('ketamine');
  const bin = path.resolve('src/cli/bin.mjs');
  const child = spawn(process.execPath, [bin, 'video', project.file, '--watch'], {
    cwd: project.folder,
  });
  const ended = new Promise<never>((_, reject) => {
    child.on('exit', (code) => reject(new Error(`The command has ended (${code}).`)));
  });
  // It is thrown where it is waited for.
  ended.catch(() => undefined);
  let hear: (() => void) | undefined;
  child.stderr.on('data', (data: Buffer) => {
    if (data.toString().includes('Made in')) hear?.();
  });
  const made = () =>
    Promise.race([
      ended,
      new Promise<void>((resolve) => {
        hear = resolve;
      }),
    ]);
  try {
    await made();
    const times: Record<string, number[]> = {};
    for (const [name, write] of Object.entries(EDITS)) {
      times[name] = [];
      for (let run = 1; run <= runs; run++) {
        const savedMs = performance.now();
        write(project, run);
        await made();
        times[name].push(Math.round(performance.now() - savedMs));
      }
    }
    return times;
  } finally {
    child.kill('SIGINT');
    rmSync(project.folder, { recursive: true, force: true });
  }
}

if (process.argv[1] === import.meta.filename)
  for (const [name, times] of Object.entries(await measureWatch(Number(process.argv[2] ?? 20))))
    process.stdout.write(`${name}: ${times.join(', ')} ms, median ${share(times, 0.5)}\n`);

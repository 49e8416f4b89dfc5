/**
 * Measures lectern against plain `npx remotion render` on the same composition, codec and quality, in one run.
 * Usage: npm run bench [-- --quick] [--out FILE]. Prints a table, and writes the same as JSON. With `--scale`, one process
 * against two workers instead (measure-scale.ts), for simulate-scale.ts.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { carriedFolder } from '../src/browser/carried';
import { measureDev, share } from './measure-dev';
import { joinSeconds } from './measure-scale';
import { measureWatch } from './measure-watch';
import { type Measured, measure } from './process';
import { copyProject, edit, generateProject, makeCold, type Project, pictures } from './project';
import { openTable } from './table';

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    scale: { type: 'boolean', default: false },
    out: { type: 'string', default: 'out/bench.json' },
  },
});
const RUNS = values.quick ? 1 : 3;
/** Frames of the first document that plain Remotion renders in the interleaved runs. */
const STRETCH = values.quick ? 150 : 450;
const GROWTH = values.quick ? [10, 40] : [10, 40, 160];
const table = openTable();

const lectern = (project: Project, command = ['video'], env = {}) =>
  measure(
    process.execPath,
    [path.resolve('src/cli/bin.mjs'), ...command, project.file],
    project.folder,
    env,
  );

/** Where no voices were added: Flite speaks. */
const FLITE = { XDG_DATA_HOME: path.resolve('node_modules/.cache/no-voices') };

/** Remotion's own command on what `project` last built. */
const plain = (project: Project, range: string[] = []) =>
  measure(
    path.resolve('node_modules/.bin/remotion'),
    [
      ...['render', project.name, path.join(project.folder, 'plain.mp4')],
      ...['--public-dir', path.join(project.folder, 'public'), '--codec', 'h264', '--crf', '18'],
      ...['--x264-preset', 'veryfast', '--log', 'error', ...range],
    ],
    path.resolve('.'),
  );

/** Removes what the first run after the installation makes: the command's bundle and the unpacked browser. */
async function forgetCommand(): Promise<void> {
  for (const made of ['node_modules/.cache/lectern', await carriedFolder()])
    rmSync(made, { recursive: true, force: true });
}

async function measureFirst(): Promise<void> {
  const project = copyProject('ketamine');
  for (let run = 1; run <= RUNS; run++) {
    makeCold(project);
    await forgetCommand();
    table.add('cold', await lectern(project), 'all but npm install');
    if (run === 1) {
      const narrow = await lectern(project, ['video', '--format', 'portrait,square']);
      table.add('portrait and square beside it', narrow, 'measured once');
    }
    const range = ['--frames', `0-${STRETCH - 1}`];
    table.add('plain, a stretch', await plain(project, range), `${STRETCH} frames`);
    table.add('nothing changed', await lectern(project));
    edit(
      project,
      /The addiction becomes .*\./,
      `The addiction becomes easier to face, ${run} times over.`,
    );
    table.add('one sentence edited', await lectern(project), 'sound included');
    edit(project, /^- Glutamate surges.*/m, `- Glutamate surges (${run})`);
    table.add('one bullet edited', await lectern(project));
    // Its sound is there after a build.
    await lectern(project, ['deck']);
    edit(project, /^- Glutamate surges.*/m, `- Glutamate surges, ${run} times`);
    table.add('deck, one edit', await lectern(project, ['deck']));
    makeCold(project);
    table.add('cold, Flite', await lectern(project, ['video'], FLITE));
    edit(project, /The addiction becomes .*\./, `The addiction becomes easier, ${run} times over.`);
    table.add('one sentence edited, Flite', await lectern(project, ['video'], FLITE));
  }
  const { frames, distinct } = pictures(project);
  table.note('frames', frames);
  table.note('distinct frames', distinct);
  if (!values.quick) table.add('plain, whole', await plain(project), 'measured once');
  rmSync(project.folder, { recursive: true, force: true });
}

async function measureGrowth(scenes: number): Promise<void> {
  const project = generateProject(scenes);
  const name = `${scenes} scenes`;
  table.add(`${name}, cold`, await lectern(project));
  for (let run = 1; run <= RUNS; run++) {
    edit(project, /^Here is box 1.*? It/m, `Here is box 1, ${run} times over. It`);
    const edited = await lectern(project);
    table.add(`${name}, one sentence edited`, edited, `join ${joinSeconds(edited)} s of it`);
    table.add(`${name}, nothing changed`, await lectern(project));
  }
  rmSync(project.folder, { recursive: true, force: true });
}

/** What was only timed. */
const timed = (ms: number): Measured => ({
  ...{ code: 0, wallSeconds: ms / 1000, cpuSeconds: 0, cpuOf: {}, peakMb: 0, output: '' },
});

/** Twenty edits each while `dev` and `video --watch` run: until they are seen, and until the file is there. */
async function measureSaves(): Promise<void> {
  const seen = Object.values(await measureDev()).flat();
  for (const ms of seen)
    table.add('dev, saved to seen', timed(ms), `p95 ${share(seen, 0.95) / 1000} s`);
  for (const [name, times] of Object.entries(await measureWatch(values.quick ? 5 : 20)))
    for (const ms of times) table.add(`watch, one ${name} edited`, timed(ms));
}

if (values.scale) {
  const { measureAll, measureScale } = await import('./measure-scale');
  const { describeScale, timesOf } = await import('./scale');
  const scale = await measureScale();
  console.log(describeScale(scale));
  for (const count of [8, 32]) {
    const { wallSeconds, peakMb } = await measureAll(count);
    console.log(
      `${count} documents by --all: ${wallSeconds.toFixed(1)} s, ${peakMb.toFixed(0)} MB`,
    );
  }
  writeFileSync('scripts/scale-times.json', `${JSON.stringify(timesOf(scale), null, 1)}\n`);
  process.exit(0);
}
await measureFirst();
await measureSaves();
for (const scenes of GROWTH) await measureGrowth(scenes);
// Ratios need the whole document: a stretch alone is mostly Remotion's start.
const whole = values.quick ? undefined : table.median('plain, whole').wallSeconds;
console.log(table.format(whole));
mkdirSync(path.dirname(values.out), { recursive: true });
writeFileSync(values.out, `${JSON.stringify(table.data(whole), null, 2)}\n`);

/** Documents for tests: written to a folder of their own, and read as the command reads them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import { openStore } from '../src/cache/store';
import { linesOf, narrate } from '../src/narration/narrate';
import { openSilent } from '../src/narration/voices/silent';
import { type Checked, checkDocument } from '../src/pipeline';
import type { Problem } from '../src/problem/problem';
import { buildTimeline } from '../src/timeline/build';
import type { Timeline } from '../src/timeline/schema';
import { newFolder } from './folder';

export { newFolder };

export const FRONT = '---\ntitle: A title\nvoice: silent\n---\n\n# A title\n\n';

/** Files that lie beside a document, by name. */
export type Files = Record<string, string | Uint8Array>;

/** Writes `text` as talk.md with `files` beside it, and returns its path. */
export function writeSample(text: string | Uint8Array, files: Files = {}): string {
  const folder = newFolder();
  for (const [name, data] of Object.entries({ 'talk.md': text, ...files })) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, data);
  }
  return path.join(folder, 'talk.md');
}

/** Checks a whole document. */
export const checkText = (text: string | Uint8Array, files?: Files): Promise<Checked> =>
  checkDocument(writeSample(text, files), { ownCode: true });

/** Checks front matter and title with `body` after them; `body` begins in line 8. */
export const checkBody = (body: string, files?: Files): Promise<Checked> =>
  checkText(FRONT + body, files);

/** The same of a document that says its prose alone; `body` begins in line 9. */
export const checkProse = (body: string, files?: Files): Promise<Checked> =>
  checkText(FRONT.replace('\n---\n', '\nnarration: prose\n---\n') + body, files);

/** What was read, when nothing is wrong with it. */
export function readOf({ read, problems }: Checked): NonNullable<Checked['read']> {
  if (!read || problems.length > 0) throw new Error(problems.map(sayProblem).join('\n') || 'empty');
  return read;
}

/** The scenes of a body, the title's left out. */
export async function scenesOf(body: string, files?: Files) {
  const { scenes } = readOf(await checkBody(body, files));
  return scenes.scenes.slice(1);
}

/** The timeline of a document that is right, with the silent voice. */
export async function timelineOf(checked: Checked, folder = newFolder()): Promise<Timeline> {
  const { document, scenes } = readOf(checked);
  const { name, meta } = document;
  const lines = linesOf(scenes.scenes, meta);
  const { spoken } = await narrate(lines, openSilent(1), openStore(folder), () => {});
  return buildTimeline({ name, meta, spoken, ...scenes });
}

export const sayProblem = ({ line, column, code, message }: Problem): string =>
  `${line}:${column} ${code} ${message}`;

/** Place and code of each problem, e.g. `12:3 metaUnknown`. */
export const placesOf = ({ problems }: Checked): string[] =>
  problems.map(({ line, column, code }) => `${line}:${column} ${code}`);

/** Of the processor's time: what these inputs used to cost is ten times as much. */
const MOST_MS = 2000;

/** `placesOf` of a check that must soon be done. */
export async function placesInTime(check: Promise<Checked>): Promise<string[]> {
  const before = process.cpuUsage();
  const places = placesOf(await check);
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(MOST_MS);
  return places;
}

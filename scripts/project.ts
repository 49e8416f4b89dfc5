/** Projects to measure on: a folder of their own with a document in slides/, and edits as an author makes them. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { heldFrames } from '../src/draw/frames';
import { motionOf } from '../src/timeline/motion';
import type { Timeline } from '../src/timeline/schema';

export interface Project {
  folder: string;
  name: string;
  /** Absolute path of the document. */
  file: string;
}

/** A copy of `slides/<name>` of this package. */
export function copyProject(name: string): Project {
  const folder = mkdtempSync(path.join(tmpdir(), 'lectern-bench-'));
  cpSync(path.resolve('slides', name), path.join(folder, 'slides', name), { recursive: true });
  return { folder, name, file: path.join(folder, 'slides', name, `${name}.md`) };
}

/** A document of so many scenes, each with three points and four sentences. */
export function generateProject(scenes: number): Project {
  const folder = mkdtempSync(path.join(tmpdir(), 'lectern-bench-'));
  const name = `generated-${scenes}`;
  const file = path.join(folder, 'slides', name, `${name}.md`);
  mkdirSync(path.dirname(file), { recursive: true });
  const section = (_: unknown, i: number) =>
    `## Scene ${i + 1}\n\n- Apples of box ${i + 1}\n- Pears of box ${i + 1}\n- Plums of box ${i + 1}\n\n` +
    `Here is box ${i + 1}. It has apples. It has pears too. And it has plums.\n`;
  const front = `---\ntitle: Generated\n---\n\n# Generated\n\nA document to measure.\n`;
  writeFileSync(file, [front, ...Array.from({ length: scenes - 1 }, section)].join('\n'));
  return { folder, name, file };
}

/** A project of so many documents, each a title and a scene. */
export function generateDocuments(count: number): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'lectern-bench-'));
  for (let i = 0; i < count; i++) {
    const home = path.join(folder, 'slides', `talk-${i}`);
    mkdirSync(home, { recursive: true });
    writeFileSync(
      path.join(home, `talk-${i}.md`),
      `---\ntitle: Talk ${i}\nvoice: silent\n---\n\n# Talk ${i}\n\nHello.\n\n## Fruit\n\n- Apples ${i}\n- Pears\n\nHere are apples. And pears.\n`,
    );
  }
  return folder;
}

/** Removes what earlier runs made and kept. */
export function makeCold({ folder }: Project): void {
  for (const made of ['.lectern', 'public', 'out'])
    rmSync(path.join(folder, made), { recursive: true, force: true });
}

/** Replaces what `before` finds by `after` in the document. Throws when it finds nothing. */
export function edit({ file }: Project, before: RegExp, after: string): void {
  const text = readFileSync(file, 'utf8');
  if (!before.test(text)) throw new Error(`${file} has nothing like ${before}.`);
  writeFileSync(file, text.replace(before, after));
}

/** Frames of the project's video, and how many of them are different pictures. */
export function pictures({ folder, name }: Project): { frames: number; distinct: number } {
  const file = path.join(folder, 'out', name, 'timeline.json');
  const timeline = JSON.parse(readFileSync(file, 'utf8')) as Timeline;
  const held = timeline.scenes.flatMap((timed) =>
    heldFrames(timed, timeline.meta.captions, motionOf(timeline.meta)),
  );
  return { frames: held.reduce((sum, { count }) => sum + count, 0), distinct: held.length };
}

/** Folders around a folder, and the project that it lies in. */
import { existsSync } from 'node:fs';
import path from 'node:path';

/** What stands at the top of a project. */
const MARKS = ['package.json', '.git'];

/** The folder and all around it, the nearest first. */
export function upwards(folder: string): string[] {
  const above = path.dirname(folder);
  return above === folder ? [folder] : [folder, ...upwards(above)];
}

/** The nearest of `folder` (absolute) and those around it that is a project's. */
export const projectAbove = (folder: string): string | undefined =>
  upwards(folder).find((at) => MARKS.some((mark) => existsSync(path.join(at, mark))));

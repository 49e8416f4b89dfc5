/** Whose programs may run: a document of the project is the user's own, one from elsewhere may be a stranger's. */
import { realpathSync } from 'node:fs';
import path from 'node:path';
import { projectAbove } from '../upwards';

/** Whether `file`, which is there, lies in the project that `from` lies in. Links count as where they lead. */
export function isInProject(file: string, from = process.cwd()): boolean {
  const here = realpathSync(from);
  const inside = path.relative(projectAbove(here) ?? here, realpathSync(file));
  return inside.split(path.sep)[0] !== '..' && !path.isAbsolute(inside);
}

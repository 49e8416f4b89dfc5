/** Whose programs may run: a document of the project is the user's own, one from elsewhere may be a stranger's. */
import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';

/** What stands at the top of a project. */
const MARKS = ['package.json', '.git'];

/** The nearest folder upward that is a project's, else `folder` itself. */
function projectOf(folder: string): string {
  for (let at = folder; ; at = path.dirname(at)) {
    if (MARKS.some((mark) => existsSync(path.join(at, mark)))) return at;
    if (at === path.dirname(at)) return folder;
  }
}

/** Whether `file`, which is there, lies in the project that `from` lies in. Links count as where they lead. */
export function isInProject(file: string, from = process.cwd()): boolean {
  const inside = path.relative(projectOf(realpathSync(from)), realpathSync(file));
  return inside.split(path.sep)[0] !== '..' && !path.isAbsolute(inside);
}

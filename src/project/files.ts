/** The Markdown files of a project, and where the project begins. */
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { MARKDOWN } from '../document/endings';
import { projectAbove, upwards } from '../upwards';

/** Folders that are looked into: a document is not hidden deep in a disk, and looking takes a tenth of a second at most. */
const MOST_FOLDERS = 2000;
const MOST_DEPTH = 6;
/** What programs write. */
const SKIPPED = /^(\..*|node_modules|out|public)$/;

/** Paths of the Markdown files in `folder`, beginning with it, those nearer to it first, sorted. */
export async function findMarkdown(folder: string): Promise<string[]> {
  const found: string[] = [];
  let level = [folder];
  let seen = 0;
  for (let depth = 0; depth <= MOST_DEPTH && level.length > 0; depth++) {
    const below: string[] = [];
    for (const current of level.slice(0, MOST_FOLDERS - seen)) {
      const entries = await readdir(current, { withFileTypes: true }).catch(() => []);
      for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
        const file = path.join(current, entry.name);
        if (entry.isDirectory() && !SKIPPED.test(entry.name)) below.push(file);
        else if (entry.isFile() && MARKDOWN.test(entry.name)) found.push(file);
      }
    }
    seen += level.length;
    level = below;
  }
  return found;
}

/** The file's name without its ending. */
export const stemOf = (file: string): string => path.parse(file).name;

/**
 * Where the project of the document `file` begins: the nearest folder around it that has a package.json or a repository,
 * else the working folder, else the document's own. Absolute.
 */
export async function findRoot(file: string): Promise<string> {
  const start = path.dirname(path.resolve(file));
  const project = projectAbove(start);
  if (project !== undefined) return project;
  const here = path.resolve('');
  return upwards(start).includes(here) ? here : start;
}

export const exists = (file: string): Promise<boolean> =>
  stat(file).then(
    () => true,
    () => false,
  );

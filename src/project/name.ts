/** What the results of a document are called: as its file, unless another file of the project is called the same. */
import { createHash } from 'node:crypto';
import path from 'node:path';
import { findMarkdown, stemOf } from './files';

export interface Named {
  /** The folder of its results, and the name of its video. */
  name: string;
  /** Files of the project that are called as it, relative to the project. */
  others: string[];
}

/**
 * The name of the document `file` in the project `root`. Documents of one file name are all named by the folders that
 * tell them apart, `a-slides` and `b-slides`: by their places alone, whichever is made first.
 */
export async function nameDocument(file: string, root: string): Promise<Named> {
  const self = path.relative(root, path.resolve(file));
  const files = (await findMarkdown(root)).map((found) => path.relative(root, found));
  return nameAmong(self, [...new Set([...files, self])]);
}

/** The same for paths relative to the project. */
export function nameAmong(file: string, files: readonly string[]): Named {
  // Some disks do not tell letters from capitals.
  const fold = (name: string) => name.normalize('NFC').toLowerCase();
  const stem = stemOf(file);
  const same = files.filter((other) => fold(stemOf(other)) === fold(stem)).sort();
  const others = same.filter((other) => other !== file);
  if (others.length === 0) return { name: stem, others };
  const taken = new Set(files.map((other) => fold(stemOf(other))).filter((n) => n !== fold(stem)));
  const deepest = Math.max(...same.map((other) => partsOf(other).length));
  for (let depth = 2; depth <= deepest; depth++) {
    const names = same.map((other) => fold(partsOf(other).slice(-depth).join('-')));
    if (new Set(names).size === same.length && !names.some((name) => taken.has(name)))
      return { name: partsOf(file).slice(-depth).join('-'), others };
  }
  return { name: `${stem}-${createHash('sha256').update(file).digest('hex').slice(0, 6)}`, others };
}

/** The folders around a document and its name; a folder that is called as the document is told once. */
function partsOf(file: string): string[] {
  const parts = path
    .dirname(file)
    .split(path.sep)
    .filter((part) => !/^\.*$/.test(part));
  const stem = stemOf(file);
  return parts.at(-1) === stem ? parts : [...parts, stem];
}

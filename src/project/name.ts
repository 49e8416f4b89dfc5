/** What the results of a document are called: as its file, unless another file of the project is called the same. */
import { createHash } from 'node:crypto';
import path from 'node:path';
import { stemOf } from './files';

export interface Named {
  /** The folder of its results, and the name of its video. */
  name: string;
  /** Files of the project that are called as it, relative to the project. */
  others: string[];
}

/**
 * The name of the document `file` in the project `root`, whose Markdown files are `found`. Documents of one file name are named by the folders that tell
 * them apart, `a-slides` and `b-slides`, but for `slides/<name>/<name>.md`: by their places alone, whichever is made first.
 */
export function nameDocument(file: string, root: string, found: readonly string[] = []): Named {
  const self = path.relative(root, path.resolve(file));
  const files = found.map((other) => path.relative(root, path.resolve(other)));
  return nameAmong(self, [...new Set([...files, self])]);
}

/** The same for paths relative to the project. */
export function nameAmong(file: string, files: readonly string[]): Named {
  // Some disks do not tell letters from capitals.
  const fold = (name: string) => name.normalize('NFC').toLowerCase();
  const stem = stemOf(file);
  const same = files.filter((other) => fold(stemOf(other)) === fold(stem)).sort();
  const others = same.filter((other) => other !== file);
  if (others.length === 0 || isHome(file)) return { name: stem, others };
  const different = files.filter((other) => fold(stemOf(other)) !== fold(stem));
  const homes = same.filter(isHome).map(stemOf);
  const taken = new Set([...homes, ...different.flatMap(possibleNames)].map(fold));
  const away = same.filter((other) => !isHome(other));
  const deepest = Math.max(...away.map((other) => partsOf(other).length));
  for (let depth = 2; depth <= deepest; depth++) {
    const names = away.map((other) => fold(nameAt(other, depth)));
    if (new Set(names).size === away.length && !names.some((name) => taken.has(name)))
      return { name: nameAt(file, depth), others };
  }
  return { name: `${stem}-${createHash('sha256').update(file).digest('hex').slice(0, 6)}`, others };
}

/** Where a project's document of this name lies by rule: there it is called so, whatever lies elsewhere. */
const isHome = (file: string): boolean =>
  file === path.join('slides', stemOf(file), path.basename(file)) && file.endsWith('.md');

/** Of the last `depth` parts. */
const nameAt = (file: string, depth: number): string => partsOf(file).slice(-depth).join('-');

/** All that a document may be called. */
const possibleNames = (file: string): string[] => [
  stemOf(file),
  ...partsOf(file).map((_, i) => nameAt(file, i + 1)),
];

/** The folders around a document and its name; a folder that is called as the document is told once. */
function partsOf(file: string): string[] {
  const parts = path
    .dirname(file)
    .split(path.sep)
    .filter((part) => !/^\.*$/.test(part));
  const stem = stemOf(file);
  return parts.at(-1) === stem ? parts : [...parts, stem];
}

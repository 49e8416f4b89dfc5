/** What every reader of foreign files gives: the same tree as Markdown, pictures beside it, and what was left out. */
import type { Root } from 'mdast';

/** What could not be taken along, in the plural, e.g. "deletions", and how often. */
export type Left = ReadonlyMap<string, number>;

export interface Imported {
  tree: Root;
  meta: { title?: string; subtitle?: string; author?: string; date?: string; lang?: string };
  /** Its headings of the first level are acts, and none is the title. */
  hasActs?: boolean;
  /** Its author has given it title and outline. */
  isWritten?: true;
  /** By the name that pictures of the tree have as their address. */
  pictures: ReadonlyMap<string, Uint8Array>;
  left: Left;
  /** Sentences on how it was read, where that is rough. */
  remarks: readonly string[];
  /** Slides that are drawings of many loose boxes, where there are some. */
  drawings?: Drawings;
}

/** Slides that an office program may draw. */
export interface Drawings {
  /** A file with each of them alone, by the name of its picture; none where nobody asked for them. */
  files: ReadonlyMap<string, Uint8Array>;
  /** Of these files, without the dot. */
  ending: string;
  /** Of a slide, in a unit of the file's own. */
  width: number;
  height: number;
}

export interface Asked {
  /** Slides that are drawings become pictures, which somebody draws. */
  draws: boolean;
}

/** Reads files of one format. */
export interface Reader {
  /** With its article: "a notebook". */
  name: string;
  /** In small letters, without the dot. */
  endings: readonly string[];
  /** Throws a Failure in a sentence where the file is none of these, damaged, or larger than limits.ts allows. */
  read(bytes: Uint8Array, asked?: Asked): Promise<Imported>;
}

/** Counts what is left out. */
export function openLeft(): { left: Map<string, number>; leave(what: string): void } {
  const left = new Map<string, number>();
  return { left, leave: (what) => void left.set(what, (left.get(what) ?? 0) + 1) };
}

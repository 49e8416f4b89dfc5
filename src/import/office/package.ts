/** Parts of an office file and how they name each other (OPC, ECMA-376 part 2). */
import path from 'node:path';
import type { Archive } from '../archive';
import { type Element, elementsOf, parseXml } from '../xml';

/** Where a part leads: to another part, or out of the file. */
export interface Link {
  /** The last word of its type, e.g. `slideLayout`. */
  type: string;
  target: string;
  isOutside: boolean;
}

export interface Parts {
  /** The root of a part; undefined where there is none. */
  xml(part: string): Element | undefined;
  /** By their ids. */
  links(part: string): ReadonlyMap<string, Link>;
  /** The first part of a type that a part leads to; `''` is the file itself. */
  linked(part: string, type: string): string | undefined;
  data(part: string): Uint8Array | undefined;
}

export function openParts(archive: Archive): Parts {
  const read = new Map<string, Element | undefined>();
  const xml = (part: string): Element | undefined => {
    if (!read.has(part)) {
      const data = archive.get(part);
      read.set(part, data && parseXml(data));
    }
    return read.get(part);
  };
  const links = (part: string): Map<string, Link> => {
    const { dir, base } = path.posix.parse(part);
    const named = elementsOf(xml(path.posix.join(dir, '_rels', `${base}.rels`)), 'Relationship');
    return new Map(named.map(({ attributes }) => [attributes.Id ?? '', linkOf(attributes, dir)]));
  };
  return {
    xml,
    links,
    linked: (part, type) =>
      [...links(part).values()].find((link) => link.type === type && !link.isOutside)?.target,
    data: archive.get,
  };
}

function linkOf(
  { Type = '', Target = '', TargetMode }: Record<string, string>,
  folder: string,
): Link {
  const type = Type.split('/').at(-1) ?? '';
  if (TargetMode === 'External') return { type, target: Target, isOutside: true };
  const target = Target.startsWith('/') ? Target.slice(1) : path.posix.join(folder, Target);
  return { type, target, isOutside: false };
}

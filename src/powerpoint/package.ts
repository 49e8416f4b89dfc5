/** The parts of an office file (ECMA-376 part 2): what each is, what it leads to, and all of them as a ZIP. */
import { createHash } from 'node:crypto';
import { strToU8, zipSync } from 'fflate';
import { el, xmlPart } from './xml';

const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** By their endings; all other parts say it by their names. */
const MEDIA: Record<string, string> = {
  png: 'image/png',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  svg: 'image/svg+xml',
  mp3: 'audio/mpeg',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Equal parts give equal bytes: every entry has this date. */
const DATE = '1980-01-01T12:00:00';

interface Relation {
  type: string;
  target: string;
  outside: boolean;
}

export interface Package {
  /** XML of a content type. */
  add(name: string, type: string, root: string): void;
  /** A file of one of the known endings. The same bytes are kept once; returns the part's name. */
  addFile(folder: string, ending: string, data: Uint8Array): string;
  /** Its id in `from`: the same for the same target. `type` is an address, or the last word of one of the office's own; '' is the file itself. */
  relate(from: string, type: string, target: string, outside?: boolean): string;
  bytes(): Uint8Array;
}

/** An empty package (Open Packaging Conventions, ECMA-376 part 2), whose bytes are the same for the same parts. */
export function openPackage(): Package {
  const parts = new Map<string, Uint8Array>();
  const types = new Map<string, string>();
  const relations = new Map<string, Relation[]>();
  const files = new Map<string, string>();
  return {
    add(name, type, root) {
      parts.set(name, strToU8(xmlPart(root)));
      types.set(name, type);
    },
    addFile(folder, ending, data) {
      const key = `${folder} ${ending} ${createHash('sha256').update(data).digest('hex')}`;
      const name = files.get(key) ?? `${folder}/file${files.size + 1}.${ending}`;
      files.set(key, name);
      parts.set(name, data);
      return name;
    },
    relate(from, type, target, outside = false) {
      const all = relations.get(from) ?? [];
      relations.set(from, all);
      const found = all.findIndex((one) => one.type === type && one.target === target);
      if (found < 0) all.push({ type, target, outside });
      return `rId${found < 0 ? all.length : found + 1}`;
    },
    bytes() {
      const endings = [...parts.keys()].map((name) => name.slice(name.lastIndexOf('.') + 1));
      const all: Record<string, Uint8Array> = {
        '[Content_Types].xml': strToU8(xmlPart(contentTypes(types, new Set(endings)))),
      };
      for (const [from, list] of relations)
        all[relationsName(from)] = strToU8(xmlPart(relationsPart(from, list)));
      for (const [name, data] of parts) all[name] = data;
      return zipSync(all, { level: 6, mtime: DATE });
    },
  };
}

const contentTypes = (types: ReadonlyMap<string, string>, endings: ReadonlySet<string>): string =>
  el(
    'Types',
    { xmlns: `${PACKAGE}/content-types` },
    el('Default', {
      Extension: 'rels',
      ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
    }),
    el('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    ...Object.entries(MEDIA)
      .filter(([ending]) => endings.has(ending))
      .map(([Extension, ContentType]) => el('Default', { Extension, ContentType })),
    ...[...types].map(([name, ContentType]) =>
      el('Override', { PartName: `/${name}`, ContentType }),
    ),
  );

function relationsName(part: string): string {
  const at = part.lastIndexOf('/') + 1;
  return `${part.slice(0, at)}_rels/${part.slice(at)}.rels`;
}

const relationsPart = (from: string, list: readonly Relation[]): string =>
  el(
    'Relationships',
    { xmlns: `${PACKAGE}/relationships` },
    ...list.map(({ type, target, outside }, i) =>
      el('Relationship', {
        Id: `rId${i + 1}`,
        Type: type.includes(':') ? type : `${RELATION}/${type}`,
        Target: outside ? target : `${from === '' ? '' : '/'}${target}`,
        TargetMode: outside ? 'External' : undefined,
      }),
    ),
  );

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseAst } from 'vitest/node';

const SRC = path.resolve(import.meta.dirname, '../src');

/** A room may import from the lines above its own; rooms of one line do not know each other. */
const LAYERS = [
  ['failure', 'format', 'time', 'turn', 'upwards'],
  ['root', 'git', 'problem', 'progress', 'together', 'loopback', 'language', 'theme'],
  ['foreign', 'thread'],
  ['cache', 'browser'],
  ['build'],
  ['encode', 'font'],
  ['sound'],
  ['icon'],
  ['document'],
  ['scene'],
  ['staging'],
  ['narration'],
  ['timeline'],
  ['view'],
  ['page'],
  ['deck', 'composition', 'publish'],
  ['draw'],
  ['video'],
  ['still', 'layout', 'mermaid', 'powerpoint'],
  ['diff', 'draft', 'import', 'translation'],
  ['pipeline', 'project', 'template', 'doctor', 'web', 'voice'],
  ['queue'],
  ['outputs'],
  ['dev', 'record'],
  ['cli'],
];

/** What runs in a browser, too. */
const IN_BROWSER =
  /^view\/|^theme\/|^language\/|^format\.ts$|\/schema\.ts$|^deck\/(player|narrator|captions|bar|films|track|pointer|memory|own-words|position|finder|passage|speaker|help|reading|words|moves|keys|overview|overview-layout|element|platform|kept|link|shape|faces|halo|paper-global|print|print-pages|sheets)\.ts$|^deck\/speaker\/|^deck\/(Deck|Handout|Narration|SpeakerNotes)\.tsx$|^deck\/(notes|references)\.ts$|^deck\/languages\.ts$|^page\/(languages\.tsx|place-links\.ts)$|^publish\/watch\/(player|follow|moment|data)\.ts$|^composition\/.*\.tsx$|^draw\/page\/.*\.tsx$|^mermaid\/page\/|^(record|dev)\/(data\.ts|Shell\.tsx|page\/)|^foreign\/(chromium|reveal)\.ts$/;

interface Import {
  file: string;
  source: string;
  /** False when only types are imported. */
  isValue: boolean;
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(path.sep).join('/'))
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'));

const roomOf = (file: string): string => (file.split('/')[0] ?? '').replace(/\.tsx?$/, '');
const layerOf = (file: string): number => LAYERS.findIndex((layer) => layer.includes(roomOf(file)));

function importsOf(file: string): Import[] {
  const lang = file.endsWith('x') ? 'tsx' : 'ts';
  const found: Import[] = [];
  const text = readFileSync(path.join(SRC, file), 'utf8');
  JSON.stringify(parseAst(text, { lang }), (_, node: unknown) => {
    const { type, source, importKind, exportKind, specifiers } = (node ?? {}) as {
      type?: string;
      source?: { value?: unknown };
      importKind?: string;
      exportKind?: string;
      specifiers?: { importKind?: string }[];
    };
    if (/^(Import|Export).*(Declaration|Expression)$/.test(type ?? '') && source) {
      const named = specifiers ?? [];
      const onlyTypes = named.length > 0 && named.every((name) => name.importKind === 'type');
      const isValue = importKind !== 'type' && exportKind !== 'type' && !onlyTypes;
      if (typeof source.value === 'string') found.push({ file, source: source.value, isValue });
    }
    return typeof node === 'bigint' ? String(node) : node;
  });
  return found;
}

/** The file of src/ that an import names; undefined for packages and styles. */
function targetOf({ file, source }: Import): string | undefined {
  if (!source.startsWith('.')) return undefined;
  const base = path.posix.join(path.posix.dirname(file), source);
  return ['', '.ts', '.tsx'].map((end) => base + end).find((name) => files.includes(name));
}

const imports = files.flatMap(importsOf);

/** The chain of files by which `file` comes to import a module of Node, or undefined. */
function wayToNode(file: string, seen = new Set<string>()): string[] | undefined {
  if (seen.has(file)) return undefined;
  seen.add(file);
  for (const found of imports) {
    if (found.file !== file || !found.isValue) continue;
    if (found.source.startsWith('node:') || builtinModules.includes(found.source))
      return [file, found.source];
    const target = targetOf(found);
    const way = target && wayToNode(target, seen);
    if (way) return [file, ...way];
  }
  return undefined;
}

describe('the rooms of src', () => {
  test('are all in the table', () => {
    expect(files.filter((file) => layerOf(file) < 0)).toEqual([]);
  });

  test('import one way', () => {
    const wrong = imports.flatMap((found) => {
      const target = targetOf(found);
      if (!target || roomOf(target) === roomOf(found.file)) return [];
      return layerOf(target) < layerOf(found.file) ? [] : [`${found.file} -> ${target}`];
    });
    expect(wrong).toEqual([]);
  });

  test('name files that are there', () => {
    const lost = imports.filter(
      (found) =>
        found.source.startsWith('.') &&
        !targetOf(found) &&
        !existsSync(path.join(SRC, path.dirname(found.file), found.source)),
    );
    expect(lost).toEqual([]);
  });

  test('that also run in a browser need nothing of Node', () => {
    const ways = files
      .filter((file) => IN_BROWSER.test(file))
      .flatMap((file) => wayToNode(file)?.join(' -> ') ?? []);
    expect(ways).toEqual([]);
  });

  test('are read by this test: it sees imports of values, of types, and made while running', () => {
    const seen = (file: string, source: string) =>
      imports.find((found) => found.file === file && found.source === source)?.isValue;
    expect(seen('pipeline.ts', './staging/build')).toBe(true);
    expect(seen('scene/references.ts', './schema')).toBe(false);
    expect(seen('outputs/deck.ts', '../deck/write')).toBe(true);
    expect(wayToNode('document/read.ts')).toEqual(['document/read.ts', 'node:fs/promises']);
    expect(wayToNode('cli/main.ts')).toBeDefined();
  });
});

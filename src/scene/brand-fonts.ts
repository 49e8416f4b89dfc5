/** A publisher's own fonts: files beside the document, or a package of fontsource's in the project. Nothing is fetched. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { FONT_KEYS } from '../document/brand-schema';
import type { Document } from '../document/schema';
import { parseRanges } from '../font/letters';
import { type FontPart, readOwnFont } from '../font/own';
import type { Problems } from '../problem/problem';
import { findPackage } from '../root';
import type { OwnFont } from '../theme/schema';
import { findFile } from './image/find';

/** Puts the fonts in the place of their names; of one that cannot be had there is a problem, and the theme's own stays. */
export async function takeFonts(document: Document, problems: Problems): Promise<void> {
  const { brand } = document.meta;
  if (!brand?.fonts) return;
  const fonts: { head?: OwnFont; body?: OwnFont } = {};
  for (const key of FONT_KEYS) {
    const names = brand.fonts[key];
    if (names === undefined) continue;
    if (typeof names === 'object' && 'id' in names) fonts[key] = names;
    else {
      const found = await readNamed([names].flat(), document);
      if ('font' in found) fonts[key] = found.font;
      else
        problems.report(
          'brandFont',
          document.brandPlaces.get(key) ?? FIRST,
          found.name,
          WHY[found.lacks],
        );
    }
  }
  document.meta.brand = { ...brand, fonts };
}

const FIRST = { line: 1, column: 1 };

type Lack = 'gone' | 'outside' | 'web' | 'absent' | 'large' | 'broken';

const WHY: Record<Lack, string> = {
  gone: 'there is no such file beside the document',
  outside: "it lies outside of the document's folder",
  web: 'it is on the web, and nothing is fetched when building',
  absent: 'it is not installed in the project',
  large: 'it has more than 4 MB, and stands in every page',
  broken: 'it is no font that can be read',
};

const WEB = /^(https?:)?\/\//i;
const PACKAGE = /^@fontsource(-variable)?\/[a-z\d-]+$/;
const MOST_BYTES = 4_000_000;

async function readNamed(
  names: readonly string[],
  document: Pick<Document, 'folder' | 'written'>,
): Promise<{ font: OwnFont } | { name: string; lacks: Lack }> {
  const parts: FontPart[] = [];
  for (const name of names) {
    const found = PACKAGE.test(name)
      ? await partsOf(name, document.written)
      : await fileNamed(name, document.folder);
    if (typeof found === 'string') return { name, lacks: found };
    parts.push(...found);
  }
  const name = names.join(', ');
  if (parts.reduce((sum, { data }) => sum + data.length, 0) > MOST_BYTES)
    return { name, lacks: 'large' };
  const font = await readOwnFont(parts);
  return font ? { font } : { name, lacks: 'broken' };
}

async function fileNamed(name: string, folder: string): Promise<FontPart[] | Lack> {
  if (WEB.test(name)) return 'web';
  const found = findFile(name, folder);
  return 'file' in found ? [{ data: await readFile(found.file) }] : found.missing;
}

/** Of a font that varies all weights are in each file; of others regular and bold are taken. */
const SHEETS = ['index.css', '400.css', '700.css'];
const RULE = /url\(\.\/(files\/[\w.-]+\.woff2)\)[^}]*?unicode-range:\s*([^;}]+)/g;

/** The files that have letters of the text, and that of Latin letters. */
async function partsOf(name: string, text: string): Promise<FontPart[] | Lack> {
  const varies = name.startsWith('@fontsource-variable/');
  const sheets = SHEETS.slice(varies ? 0 : 1, varies ? 1 : undefined).flatMap(
    (sheet) => findPackage(`${name}/${sheet}`) ?? [],
  );
  if (sheets.length === 0) return 'absent';
  const codes = [...new Set(`${LATIN}${text}`)].map((letter) => letter.codePointAt(0) ?? 0);
  const parts: FontPart[] = [];
  for (const sheet of sheets)
    for (const [, file = '', letters = ''] of (await readFile(sheet, 'utf8')).matchAll(RULE)) {
      const ranges = parseRanges(letters);
      if (!codes.some((code) => ranges.some(([first, last]) => first <= code && code <= last)))
        continue;
      parts.push({ data: await readFile(path.join(path.dirname(sheet), file)), letters });
    }
  return parts;
}

const LATIN = 'Aé';

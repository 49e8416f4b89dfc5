/** Which files of which packages a document's letters come from, and which letters none has. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { openMemory } from '../cache/making';
import type { Store } from '../cache/store';
import { formatDate } from '../language/date';
import { findPackage, versionAt } from '../root';
import type { DrawnFace, Face, Family } from './faces';
import { carriedLetters, parseRanges } from './letters';
import { type Need, neededFonts, UNSEEN } from './needed';
import { faceOf, isNamed, type ThemeFaces } from './theme';
import { lettersIn, type Range } from './woff2';

export interface ChosenFile {
  family: Family;
  /** The package, its version, and the file's absolute path. */
  name: string;
  version: string;
  file: string;
  isWhole: boolean;
  /** The letters that are drawn with it, sorted. */
  letters: string;
  /** Of a theme. */
  drawn?: DrawnFace;
}

export interface DocumentFonts {
  files: ChosenFile[];
  /** Letters that no font has which lectern knows, with the package that may have them. */
  missing: { letter: string; install?: string }[];
}

const NONE: DocumentFonts = { files: [], missing: [] };
const chosen = openMemory<DocumentFonts>();

/** `shown` is all that the document may show: text, HTML, or data; `theme` may have fonts of its own. */
export async function documentFonts(
  shown: unknown,
  lang: string,
  store: Store,
  theme: ThemeFaces = {},
): Promise<DocumentFonts> {
  const data = typeof shown === 'string' ? shown : JSON.stringify(shown);
  const text = data + datesIn(data, lang);
  const [own, others] = await Promise.all([
    themeFiles(theme, text),
    scriptFonts(text, lang, store),
  ]);
  return own.length === 0 ? others : { ...others, files: [...own, ...others.files] };
}

/** The files of a theme's fonts that have letters of the text, and all that are on a keyboard. */
async function themeFiles({ head, body }: ThemeFaces, text: string): Promise<ChosenFile[]> {
  const named = [
    ...(head && isNamed(head) ? [faceOf('head', head)] : []),
    ...(body && isNamed(body) ? [faceOf('body', body)] : []),
  ];
  if (named.length === 0) return [];
  const letters = [...new Set(KEYBOARD + text + text.toUpperCase())].sort();
  const files = await Promise.all(named.map((face) => filesOf(face, letters)));
  return files.flat().map(({ chosen }) => chosen);
}

const KEYBOARD = String.fromCodePoint(...Array.from({ length: 95 }, (_, i) => 32 + i));

async function scriptFonts(text: string, lang: string, store: Store): Promise<DocumentFonts> {
  if (!/[^\0-\xff]/u.test(text)) return NONE;
  const carried = await carriedLetters(store);
  const needs = neededFonts(text, lang, carried.inAll);
  if (needs.length === 0) return NONE;
  const key = JSON.stringify(needs.map(({ face, letters }) => [face.sheet, letters]));
  return chosen.once(key, () => choose(needs, carried.inSome));
}

/** Dates in words: what is shown has them as numbers. */
const datesIn = (data: string, lang: string): string =>
  [...data.matchAll(/"date":"(\d{4}-\d\d-\d\d)"/g)]
    .map(([, iso = '']) => formatDate(iso, lang))
    .join('');

/** Serifs are chosen by themselves: what they lack, the others have. */
async function choose(
  needs: readonly Need[],
  isElsewhere: (letter: string) => boolean,
): Promise<DocumentFonts> {
  const files: ChosenFile[] = [];
  const [drawn, serif] = [new Set<string>(), new Set<string>()];
  const install = new Map<string, string>();
  for (const { face, letters } of needs) {
    const had = face.family === 'serif' ? serif : drawn;
    const wanted = letters.filter((letter) => !had.has(letter));
    if (wanted.length === 0) continue;
    const font = await openFont(face);
    for (const file of await filesOf(face, wanted)) {
      for (const letter of file.found) had.add(letter);
      files.push(file.chosen);
    }
    if (!font && face.family === 'sans')
      for (const letter of wanted) install.set(letter, packageOf(face));
  }
  const all = [...new Set(needs.flatMap(({ letters }) => letters))].sort();
  const missing = all
    .filter((letter) => !drawn.has(letter) && !isElsewhere(letter))
    .map((letter) => ({ letter, install: install.get(letter) }));
  return { files, missing };
}

/** The files of one face that have these letters, each with those that it has. */
export async function filesOf(
  face: Face,
  wanted: readonly string[],
): Promise<{ chosen: ChosenFile; found: string[] }[]> {
  const font = await openFont(face);
  return (font ? await pick(font, wanted) : []).map(({ file, found }) => {
    const letters = [...new Set(found.join(''))].sort().join('');
    return { chosen: { ...pickOf(face), ...file, letters }, found };
  });
}

const pickOf = ({ family, isWhole, drawn }: Face) => ({
  ...{ family, isWhole: isWhole === true },
  ...(drawn && { drawn }),
});

/** `@scope/name` of a face's sheet. */
const packageOf = ({ sheet }: Face): string => path.posix.dirname(sheet);

interface Font {
  name: string;
  version: string;
  parts: { file: string; ranges: Range[] }[];
}

const fonts = openMemory<Font | undefined>();
const RULE = /@font-face\s*\{[^}]*?url\((\.\/files\/[\w.-]+\.woff2)\)[^}]*?unicode-range:([^;}]+)/g;

/** Undefined where it is not installed. */
const openFont = (face: Face): Promise<Font | undefined> =>
  fonts.once(face.sheet, async () => {
    const sheet = findPackage(face.sheet);
    if (!sheet) return undefined;
    const folder = path.dirname(sheet);
    const rules = (await readFile(sheet, 'utf8')).matchAll(RULE);
    const parts = [...rules].map(([, file = '', ranges = '']) => ({
      file: path.join(folder, file),
      ranges: face.isUnsplit ? [[0, 0x10ffff] as const] : parseRanges(ranges),
    }));
    return { name: packageOf(face), version: versionAt(folder), parts };
  });

/** Each letter, or sequence, is of the first file that has all of it. A file may have less than its sheet says. */
async function pick({ name, version, parts }: Font, wanted: readonly string[]) {
  const left = new Set(wanted);
  const picked: { file: Pick<ChosenFile, 'name' | 'version' | 'file'>; found: string[] }[] = [];
  for (const { file, ranges } of parts) {
    const told = [...left].filter((letter) => hasAll(ranges, letter));
    if (told.length === 0) continue;
    const held = await lettersOf(file);
    const found = told.filter((letter) => hasAll(held, letter, UNSEEN));
    for (const letter of found) left.delete(letter);
    if (found.length > 0) picked.push({ file: { name, version, file }, found });
  }
  return picked;
}

const held = openMemory<Range[]>();
const lettersOf = (file: string): Promise<Range[]> =>
  held.once(file, async () => lettersIn(await readFile(file)));

/** `except` is what needs no glyph of its own. */
const hasAll = (ranges: readonly Range[], letters: string, except?: RegExp): boolean =>
  [...letters].every((letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return except?.test(letter) || ranges.some(([first, last]) => code >= first && code <= last);
  });

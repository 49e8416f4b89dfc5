/** What the fonts of the system decide of a picture: nothing where the carried fonts have every letter. */
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { codeHash } from '../cache/code';
import { fingerprint } from '../cache/fingerprint';
import { getOrMakeValue, openMemory } from '../cache/making';
import type { Store } from '../cache/store';
import { installedVersion } from '../root';
import { carriedFonts, readLetters } from './letters';
import { type FontFile, listFonts } from './system';
import type { Range } from './woff2';

/** What is drawn. */
export interface Drawing {
  /** All letters that it may show; other characters beside them do no harm. */
  text: string;
  /** CSS of the document's own. */
  style: string;
  /** A program of the document's own draws it: it may write what nobody foresees. */
  isOwn: boolean;
  /** Absolute paths of the pictures that it shows. */
  pictures?: readonly string[];
}

/** What of the system's fonts decides a drawing; empty where nothing does. Part of its key. */
export type Fallback = (drawing: Drawing) => Promise<string>;

/** Code points that need no glyph: white space, and what only says how others are joined. */
const UNSEEN = /[\s\p{Cc}\p{Default_Ignorable_Code_Point}]/u;
const NAMES_FONT = /font-family|\bfont\s*:/i;
const BEYOND_ASCII = /[^\0-\x7f]/gu;

const rangesSchema = z.array(z.tuple([z.int(), z.int()]).readonly());

/** `list` tells the system's fonts; it is asked once, when they matter. */
export function openFallback(store: Store, list: () => FontFile[] = listFonts): Fallback {
  const letters = openMemory<readonly Range[]>();
  const system = openMemory<string>();
  const hasAll = async (text: string) => {
    const beyond = [...new Set(text.match(BEYOND_ASCII) ?? [])];
    if (beyond.length === 0) return true;
    const ranges = await letters.once('all', () => keptLetters(store));
    return beyond.every((letter) => UNSEEN.test(letter) || isIn(ranges, letter));
  };
  return async ({ text, style, isOwn, pictures = [] }) => {
    const isFree = isOwn || NAMES_FONT.test(style) || (await holdLetters(pictures));
    if (!isFree && (await hasAll(text))) return '';
    return system.once('all', async () => fingerprint(list()));
  };
}

/** An SVG that is shown as a picture has its letters from the system, whatever the page carries. */
async function holdLetters(pictures: readonly string[]): Promise<boolean> {
  for (const picture of pictures)
    if (
      picture.toLowerCase().endsWith('.svg') &&
      /<(text|foreignObject)\b/i.test(await readFile(picture, 'utf8'))
    )
      return true;
  return false;
}

function isIn(ranges: readonly Range[], letter: string): boolean {
  const code = letter.codePointAt(0) ?? 0;
  return ranges.some(([first, last]) => code >= first && code <= last);
}

/** Reading them takes a fifth of a second. */
async function keptLetters(store: Store): Promise<readonly Range[]> {
  const fonts = await carriedFonts();
  const versions = fonts.map(({ name }) => installedVersion(name));
  const key = fingerprint({ fonts, versions, code: await codeHash('letters', store) });
  const read = () => readLetters(fonts);
  return (await getOrMakeValue(store, ['letters', key], rangesSchema, read)).value;
}

/** What the fonts of the system decide of a picture: nothing where the carried fonts have every letter. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fingerprint } from '../cache/fingerprint';
import { openMemory } from '../cache/making';
import type { Store } from '../cache/store';
import type { ChosenFile, DocumentFonts } from './choose';
import { carriedLetters } from './letters';
import { UNSEEN } from './needed';
import { type FontFile, listFonts } from './system';

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

const NAMES_FONT = /font-family|\bfont\s*:/i;
const BEYOND_ASCII = /[^\0-\x7f]/gu;

/**
 * `fonts` are the document's, beside those of every page; `list` tells the system's, and is asked once, when they matter.
 */
export function openFallback(
  store: Store,
  { files }: Pick<DocumentFonts, 'files'> = { files: [] },
  list: () => FontFile[] = listFonts,
): Fallback {
  const system = openMemory<string>();
  const beyond = async (text: string) => {
    const all = [...new Set(text.match(BEYOND_ASCII) ?? [])].filter((one) => !UNSEEN.test(one));
    if (all.length === 0) return [];
    const { inAll } = await carriedLetters(store);
    return all.filter((letter) => !inAll(letter));
  };
  return async ({ text, style, isOwn, pictures = [] }) => {
    const letters = await beyond(text);
    const own = files.filter(
      (file) => file.drawn || letters.some((letter) => file.letters.includes(letter)),
    );
    const isFree = isOwn || NAMES_FONT.test(style) || (await holdLetters(pictures));
    const isOurs = letters.every((letter) =>
      own.some((file) => !file.drawn && file.letters.includes(letter)),
    );
    const told = isFree || !isOurs ? await system.once('all', async () => fingerprint(list())) : '';
    if (own.length === 0) return told;
    return fingerprint({ own: own.map(idOf), told });
  };
}

const idOf = ({ family, name, version, file }: ChosenFile): string =>
  [family, name, version, path.basename(file)].join(' ');

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

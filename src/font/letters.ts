/** The letters that every carried font has (view/css/fonts.css): for them no other font is asked. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { codeHash } from '../cache/code';
import { fingerprint } from '../cache/fingerprint';
import { getOrMakeValue, openMemory } from '../cache/making';
import type { Store } from '../cache/store';
import { installedVersion, resolvePackage, SOURCES } from '../root';
import { lettersIn, type Range } from './woff2';

export interface CarriedFont {
  /** e.g. `@fontsource-variable/inter` */
  name: string;
  /** e.g. `wght` or `opsz-italic` */
  axis: string;
}

const IMPORT = /@import "(@fontsource[\w-]*\/[\w-]+)\/([\w-]+)\.css"/g;

/** In the order in which they are imported. */
export async function carriedFonts(): Promise<CarriedFont[]> {
  const css = await readFile(path.join(SOURCES, 'view/css/fonts.css'), 'utf8');
  return [...css.matchAll(IMPORT)].map(([, name = '', axis = '']) => ({ name, axis }));
}

const rangesSchema = z.array(z.tuple([z.int(), z.int()]).readonly());
const lettersSchema = z.strictObject({ inAll: rangesSchema, inSome: rangesSchema });

export interface CarriedLetters {
  /** Whether all carried fonts have a letter, whether any has. */
  inAll(letter: string): boolean;
  inSome(letter: string): boolean;
}

const kept = openMemory<CarriedLetters>();

/** Reading them takes a fifth of a second: it is kept. */
export const carriedLetters = (store: Store): Promise<CarriedLetters> =>
  kept.once('all', async () => {
    const fonts = await carriedFonts();
    const versions = fonts.map(({ name }) => installedVersion(name));
    const key = fingerprint({ fonts, versions, code: await codeHash('letters', store) });
    const read = () => readLetters(fonts);
    const { value } = await getOrMakeValue(store, ['letters', key], lettersSchema, read);
    const has = (ranges: readonly Range[]) => (letter: string) => isIn(ranges, letter);
    return { inAll: has(value.inAll), inSome: has(value.inSome) };
  });

function isIn(ranges: readonly Range[], letter: string): boolean {
  const code = letter.codePointAt(0) ?? 0;
  return ranges.some(([first, last]) => code >= first && code <= last);
}

/** Those that all of `fonts` have, and those that any has, sorted, no two touching. */
export async function readLetters(fonts: readonly CarriedFont[]) {
  const each = await Promise.all(fonts.map(lettersOf));
  const some = [...new Set(each.flatMap((letters) => [...letters]))];
  const inAll = rangesOf(some.filter((code) => each.every((font) => font.has(code))));
  return { inAll, inSome: rangesOf(some) };
}

const subsetsSchema = z.record(z.string(), z.string());

/** A font lies in several files; of each a browser takes the letters that its subset names. */
async function lettersOf({ name, axis }: CarriedFont): Promise<Set<number>> {
  const folder = path.dirname(resolvePackage(`${name}/unicode.json`));
  const text = await readFile(path.join(folder, 'unicode.json'), 'utf8');
  const subsets = subsetsSchema.parse(JSON.parse(text));
  const [width, style = 'normal'] = axis.split('-');
  const letters = new Set<number>();
  for (const [subset, named] of Object.entries(subsets)) {
    const file = `${path.basename(name)}-${subset}-${width}-${style}.woff2`;
    const ranges = parseRanges(named);
    for (const [first, last] of lettersIn(await readFile(path.join(folder, 'files', file))))
      for (let code = first; code <= last; code++)
        if (ranges.some(([from, to]) => code >= from && code <= to)) letters.add(code);
  }
  return letters;
}

/** Of `U+0041-005A,U+00E4`. */
export const parseRanges = (text: string): Range[] =>
  text.split(',').map((part) => {
    const [first = '', last = first] = part.trim().replace(/^U\+/i, '').split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  });

function rangesOf(codes: readonly number[]): Range[] {
  const ranges: [number, number][] = [];
  for (const code of codes.toSorted((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last && last[1] + 1 === code) last[1] = code;
    else ranges.push([code, code]);
  }
  return ranges;
}

/** The letters that every carried font has (view/css/fonts.css): for them no other font is asked. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { resolvePackage, SOURCES } from '../root';
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

/** Those that all of `fonts` have, sorted, no two touching. */
export async function readLetters(fonts: readonly CarriedFont[]): Promise<Range[]> {
  const each = await Promise.all(fonts.map(lettersOf));
  const [first = new Set<number>(), ...others] = each;
  return rangesOf([...first].filter((code) => others.every((font) => font.has(code))));
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
const parseRanges = (text: string): Range[] =>
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

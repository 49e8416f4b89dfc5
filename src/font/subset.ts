/** Makes the small fonts of a document: of each file the letters that it uses, kept by what decides them. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Sheet } from '../build/page';
import { codeHash } from '../cache/code';
import { fingerprint } from '../cache/fingerprint';
import type { Store } from '../cache/store';
import { type ChosenFile, type DocumentFonts, documentFonts } from './choose';
import { FAMILIES } from './faces';
import type { ThemeFaces } from './theme';

const NAMESPACE = 'subsets';

/** The sheet that a page has beside its own: style sheets name the families after their own fonts. Empty where none is needed. */
export async function fontSheet({ files }: DocumentFonts, store: Store): Promise<Sheet> {
  const fonts = new Map<string, Uint8Array>();
  const rules: string[] = [];
  for (const chosen of files) {
    const key = await keyOf(chosen, store);
    const data = chosen.isWhole
      ? await readFile(chosen.file)
      : (await store.getOrMake(NAMESPACE, key, () => subset(chosen))).data;
    const name = `fonts/${path.basename(chosen.file, '.woff2')}-${key.slice(0, 8)}.woff2`;
    fonts.set(name, data);
    rules.push(ruleOf(chosen, name));
  }
  return { css: rules.join(''), fonts };
}

/** The same of all that is shown: text, HTML, or data. */
export const fontsFor = async (
  shown: unknown,
  lang: string,
  store: Store,
  theme?: ThemeFaces,
): Promise<Sheet> => fontSheet(await documentFonts(shown, lang, store, theme), store);

const keyOf = async (
  { name, version, file, letters, drawn }: ChosenFile,
  store: Store,
): Promise<string> =>
  fingerprint({
    ...{ name, version, file: path.basename(file), letters },
    ...(drawn?.stretch && { stretch: drawn.stretch }),
    code: await codeHash('subset', store),
  });

/** All weights are asked of it, or those that its theme has: of what it lacks, its nearest stands for. */
const ruleOf = ({ family, letters, drawn }: ChosenFile, name: string): string =>
  (drawn?.weights ?? [[100, 900] as const])
    .map(
      (weights) =>
        `@font-face{font-family:"${FAMILIES[family]}";font-weight:${rangeOfWeights(weights)};font-display:block;` +
        `${drawn?.scale ? `size-adjust:${Math.round(drawn.scale * 100)}%;` : ''}` +
        `src:url(./${name}) format("woff2");unicode-range:${rangeOf(letters)}}`,
    )
    .join('');

/** Two numbers always: paper takes a font with one for one that does not vary (deck/faces.ts). */
const rangeOfWeights = ([least, most]: readonly [number, number]): string =>
  `${least} ${Math.max(most, least + 1)}`;

const rangeOf = (letters: string): string =>
  [...letters].map((letter) => `U+${letter.codePointAt(0)?.toString(16)}`).join();

/** What joins letters of a script stands in no text of its own, and is kept. */
const JOINERS = '\u200c\u200d\u25cc';

async function subset({ file, letters, drawn }: ChosenFile): Promise<Buffer> {
  const { default: subsetFont } = await import('subset-font');
  return subsetFont(await readFile(file), letters + JOINERS, {
    targetFormat: 'woff2',
    ...(drawn?.stretch && { variationAxes: { wdth: drawn.stretch } }),
  });
}

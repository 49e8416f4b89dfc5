/** Gives a page that is to be printed plain fonts for its variable ones: they look the same, and a PDF can hold them. */
import type { Page } from 'playwright-core';
import { bundleScript } from '../page/bundle';
import type { PlainFace, Use, VariableFace } from './faces';
import { instance, readFont, type VariableFont } from './instance';
import type { onPaper as OnPaper } from './paper-global';

declare const onPaper: typeof OnPaper;

type Font = VariableFace & VariableFont;

/** The page has loaded all its fonts; they stand inside it. */
export async function takePlainFonts(page: Page): Promise<void> {
  await page.addScriptTag({ content: await bundleScript('deck/paper-global.ts') });
  const fonts: Font[] = [];
  for (const face of await page.evaluate(() => onPaper.variableFaces()))
    fonts.push({ ...face, ...(await readFont(bytesOf(face.src))) });
  const sizes = Object.fromEntries(
    fonts.map(({ family, axes }) => [family, axes.get('opsz') ?? null]),
  );
  const uses = await page.evaluate((sizes) => onPaper.splitFamilies(sizes), sizes);
  const plain = new Map<string, PlainFace>();
  for (const use of uses)
    for (const font of fontsFor(use, fonts)) {
      const { style, unicodeRange, sizeAdjust } = font;
      const weight = Math.min(font.maxWeight, Math.max(font.minWeight, use.weight));
      const key = [use.name, style, weight, unicodeRange].join(' | ');
      if (plain.has(key)) continue;
      const data = await instance(font, { wght: weight, ...(use.size && { opsz: use.size }) });
      const src = `data:font/ttf;base64,${data.toString('base64')}`;
      plain.set(key, { family: use.name, style, unicodeRange, sizeAdjust, weight, src });
    }
  await page.evaluate((plain) => onPaper.replaceFaces(plain), [...plain.values()]);
  await page.evaluate(() => onPaper.layPanels());
}

/** All parts of the family in the style; where it lacks the style, those that the browser slants. */
function fontsFor({ family, style }: Use, fonts: readonly Font[]): Font[] {
  const known = fonts.filter((font) => font.family === family);
  const fitting = known.filter((font) => font.style === style);
  return fitting.length > 0 ? fitting : known;
}

const bytesOf = (dataUrl: string): Buffer =>
  Buffer.from(dataUrl.slice(dataUrl.indexOf(',') + 1), 'base64');

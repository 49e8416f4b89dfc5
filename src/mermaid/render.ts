/** Draws diagrams with Mermaid's own program, from disk, in a page of the browser that asks nobody for anything. */

import type { BrowserContext, Page } from 'playwright-core';
import type { Browser } from '../browser/find';
import { openContent, withBrowser } from '../browser/page';
import type { Meta } from '../document/schema';
import type { Format } from '../format';
import { bundleScript } from '../page/bundle';
import { resolvePackage } from '../root';
import { type DrawnPicture, type Outcome, typeIn } from '../scene/diagram/drawing';
import { cleanSvg } from './clean';
import { swapsOf } from './colours';
import { FAMILY } from './letters';
import { configOf, styleOf } from './look';
import type { Answer, Asked, drawDiagram } from './page/draw';
import { lineOf, writtenWays } from './ways';

export interface Drawing {
  theme: Meta['theme'];
  browser: Browser;
  /** Of one diagram, ms; a minute when left out. */
  longestMs?: number;
  /** A sheet with the fonts of the letters in a text, inside. */
  lettersOf(text: string): Promise<string>;
}

/** Letters that Mermaid writes by itself, in whatever diagram. */
const WRITTEN =
  ' !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~«»…';
/** Of one diagram, ms: in a browser that is busy, too. */
const LONGEST_MS = 60_000;

const POLICY =
  "default-src 'none'; script-src 'unsafe-inline' 'unsafe-eval'; style-src 'unsafe-inline'; font-src data:";

/**
 * Draws all on one page, each as if it were alone, and hands each over as soon as it is drawn. Returns those that took too
 * long. Throws BrowserFailure.
 */
export async function drawAll(
  sources: readonly string[],
  input: Drawing,
  take: (source: string, drawing: Outcome) => Promise<void>,
): Promise<string[]> {
  const late: string[] = [];
  let left = sources;
  // What takes too long cannot be stopped but with its browser.
  while (left.length > 0) {
    const drawn = await withBrowser(input.browser, (context) =>
      drawInTime(left, context, input, take),
    );
    late.push(...left.slice(drawn, drawn + 1));
    left = left.slice(drawn + 1);
  }
  return late;
}

/** How many were drawn before one took too long. */
async function drawInTime(
  sources: readonly string[],
  context: BrowserContext,
  input: Drawing,
  take: (source: string, drawing: Outcome) => Promise<void>,
): Promise<number> {
  const page = await openPage(context);
  const ask = (asked: Asked): Promise<Answer> =>
    page.evaluate((asked) => {
      const draw = Reflect.get(globalThis, 'drawDiagram') as typeof drawDiagram;
      return draw(asked);
    }, asked);
  for (const [i, source] of sources.entries()) {
    input.browser.signal?.throwIfAborted();
    const css = await input.lettersOf(WRITTEN + source);
    await page.evaluate(loadFonts, { css, family: FAMILY, text: source });
    const drawn = await inTime(draw(source, input, ask), input.longestMs ?? LONGEST_MS);
    if (!drawn) return i;
    await take(source, drawn);
  }
  return sources.length;
}

async function openPage(context: BrowserContext): Promise<Page> {
  const page = await openContent(
    context,
    `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><title></title>`,
  );
  await page.addScriptTag({ path: resolvePackage('mermaid/dist/mermaid.min.js') });
  await page.addScriptTag({ content: await bundleScript('mermaid/page/global.ts') });
  return page;
}

/** Undefined when it takes longer. */
async function inTime<T>(work: Promise<T>, ms: number): Promise<T | undefined> {
  // It fails when its browser is closed, and nobody waits for it.
  work.catch(() => undefined);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** Its letters are measured in the type that they are shown in. */
async function loadFonts({ css, family, text }: { css: string; family: string; text: string }) {
  document.head.innerHTML = '';
  document.head.append(Object.assign(document.createElement('style'), { textContent: css }));
  await Promise.all(
    ['400', '700'].map((weight) => document.fonts.load(`${weight} 16px ${family}`, text)),
  );
}

async function draw(
  source: string,
  input: Drawing,
  ask: (asked: Asked) => Promise<Answer>,
): Promise<Outcome> {
  const config = configOf(input.theme);
  const style = styleOf(input.theme, source);
  const drawn: DrawnPicture[] = [];
  for (const way of writtenWays(source)) {
    const answer = await ask({ source: way, config, style });
    if ('refused' in answer) {
      if (drawn.length === 0) return refusal(answer, source);
      continue;
    }
    drawn.push(await pictureOf(answer, input));
  }
  const [first] = drawn;
  if (!first) return { refused: 'nothing was drawn', line: 0 };
  const best = (format: Format) =>
    drawn.reduce((a, b) => (typeIn(b, format) > typeIn(a, format) ? b : a));
  return {
    pictures: {
      landscape: best('landscape'),
      portrait: best('portrait'),
      square: best('square'),
    },
  };
}

/** Mermaid's words in one line, without the picture of the place that it draws. */
function refusal({ refused, line }: Extract<Answer, { refused: string }>, source: string) {
  const [first = ''] = refused
    .split('\n')
    .map((one) => one.trim())
    .filter(Boolean);
  const got = /got '[^']*'/.exec(refused)?.[0];
  const told = [first.replace(/[.:]+$/, ''), got].filter(Boolean).join(', ');
  const named = Number(/\bline:? (\d+)/.exec(refused)?.[1] ?? 1) - 1;
  return { refused: told, line: lineOf(source, line ?? named) };
}

/** One decimal of a px is seen by nobody. */
const round = (px: number): number => Math.round(px * 10) / 10;

async function pictureOf(
  { svg, box, type }: Exclude<Answer, { refused: string }>,
  { theme, lettersOf }: Drawing,
): Promise<DrawnPicture> {
  const { inner = '', css = '', className = '' } = cleanSvg(svg, swapsOf(theme)) ?? {};
  const [x, y, width, height] = [box.x, box.y, box.width, box.height].map(round);
  const fonts = await lettersOf(inner.replace(/<[^>]*>/g, ''));
  const text =
    `<svg xmlns="http://www.w3.org/2000/svg" id="d" class="${className}" width="${width}" height="${height}" ` +
    `viewBox="${x} ${y} ${width} ${height}"><style>${inXml(fonts + css)}</style>${inner}</svg>`;
  const src = `data:image/svg+xml;base64,${Buffer.from(text).toString('base64')}`;
  return { src, width: width ?? 1, height: height ?? 1, type: round(type) };
}

const inXml = (css: string): string => css.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

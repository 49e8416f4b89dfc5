/** Pictures of a document's stage at moments of its video, drawn as the video draws them, and where words stand on them. */
import type { CDPSession, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { Frame } from '../src/composition/Frame';
import { frameState } from '../src/composition/state';
import { heldFrames } from '../src/draw/frames';
import { fontsFor } from '../src/font/subset';
import { FORMATS, type Format } from '../src/format';
import { bundleStyle, sheetsFor } from '../src/page/bundle';
import type { Prepared } from '../src/pipeline';
import { framesToMs, msToFrames } from '../src/time';
import { embedPictures } from '../src/timeline/embed';
import { motionOf } from '../src/timeline/motion';

/** px on the picture. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Words extends Box {
  text: string;
}

/** RGBA. */
export interface Picture {
  data: Uint8Array;
  width: number;
  height: number;
}

export interface Shot {
  /** Its place among the timeline's scenes. */
  scene: number;
  /** Since the scene began. */
  atMs: number;
  /** Frames of the video for which it stands. */
  frames: number;
  /** True where all has come to rest, for half a second at least. */
  rests: boolean;
  png: Buffer;
  picture: Picture;
  /** Lines of words that stand there: what is on its way in or out, or cut, is none. */
  words: Words[];
}

/** Frames between two pictures of what moves. */
const STRIDE = 5;
/** As long is at rest, frames. */
const REST = 15;

interface Moment {
  scene: number;
  frame: number;
  frames: number;
  rests: boolean;
}

/** All that moves but the mark of how much is told. */
const motionAt = ({ timeline }: Prepared, startFrame: number, frame: number): string => {
  const state = frameState(timeline, startFrame + frame, false);
  const { progress, rest, leave, pictureMs, localMs } = state;
  return JSON.stringify([progress, rest, leave, pictureMs, localMs]);
};

/** What stands still once, and what moves at every STRIDE-th frame; together all frames of the video. Captions are left out. */
function momentsOf(prepared: Prepared): Moment[] {
  return prepared.timeline.scenes.flatMap((timed, scene) => {
    const start = msToFrames(timed.startMs);
    const runs: { frame: number; frames: number; motion: string }[] = [];
    for (const { frame, count } of heldFrames(timed, false, motionOf(prepared.timeline.meta))) {
      const motion = motionAt(prepared, start, frame);
      const last = runs.at(-1);
      if (last?.motion === motion) last.frames += count;
      else runs.push({ frame, frames: count, motion });
    }
    const moments: Moment[] = [];
    for (const { frame, frames } of runs) {
      const last = moments.at(-1);
      const joins = frames < STRIDE && last && !last.rests && frame - last.frame < STRIDE;
      if (joins) last.frames += frames;
      else moments.push({ scene, frame, frames, rests: frames >= REST });
    }
    return moments;
  });
}

/** `page` has the size of the format. */
export async function* shotsOf(
  prepared: Prepared,
  format: Format,
  page: Page,
): AsyncGenerator<Shot> {
  const { timeline, document, own, ownStyle, store } = prepared;
  const asset = await embedPictures(timeline, document.folder, [format]);
  const { css } = await bundleStyle(
    sheetsFor('view/css/stage.css', timeline),
    '',
    'inside',
    await fontsFor(timeline, timeline.meta.lang, store),
  );
  await page.setViewportSize(FORMATS[format]);
  await page.setContent(`<!doctype html><meta charset="utf-8"><style>${css}</style><body></body>`);
  const session = await page.context().newCDPSession(page);
  for (const { scene, frame, frames, rests } of momentsOf(prepared)) {
    const timed = timeline.scenes[scene];
    if (!timed) continue;
    const state = frameState(timeline, msToFrames(timed.startMs) + frame, false);
    const views = { views: own, style: ownStyle };
    const markup = renderToStaticMarkup(
      createElement(Frame, { timeline, format, state, own: views, asset }),
    );
    await page.evaluate(show, markup);
    const png = await shoot(session);
    const { data, width, height } = PNG.sync.read(png);
    const words = await page.evaluate(wordsOnStage);
    yield {
      scene,
      atMs: framesToMs(frame),
      frames,
      rests,
      png,
      words,
      picture: { data, width, height },
    };
  }
}

async function shoot(session: CDPSession): Promise<Buffer> {
  const shot = await session.send('Page.captureScreenshot', {
    format: 'png',
    optimizeForSpeed: true,
  });
  return Buffer.from(shot.data, 'base64');
}

/** In the page. */
async function show(markup: string): Promise<void> {
  document.body.innerHTML = markup;
  void document.body.offsetHeight;
  await document.fonts.ready;
  await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
}

/** In the page: lines of text nodes that are whole, and seen through nothing, nor coming by their colour. */
function wordsOnStage(): Words[] {
  const found: Words[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const element = node.parentElement;
    const text = (node.textContent ?? '').trim();
    if (!element || !text || element.closest('style, script, title, [data-decorative]')) continue;
    const [, alpha = '1'] =
      /(?:\/|rgba\(.*,) ?([\d.]+)\)$/.exec(getComputedStyle(element).color) ?? [];
    let [isWhole, isClipped] = [Number(alpha) > 0.99, false];
    for (let up: Element | null = element; up; up = up.parentElement) {
      const { opacity, visibility, clipPath, maskImage } = getComputedStyle(up);
      if (Number(opacity) < 0.99 || visibility === 'hidden') isWhole = false;
      if (clipPath !== 'none' || maskImage !== 'none') isClipped = true;
    }
    if (!isWhole || isClipped) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const { x, y, width, height } of range.getClientRects())
      if (
        width > 2 &&
        height > 8 &&
        x >= 0 &&
        y >= 0 &&
        x + width <= innerWidth &&
        y + height <= innerHeight
      )
        found.push({ text: text.slice(0, 60), x, y, width, height });
  }
  return found;
}

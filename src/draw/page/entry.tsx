/**
 * In the browser: draws the pictures of a scene on a canvas and sends what changed of each. The page knows no document until
 * it is asked for a scene of one: so it can be opened before.
 */
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { Frame, type Own } from '../../composition/Frame';
import { FONTS } from '../../composition/props';
import { type FrameState, frameState } from '../../composition/state';
import { type Area, openCanvas, partsOf } from '../../foreign/chromium';
import { FORMATS, type Format } from '../../format';
import { addressOf } from '../../timeline/pictures';
import type { Timeline } from '../../timeline/schema';
import { areaOf, openChanges } from './changes';
import { layPart } from './picture';
import { openSending } from './sending';

/** What a page is asked to draw. */
export interface Order {
  /** What it draws of (serve.ts). */
  run: string;
  /** Name of the document. */
  name: string;
  captions: boolean;
  /** Frames of the video, of one scene, ascending. */
  frames: readonly number[];
  /** Where pictures are sent to. */
  address: string;
  /** Draws all of each picture, whatever changes. For tests. */
  whole?: boolean;
}

/** The page is opened for one format. */
const format = (location.search.slice(1) || 'landscape') as Format;
const size = FORMATS[format];
const { width, height } = size;
const { sheet, paint, draw } = openCanvas(size);
const root = createRoot(sheet);
/** The picture as it was packed last. */
const picture = new Uint32Array(width * height);
const openSender = openSending(picture, size);
/** No pixel is this (X is 0 or 255), so that all of a scene's first picture is sent. */
const UNKNOWN = 0x7f000000;

let loaded: { run: string; timeline: Timeline } | undefined;

/** Loads what is drawn of: the scenes, the views of own kinds and the fonts, in place of those before. */
async function load(run: string): Promise<Timeline> {
  if (loaded?.run === run) return loaded.timeline;
  flushSync(() => root.render(null));
  const at = `/runs/${run}`;
  const [timeline] = await Promise.all([
    fetch(`${at}/timeline.json`).then((file) => file.json() as Promise<Timeline>),
    put(Object.assign(document.createElement('script'), { src: `${at}/own.js` })),
    put(
      Object.assign(document.createElement('link'), {
        ...{ rel: 'stylesheet', href: `${at}/public/${FONTS}` },
      }),
    ),
  ]);
  loaded = { run, timeline };
  return timeline;
}

/** Into the head, in place of the one before of its kind; settled when it is loaded. */
function put(element: HTMLElement): Promise<void> {
  element.className = 'of-run';
  const before = document.head.querySelector(`${element.localName}.of-run`);
  return new Promise((resolve, reject) => {
    element.onload = () => {
      before?.remove();
      resolve();
    };
    element.onerror = () => reject(new Error('The page could not be loaded.'));
    document.head.append(element);
  });
}

const WHOLE = partsOf([{ left: 0, top: 0, right: width, bottom: height }], size);
/** Where it is seen how much of a scene is told. */
const marks = (): Area[] =>
  [...sheet.querySelectorAll(TOLD)].map((mark) => {
    const { top } = mark.getBoundingClientRect();
    return { left: 0, top, right: width, bottom: top + MARK_ROWS };
  });
/** It stands at the top of these. */
const TOLD = '.heading, .stage-title .rule, .stage > .told';
const MARK_ROWS = 16;

const captionAreas = (): Area[] =>
  [...sheet.querySelectorAll('.captions .panel')].map((panel) => areaOf(panel, 2));

const findChanges = openChanges(sheet, size, draw);
/** Frames in a row that move at most, until one is drawn whole. */
const MOST_MOVING = 16;

/** The next pictures are drawn while a parcel is sent. */
async function drawScene({ run, name, captions, frames, address, whole }: Order): Promise<void> {
  const all = await load(run);
  const sender = openSender(address);
  // The same for each picture, so that only what changes is drawn anew.
  const asset = (src: string) => `/runs/${run}/public/assets/${addressOf(src)}`;
  const own = globalThis.lecternOwn.own[name] ?? { views: {}, style: '' };
  const states = frames.map((frame) => frameState(all, frame, captions));
  let shown: FrameState | undefined;
  const show = async (state: FrameState) => {
    const frame = <Frame {...{ timeline: all, format, state, own, asset }} />;
    await lay(frame, !shown || state.pictureMs !== shown.pictureMs);
    shown = state;
  };
  picture.fill(UNKNOWN);
  let moving = 0;
  let captioned: Area[] = [];
  for (const [i, state] of states.entries()) {
    await show(state);
    const before = states[i - 1];
    const moves = !before || !isSameStage(before, state);
    const changes = moves ? await findChanges() : [];
    moving = moves ? moving + 1 : 0;
    // What changed too little to be found is not left behind.
    const isWhole = whole || !before || moving === MOST_MOVING || (moves && rests(i));
    if (isWhole) moving = 0;
    const areas = isWhole ? [...WHOLE] : changes;
    if (before?.told !== state.told) areas.push(...marks());
    areas.push(...captioned);
    captioned = captionAreas();
    areas.push(...captioned);
    const parts: Area[] = [];
    await draw(partsOf(areas, size), (pixels, part) => {
      parts.push(...layPart(picture, width, pixels, part));
    });
    await sender.add(parts);
  }
  await sender.finish();

  /** Whether a picture is held, or the stage stays as it is in the next one. */
  function rests(i: number): boolean {
    const [frame = 0, next] = [frames[i], frames[i + 1]];
    const [state, following] = [states[i], states[i + 1]];
    return next !== frame + 1 || !state || !following || isSameStage(state, following);
  }
}

/** Whether two pictures are the same, beside captions and marks of how much is told. */
const isSameStage = (a: FrameState, b: FrameState): boolean =>
  a.leave === b.leave &&
  a.localMs === b.localMs &&
  a.pictureMs === b.pictureMs &&
  a.rest === b.rest &&
  a.progress.every((value, n) => value === b.progress[n]);

/** Lays a picture out, with its fonts and, when they are others than before, its images. */
async function lay(frame: ReactNode, isNew: boolean): Promise<void> {
  flushSync(() => root.render(frame));
  if (isNew) await Promise.all([...sheet.querySelectorAll('img')].map(decoded));
  await paint();
  if (document.fonts.status === 'loaded') return;
  await document.fonts.ready;
  await paint();
}

/** What cannot be decoded shows its words: the author was told when the layout was checked. */
const decoded = (image: HTMLImageElement): Promise<void> => image.decode().catch(() => undefined);

declare global {
  /** For the other side, which starts it: canvas.ts. */
  var lectern: { drawScene: typeof drawScene };
  /** What the script of own kinds leaves (bundle.ts), by name of the document. */
  var lecternOwn: { own: Record<string, Own> };
}
globalThis.lectern = { drawScene };

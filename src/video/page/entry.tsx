/** In the browser: draws the pictures of a scene on a canvas and sends what changed of each. */
import '../../view/css/stage.css';
import { own } from 'lectern-own';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Timeline } from '../../timeline/schema';
import { Frame } from '../Frame';
import { type FrameState, frameState } from '../state';
import { openCanvas } from './canvas';
import { layRows, type Part, PLANES_BYTES, SIZE, WHOLE } from './picture';
import { toPlanes } from './planes';

/** What a page is asked to draw. */
export interface Order {
  /** Name of the document. */
  name: string;
  captions: boolean;
  /** Frames of the video, of one scene, ascending. */
  frames: readonly number[];
  /** Where pictures are sent to. */
  address: string;
}

/** Captions are below this row: css/captions.css. */
const CAPTIONS_TOP = 900;
const asset = (src: string) => `/public/assets/${src}`;
const { sheet, paint, draw } = openCanvas();
const root = createRoot(sheet);
/** The picture as it was sent last. */
const picture = new Uint32Array(SIZE.width * SIZE.height);
const planes = new Uint8Array(PLANES_BYTES);
const timeline = fetch('/public/timeline.json').then((file) => file.json() as Promise<Timeline>);

/** The next picture is drawn while one is sent. */
async function drawScene({ name, captions, frames, address }: Order): Promise<void> {
  const whole = await timeline;
  let stage: string | undefined;
  let sent: Promise<void> = Promise.resolve();
  for (const frame of frames) {
    const state = frameState(whole, frame, captions);
    await show(whole, state, name, stage === undefined);
    const now = JSON.stringify(state.progress);
    let part = stage === undefined ? WHOLE : undefined;
    await draw(now === stage ? CAPTIONS_TOP : 0, (rows, top) => {
      part = layRows(picture, rows, top, part);
    });
    await sent;
    sent = send(address, part);
    // It is thrown where it is waited for.
    sent.catch(() => undefined);
    stage = now;
  }
  await sent;
}

/** Lays a picture out, with its fonts and, when the scene is new, its images. */
async function show(
  whole: Timeline,
  state: FrameState,
  name: string,
  isNew: boolean,
): Promise<void> {
  const views = own[name] ?? { views: {}, style: '' };
  flushSync(() => root.render(<Frame timeline={whole} state={state} own={views} asset={asset} />));
  if (isNew) await Promise.all([...sheet.querySelectorAll('img')].map((image) => image.decode()));
  await paint();
  if (document.fonts.status === 'loaded') return;
  await document.fonts.ready;
  await paint();
}

async function send(address: string, part: Part = { left: 0, top: 0, right: 0, bottom: 0 }) {
  const { left, top, right, bottom } = part;
  const { ok } = await fetch(`${address}?part=${[left, top, right, bottom]}`, {
    method: 'POST',
    body: toPlanes(picture, part, planes),
  });
  if (!ok) throw new Error('The picture was not taken.');
}

declare global {
  /** For the other side, which starts it: web.ts. */
  var lectern: { drawScene: typeof drawScene };
}
globalThis.lectern = { drawScene };

/** In the browser: draws the pictures of a scene on a canvas and sends what changed of each. */
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { Frame, type Own } from '../../composition/Frame';
import { type FrameState, frameState } from '../../composition/state';
import { openCanvas, type Rows } from '../../foreign/chromium';
import { FORMATS, type Format } from '../../format';
import { addressOf } from '../../timeline/pictures';
import type { Timeline } from '../../timeline/schema';
import { AREAS } from '../../view/area';
import { layRows, type Part, packPicture, parcelBytes } from './picture';
import { toPlanes } from './planes';
import type { Parcel, Receipt } from './sender';

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

/** The page is opened for one format. */
const format = (location.search.slice(1) || 'landscape') as Format;
const { width, height } = FORMATS[format];
const asset = (src: string) => `/public/assets/${addressOf(src)}`;
const { sheet, paint, draw } = openCanvas({ width, height });
const root = createRoot(sheet);
/** The picture as it was packed last. */
const picture = new Uint32Array(width * height);
/** No pixel is this (X is 0 or 255), so that all of a scene's first picture is sent. */
const UNKNOWN = 0x7f000000;
/** Sending costs more by the parcel than by the byte. */
const PARCEL_PICTURES = 16;
const PARCEL_BYTES = (width * height * 3) / 2 + (1 << 20);
const free: ArrayBuffer[] = [];
const { port } = new SharedWorker('/sender.js');
const timeline = fetch('/timeline.json').then((file) => file.json() as Promise<Timeline>);

const WHOLE: readonly Rows[] = [{ top: 0, bottom: height }];
/** What is below captions is drawn with them. */
const CAPTIONS: Rows = { top: AREAS[format].captions.top, bottom: height };

/** The rows in which it is seen how much of a scene is told. */
const marks = (): Rows[] =>
  [...sheet.querySelectorAll(TOLD)].map((mark) => {
    const { top } = mark.getBoundingClientRect();
    return { top, bottom: top + MARK_ROWS };
  });
/** They stand at the top of these. */
const TOLD = '.heading, .stage-title .rule, .stage > .told';
const MARK_ROWS = 16;

/** The next pictures are drawn while a parcel is sent. */
async function drawScene({ name, captions, frames, address }: Order): Promise<void> {
  const whole = await timeline;
  const send = openSender(address);
  picture.fill(UNKNOWN);
  let stage: string | undefined;
  let pictureMs: number | undefined;
  let told: number | undefined;
  for (const frame of frames) {
    const state = frameState(whole, frame, captions);
    await show(whole, state, name, stage === undefined || state.pictureMs !== pictureMs);
    pictureMs = state.pictureMs;
    const { progress, rest, leave, localMs } = state;
    const now = JSON.stringify([progress, rest, leave, localMs, pictureMs]);
    const isSame = now === stage;
    const moved = isSame ? [CAPTIONS, ...(state.told === told ? [] : marks())] : WHOLE;
    told = state.told;
    const parts: Part[] = [];
    await draw(moved, (rows, top) => {
      const part = layRows(picture, width, rows, top);
      if (part) parts.push(part);
    });
    stage = now;
    await send.add(parts);
  }
  await send.finish();
}

/** Two parcels: one is filled while the other is under way. */
function openSender(address: string) {
  let parcel = takeParcel();
  let sent: Promise<void> = Promise.resolve();
  let [used, count] = [0, 0];
  async function flush() {
    await sent;
    sent = post({ address, buffer: parcel.buffer, length: used });
    // It is thrown where it is waited for.
    sent.catch(() => undefined);
    parcel = takeParcel();
    [used, count] = [0, 0];
  }
  return {
    async add(parts: readonly Part[]) {
      if (used + parcelBytes(parts) > PARCEL_BYTES || count === PARCEL_PICTURES) await flush();
      used = packPicture(parcel, used, parts, (part, out) => toPlanes(picture, width, part, out));
      count += 1;
    },
    async finish() {
      await flush();
      await sent;
      free.push(parcel.buffer);
    },
  };
}

const takeParcel = () => new Uint8Array(free.pop() ?? new ArrayBuffer(PARCEL_BYTES));

/** Settled when the parcel was taken and its buffer is free again. Throws when it was not. */
const post = (parcel: Parcel) =>
  new Promise<void>((resolve, reject) => {
    port.onmessage = ({ data }: MessageEvent<Receipt>) => {
      free.push(data.buffer);
      if (data.ok) resolve();
      else reject(new Error('The pictures were not taken.'));
    };
    port.postMessage(parcel, [parcel.buffer]);
  });

/** Lays a picture out, with its fonts and, when they are others than before, its images. */
async function show(
  whole: Timeline,
  state: FrameState,
  name: string,
  isNew: boolean,
): Promise<void> {
  const views = globalThis.lecternOwn.own[name] ?? { views: {}, style: '' };
  flushSync(() =>
    root.render(<Frame timeline={whole} format={format} state={state} own={views} asset={asset} />),
  );
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

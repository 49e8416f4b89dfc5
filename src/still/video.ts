/** Pictures of the video: every scene at every settled step, drawn by Remotion, captions off. */
import type { Browser } from '../browser/find';
import { stillStates } from '../composition/state';
import { drawFrames } from '../draw/remotion';
import type { Format } from '../format';
import type { Timeline } from '../timeline/schema';
import { drawnContext } from '../view/context';
import { pageSteps } from '../view/page-steps';
import type { OwnViews } from '../view/Stage';
import type { Spot } from './deck';

/** All scenes at all steps, in order. */
export const allSpots = (timeline: Timeline): Spot[] =>
  stillStates(timeline).map(({ timed, step }) => ({ scene: timed.scene.id, step }));

/** Every scene as it comes to rest: where it goes on in pages in this format, each of them. */
export function lastSpots({ scenes, references, meta }: Timeline, own: OwnViews, format: Format) {
  const context = { ...drawnContext({ references, ...meta }, (src) => src), format };
  return scenes.map((timed) =>
    pageSteps(timed, own, context).map((step): Spot => ({ scene: timed.scene.id, step })),
  );
}

export interface VideoShots {
  timeline: Timeline;
  /** Remotion's bundle. */
  serveUrl: string;
  browser: Browser;
  /** Landscape when left out. */
  format?: Format;
}

/** A PNG for each of `spots`, in no order. */
export async function shootVideo(
  { timeline, serveUrl, browser, format = 'landscape' }: VideoShots,
  spots: readonly Spot[],
  onPicture: (png: Buffer, spot: Spot) => void | Promise<void>,
): Promise<void> {
  const wanted = new Map(
    stillStates(timeline).flatMap(({ timed, step }, frame) => {
      const spot = spots.find((one) => one.scene === timed.scene.id && one.step === step);
      return spot ? [[frame, spot] as const] : [];
    }),
  );
  await drawFrames({
    ...{ serveUrl, browser, format, image: 'png', frames: [...wanted.keys()] },
    input: { timeline, captions: false, stills: true },
    async onFrame(png, frame) {
      const spot = wanted.get(frame);
      if (spot) await onPicture(png, spot);
    },
  });
}

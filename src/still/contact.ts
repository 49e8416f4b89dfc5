/** The contact sheet: every scene as it comes to rest; in landscape, deck and video side by side. */
import type { Browser } from '../browser/find';
import type { Format } from '../format';
import type { OnProgress } from '../progress';
import { nameOf } from '../scene/authored';
import { themeOf } from '../theme/themes';
import type { Timeline } from '../timeline/schema';
import type { OwnViews } from '../view/Stage';
import { type Spot, shootDeck } from './deck';
import { drawSheet } from './sheet';
import { lastSpots, shootVideo } from './video';

export interface ContactInput {
  timeline: Timeline;
  own: OwnViews;
  format: Format;
  /** The deck's page. */
  index: string;
  /** Remotion's bundle. */
  serveUrl: string;
  browser: Browser;
  /** CSS that has the fonts of the labels. */
  style: string;
  onProgress: OnProgress;
}

/** A PNG. Throws BrowserFailure. */
export async function drawContactSheet(input: ContactInput): Promise<Buffer> {
  const { timeline, own, format, index, serveUrl, browser, style, onProgress } = input;
  const pages = lastSpots(timeline, own, format);
  const spots = pages.flat();
  const sides = format === 'landscape' ? (['deck', 'video'] as const) : (['video'] as const);
  const pictures = { deck: new Map<string, Buffer>(), video: new Map<string, Buffer>() };
  const keep = (side: 'deck' | 'video') => (png: Buffer, spot: Spot) => {
    pictures[side].set(nameOfSpot(spot), png);
    const done = pictures.deck.size + pictures.video.size;
    const note = `${format}, ${browser.name}`;
    onProgress({ task: 'stills', done, total: sides.length * spots.length, note });
  };
  if (format === 'landscape') await shootDeck(index, spots, browser, keep('deck'));
  await shootVideo({ timeline, serveUrl, browser, format }, spots, keep('video'));
  const cells = timeline.scenes.flatMap(({ scene }, i) =>
    (pages[i] ?? []).map((spot, at, { length }) => ({
      scene: scene.id,
      kind: length > 1 ? `${nameOf(scene)}, ${at + 1} of ${length}` : nameOf(scene),
      pictures: sides.flatMap((side) => pictures[side].get(nameOfSpot(spot)) ?? []),
    })),
  );
  const { ground, text } = themeOf(timeline.meta);
  const shown = format === 'landscape' ? 'deck left, video right' : format;
  const words = { title: `${timeline.meta.title} — ${shown}`, ground, text, style };
  return drawSheet(cells, format, words, browser);
}

const nameOfSpot = ({ scene, step }: Spot): string => `${scene} ${step}`;

/** The contact sheet: every scene as it comes to rest, deck and video side by side. */
import type { Browser } from '../browser/find';
import type { OnProgress } from '../progress';
import type { Timeline } from '../timeline/schema';
import { themes } from '../view/theme';
import { shootDeck } from './deck';
import { drawSheet } from './sheet';
import { lastSpots, shootVideo } from './video';

export interface ContactInput {
  timeline: Timeline;
  /** The deck's page. */
  index: string;
  /** Remotion's bundle. */
  serveUrl: string;
  browser: Browser;
  onProgress: OnProgress;
}

/** A PNG. Throws BrowserProblem. */
export async function drawContactSheet(input: ContactInput): Promise<Buffer> {
  const { timeline, index, serveUrl, browser, onProgress } = input;
  const spots = lastSpots(timeline);
  const pictures = { deck: new Map<string, Buffer>(), video: new Map<string, Buffer>() };
  const keep = (side: 'deck' | 'video') => (png: Buffer, spot: { scene: string }) => {
    pictures[side].set(spot.scene, png);
    const done = pictures.deck.size + pictures.video.size;
    onProgress({ task: 'stills', done, total: 2 * spots.length, note: browser.name });
  };
  await shootDeck(index, spots, browser, keep('deck'));
  await shootVideo({ timeline, serveUrl, browser }, spots, keep('video'));
  const rows = timeline.scenes.flatMap(({ scene: { id, kind } }) => {
    const [deck, video] = [pictures.deck.get(id), pictures.video.get(id)];
    return deck && video ? [{ scene: id, kind, deck, video }] : [];
  });
  const { ground, text } = themes[timeline.meta.theme];
  return drawSheet(rows, { title: timeline.meta.title, ground, text }, browser);
}

/** The promise of the product: what the video shows when a step has settled is what the deck shows. */
import { afterAll, describe, expect, test } from 'vitest';
import { makeDeck } from '../../src/pipeline';
import { type Spot, shootDeck } from '../../src/still/deck';
import { allSpots, shootVideo } from '../../src/still/video';
import { differingShare } from '../pixels';
import { openDrawing, prepareDocument } from '../stage';

const MOST = 0.005;
const name = ({ scene, step }: Spot) => `${scene} step ${step}`;

describe.each(['slides/ketamine/ketamine.md', 'slides/tour/tour.md'])(
  'deck and video of %s',
  (file) => {
    const shares: Record<string, number> = {};
    afterAll(() => {
      const [worst] = Object.entries(shares).sort(([, a], [, b]) => b - a);
      if (worst) console.log(`${file}: worst ${(worst[1] * 100).toFixed(3)} % at ${worst[0]}`);
    });

    test('agree in every scene at every settled step', { timeout: 900_000 }, async () => {
      const prepared = await prepareDocument(file, 'silent');
      const { timeline } = prepared;
      const spots = allSpots(timeline);
      const { serveUrl, browser } = await openDrawing(prepared);
      const seen = new Map<string, Buffer>();
      const index = await makeDeck(prepared);
      await shootDeck(index, spots, browser, (png, spot) => void seen.set(name(spot), png));
      await shootVideo({ timeline, serveUrl, browser }, spots, (png, spot) => {
        shares[name(spot)] = differingShare(png, seen.get(name(spot)) ?? Buffer.alloc(0));
      });
      expect(Object.keys(shares)).toHaveLength(spots.length);
      expect(Object.entries(shares).filter(([, share]) => share >= MOST)).toEqual([]);
    });
  },
);

/** What each canvas is parted into, px: the area of the scene, the line of its sources, the zone of captions. */
import type { Format } from '../format';

export interface Area {
  left: number;
  top: number;
  width: number;
  height: number;
  /** Top of the line of sources. */
  sources: number;
  /** The zone of captions, in which nothing else stands. css/captions.css has the landscape's for the deck. */
  captions: { left: number; top: number; width: number; height: number };
}

/** Where the foot of an upright stage begins, px: css/ground.css has it. */
export const FOOT = 1372;

/**
 * Phones lay their own over an upright video: names and buttons over a tenth at the top, a fifth at the bottom, and above
 * that a tenth at the right. What is shown and said keeps out of all three.
 */
export const AREAS = {
  landscape: {
    ...{ left: 140, top: 96, width: 1640, height: 748, sources: 862 },
    captions: { left: 0, top: 916, width: 1920, height: 140 },
  },
  portrait: {
    ...{ left: 84, top: 204, width: 888, height: 1092, sources: 1312 },
    captions: { left: 36, top: 1380, width: 936, height: 144 },
  },
  square: {
    ...{ left: 72, top: 72, width: 936, height: 784, sources: 866 },
    captions: { left: 24, top: 920, width: 1032, height: 140 },
  },
} as const satisfies Record<Format, Area>;

/** What each canvas is parted into, px: the area of the scene, the line of its sources, the zone of captions. */
import type { Format } from '../format';
import { emojiOf } from '../scene/icon/emoji';
import { takeIcon } from '../scene/icon/take';
import type { Scene } from '../scene/schema';
import { isReadOut } from '../timeline/read-out';

export interface Area {
  left: number;
  top: number;
  width: number;
  height: number;
  /** Top of the line of sources. */
  sources: number;
  /** The zone of captions, in which nothing else stands. css/captions.css has the landscape's for the deck. */
  captions: { left: number; top: number; width: number; height: number };
  /** Where the foot begins, where it is not FOOT. */
  foot?: number;
}

/** Where the foot of an upright stage begins, px: css/ground.css has it. One that holds nothing begins at what phones lay over it. */
export const FOOT = 1372;
const LOW_FOOT = 1548;

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

/** px that a scene has below its area where no caption is drawn while it stands, and nothing at its foot. */
export const FREE = { landscape: 140, portrait: 28, square: 152 } as const;

const freed = (format: Format): Area => ({
  ...AREAS[format],
  height: AREAS[format].height + FREE[format],
});
const FREED: Record<Format, Area> = {
  ...{ landscape: freed('landscape'), portrait: freed('portrait'), square: freed('square') },
};

/** Upright, with nothing in the foot: as far above it as ever. */
const LOW: Area = {
  ...FREED.portrait,
  ...{ height: FREED.portrait.height + LOW_FOOT - FOOT, foot: LOW_FOOT },
};

/** The area of a scene: a list that is read out has no captions, and their zone. */
export function areaOf(scene: Scene, format: Format): Area {
  if (!isReadOut(scene)) return AREAS[format];
  return format === 'portrait' && isFootBare(scene) ? LOW : FREED[format];
}

/** Whether neither its heading nor its items have a picture for the foot. */
const isFootBare = ({ heading, ...scene }: Scene): boolean =>
  !takeIcon(heading).icon &&
  !emojiOf(heading) &&
  !('items' in scene && scene.items.some((item) => typeof item === 'object' && 'icon' in item));

/** Whether an area is all that a scene has: not a part of it, where several blocks stand. */
export const isAll = (area: Area, format: Format): boolean =>
  area === AREAS[format] || area === FREED[format] || area === LOW;

/** A map in its panel: how large it is drawn, and where the names stand. */

import { FORMATS } from '../../format';
import type { Writing } from '../../scene/chart/write';
import type { Scene } from '../../scene/schema';
import { AREAS, FOOT } from '../area';
import type { StageView } from '../context';
import { around, isFree, type Named, type RoomRect, rectOf } from './chart/beside';
import type { Rect } from './group/rect';
import { bodyHeight, fitHeading } from './heading';
import { MAP } from './sizes';

export interface MapLabel {
  text: string;
  at: Named;
}

export interface MapLayout {
  /** Of the drawing, px of the stage or of the block. */
  panel: Rect;
  /** From units of the map to px of the panel. */
  scale: number;
  shift: [x: number, y: number];
  size: number;
  /** Undefined where a name has no room. */
  labels: (MapLabel | undefined)[];
  radius: number;
  /** Where the number of the one that is spoken of stands; undefined where there is no column for it. */
  column: Rect | undefined;
}

export function layMap(scene: Scene<'map'>, stage: StageView, { brief }: Writing): MapLayout {
  const { panel, safe, column } = roomsOf(scene, stage);
  const [left, top, right, bottom] = scene.frame;
  const scale = Math.min(safe.width / (right - left), safe.height / (bottom - top));
  const shift: [number, number] = [
    safe.left + safe.width / 2 - ((left + right) / 2) * scale,
    safe.top + safe.height / 2 - ((top + bottom) / 2) * scale,
  ];
  const placed = ([x, y]: readonly [number, number]) => ({
    x: x * scale + shift[0],
    y: y * scale + shift[1],
  });
  const textOf = ({ name, value }: { name: string; value?: number }) =>
    value === undefined ? name : `${name} ${brief(value)}`;
  const marks: Mark[] = [
    ...scene.regions.map((region) => {
      const [x0, y0, x1, y1] = region.box;
      const box = { from: placed([x0, y0]), to: placed([x1, y1]) };
      return { at: placed(region.at), box, radius: 4, text: textOf(region) };
    }),
    ...scene.places.map((one) => ({ at: placed(one.at), radius: MAP.radius, text: textOf(one) })),
  ];
  const within = {
    left: safe.left,
    top: safe.top,
    right: safe.left + safe.width,
    bottom: safe.top + safe.height,
  };
  const sizes = MAP[stage.format];
  const least = MAP.least;
  let size: number = sizes.name;
  let labels = nameAll(marks, size, stage, within);
  while (size > least && labels.some((label) => label === undefined)) {
    size -= 4;
    labels = nameAll(marks, size, stage, within);
  }
  return { panel, scale, shift, size, labels, radius: MAP.radius, column };
}

interface Mark {
  at: { x: number; y: number };
  /** Of a country: its left upper and its right lower corner. */
  box?: { from: { x: number; y: number }; to: { x: number; y: number } };
  radius: number;
  text: string;
}

function nameAll(
  marks: readonly Mark[],
  size: number,
  { letters: { strong } }: StageView,
  within: RoomRect,
): (MapLabel | undefined)[] {
  const taken = marks.flatMap(({ box, at, radius }) =>
    box ? [] : [around({ ...at, name: '' }, radius)],
  );
  return marks.map(({ at, box, radius, text }) => {
    const width = strong(text) * size;
    const { x: left, y: top } = box?.from ?? at;
    const { x: right, y: bottom } = box?.to ?? at;
    const isRoomy = box && right - left > width * 1.1 && bottom - top > size * 1.6;
    const gap = radius + size * 0.3;
    const inside: Named = { x: at.x, y: at.y + size * 0.35, anchor: 'middle' };
    const beside: Named[] = [
      { x: Math.max(right, at.x) + gap, y: at.y + size * 0.35, anchor: 'start' },
      { x: Math.min(left, at.x) - gap, y: at.y + size * 0.35, anchor: 'end' },
      { x: at.x, y: Math.min(top, at.y) - gap, anchor: 'middle' },
      { x: at.x, y: Math.max(bottom, at.y) + gap + size * 0.76, anchor: 'middle' },
      { x: at.x + gap, y: at.y - size * 0.5, anchor: 'start' },
      { x: at.x - gap, y: at.y - size * 0.5, anchor: 'end' },
      { x: at.x + gap, y: at.y + size * 1.3, anchor: 'start' },
      { x: at.x - gap, y: at.y + size * 1.3, anchor: 'end' },
    ];
    const tries = isRoomy ? [inside, ...beside] : box ? [...beside, inside] : beside;
    const free = tries.find((one) => isFree(rectOf(one, width, size), taken, within));
    if (!free) return undefined;
    taken.push(rectOf(free, width, size));
    return { text, at: free };
  });
}

/** The panel, in what part of it all that is named stands, and the column beside it. */
function roomsOf(
  scene: Scene<'map'>,
  stage: StageView,
): { panel: Rect; safe: Rect; column: Rect | undefined } {
  const { area, canvas, format } = stage;
  const inset = MAP.inset;
  if (area !== AREAS[canvas]) {
    const height = Math.max(bodyHeight(scene.heading, stage), MAP.low);
    const panel = { left: 0, top: 0, width: area.width, height };
    const safe = {
      left: inset,
      top: inset,
      width: area.width - 2 * inset,
      height: height - 2 * inset,
    };
    return { panel, safe, column: undefined };
  }
  const { width, height } = FORMATS[canvas];
  const foot = area.top + area.height;
  if (format === 'landscape') {
    const left = area.left + MAP.column + MAP.gap;
    const panel = { left, top: 0, width: width - left, height };
    const safe = {
      left: inset,
      top: inset,
      width: panel.width - 2 * inset,
      height: foot - 2 * inset,
    };
    const head = fitHeading(scene.heading, {
      ...stage,
      area: { ...area, width: MAP.column },
    }).height;
    const top = area.top + head + MAP.gap;
    return { panel, safe, column: { left: area.left, top, width: MAP.column, height: foot - top } };
  }
  const top = area.top + fitHeading(scene.heading, stage).height + MAP.gap;
  const bottom = format === 'portrait' ? FOOT : height;
  const panel = { left: 0, top, width, height: bottom - top };
  const safe = { left: inset, top: inset, width: width - 2 * inset, height: foot - top - inset };
  return { panel, safe, column: undefined };
}

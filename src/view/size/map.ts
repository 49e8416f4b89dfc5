/** A map in its panel: how large it is drawn, and where the names stand. */

import { FORMATS } from '../../format';
import type { Writing } from '../../scene/chart/write';
import type { Scene } from '../../scene/schema';
import { FOOT, isAll } from '../area';
import type { StageView } from '../context';
import type { Rect } from './group/rect';
import { bodyHeight, fitHeading } from './heading';
import { breakLines } from './lines';
import { type MapLabel, type Mark, nameAll } from './map-names';
import { MAP } from './sizes';

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
  title: { top: number; lines: string[] } | undefined;
}

export function layMap(scene: Scene<'map'>, stage: StageView, { brief }: Writing): MapLayout {
  const { panel, safe, column, title } = roomsOf(scene, stage);
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
  const written = (value: number | undefined) => (value === undefined ? '' : brief(value));
  const marks: Mark[] = [
    ...scene.regions.map((region) => {
      const [x0, y0, x1, y1] = region.box;
      const box = { from: placed([x0, y0]), to: placed([x1, y1]) };
      return {
        at: placed(region.at),
        box,
        radius: 4,
        name: region.name,
        value: written(region.value),
      };
    }),
    ...scene.places.map((one) => ({
      at: placed(one.at),
      radius: MAP.radius,
      name: one.name,
      value: written(one.value),
    })),
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
  let labels = nameAll(marks, size, stage.letters.strong, within);
  while (size > least && labels.some((label) => label === undefined)) {
    size -= 4;
    labels = nameAll(marks, size, stage.letters.strong, within);
  }
  return { panel, scale, shift, size, labels, radius: MAP.radius, column, title };
}

interface Rooms {
  panel: Rect;
  safe: Rect;
  column?: Rect;
  /** What the numbers are, below the heading, where no column says it. */
  title?: { top: number; lines: string[] };
}

/** The panel, in what part of it all that is named stands, and the column beside it. */
function roomsOf(scene: Scene<'map'>, stage: StageView): Rooms {
  const { area, canvas, format } = stage;
  const inset = MAP.inset;
  if (!isAll(area, canvas)) {
    const height = Math.max(bodyHeight(scene.heading, stage), MAP.low);
    const panel = { left: 0, top: 0, width: area.width, height };
    const safe = {
      left: inset,
      top: inset,
      width: area.width - 2 * inset,
      height: height - 2 * inset,
    };
    return { panel, safe };
  }
  const { width, height } = FORMATS[canvas];
  const foot = area.top + area.height;
  const [x0, y0, x1, y1] = scene.frame;
  // What is wide has the whole width.
  if (format === 'landscape' && (x1 - x0) / (y1 - y0) < MAP.wide) {
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
  const head = area.top + fitHeading(scene.heading, stage).height;
  const lines = scene.title
    ? breakLines(scene.title, area.width / MAP.title, stage.letters.medium)
    : [];
  const title = lines.length > 0 ? { top: head + MAP.gap / 2, lines } : undefined;
  const told = lines.length > 0 ? MAP.gap / 2 + lines.length * MAP.title * 1.2 : 0;
  const top = Math.round(head + told + MAP.gap * 0.8);
  const bottom = format === 'portrait' ? FOOT : height;
  const panel = { left: 0, top, width, height: bottom - top };
  const safe = { left: inset, top: inset, width: width - 2 * inset, height: foot - top - inset };
  return { panel, safe, title };
}

/** Slides that are drawings of many loose boxes: their words in a row, or one picture where an office program draws it. */
import type { Root } from 'mdast';
import { toString as plainOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { LIMITS } from '../limits';
import { paragraph } from '../nodes';
import type { Element } from '../xml';
import type { Shape } from './deck';

/** So many boxes outside the places of a layout are a drawing. */
const LEAST = 6;

export interface Drawing {
  /** Its place in the file, from 1. */
  slide: number;
  boxes: number;
  /** Name of its picture; undefined where its words stand in a row. */
  picture?: string;
  /** What is in the picture. */
  drawn: ReadonlySet<Element>;
  /** What the slide shows, in order. */
  shapes: readonly Shape[];
}

/** In no place of the layout, and no item of a list. */
const isLoose = ({ holder, line, blocks }: Shape): boolean =>
  holder === undefined && line !== undefined && blocks.some(({ type }) => type !== 'list');

/** Tables and charts stay what can be edited. */
const isData = ({ blocks }: Shape): boolean =>
  blocks.some((one) => one.type === 'table' || (one.type === 'code' && one.lang === 'chart'));

/** Of the shapes of a slide below its title; undefined where they are none. */
export function drawingOf(
  slide: number,
  shapes: readonly Shape[],
  draws: boolean,
): Drawing | undefined {
  const boxes = shapes.filter(isLoose).length;
  if (boxes < LEAST) return undefined;
  const parts = shapes.filter(({ holder }) => holder === undefined);
  const nodes = parts.flatMap(({ node }) => node ?? []);
  const isDrawn = draws && nodes.length === parts.length && !parts.some(isData);
  if (!isDrawn) return { slide, boxes, drawn: new Set(), shapes };
  const picture = `slide-${slide}.png`;
  const whole = pictured(parts, picture);
  return {
    ...{ slide, boxes, picture, drawn: new Set(nodes) },
    shapes: shapes.flatMap((one) =>
      one === parts[0] ? [whole] : parts.includes(one) ? [] : [one],
    ),
  };
}

/** What is in the picture is said of it, and comes with the first of it. */
function pictured(parts: readonly Shape[], url: string): Shape {
  const words = parts.flatMap(({ blocks }) => blocks.map((block) => plainOf(block)));
  const alt = words.map((one) => one.replace(/\s+/g, ' ').trim()).filter(Boolean);
  const click = Math.min(...parts.map((one) => one.click ?? 0));
  const [left, top, right, bottom] = [
    Math.min(...parts.map(({ x }) => x)),
    Math.min(...parts.map(({ y }) => y)),
    Math.max(...parts.map(({ x, width }) => x + width)),
    Math.max(...parts.map(({ y, height }) => y + height)),
  ];
  return {
    ...{ holder: undefined, plain: '', size: 0, click, comes: [] },
    ...{ x: left, y: top, width: right - left, height: bottom - top },
    blocks: [paragraph([{ type: 'image', url, alt: alt.join('; ') }])],
  };
}

export const remarkOn = ({ slide, boxes, picture }: Drawing): string =>
  `Slide ${slide} is a drawing of ${boxes} loose boxes: ${
    picture
      ? 'it is a picture, and its words are what that says to those who do not see it.'
      : 'its words are there, in a row.'
  }`;

/** A file for each that has a picture; undefined where all of them were larger than any document. */
export function filesOf(
  drawings: readonly Drawing[],
  alone: (slide: number, drawn: ReadonlySet<Element>) => Uint8Array,
): Map<string, Uint8Array> | undefined {
  const files = new Map<string, Uint8Array>();
  let bytes = 0;
  for (const { slide, drawn, picture } of drawings) {
    if (!picture) continue;
    const file = alone(slide, drawn);
    bytes += file.length;
    if (bytes > LIMITS.total) return undefined;
    files.set(picture, file);
  }
  return files;
}

/** Pictures that are named by a tree. */
export function namedIn(
  tree: Root,
  pictures: ReadonlyMap<string, Uint8Array>,
): ReadonlyMap<string, Uint8Array> {
  const named = new Set<string>();
  visit(tree, 'image', ({ url }) => void named.add(url));
  return new Map([...pictures].filter(([name]) => named.has(name)));
}

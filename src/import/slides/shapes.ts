/** The shapes of a slide (PresentationML), out of their groups, each with its place and its words. */
import type { BlockContent } from 'mdast';
import { html, nest, paragraph, table, text } from '../nodes';
import type { Link, Parts } from '../office/package';
import { allIn, childOf, type Element, elementsOf } from '../xml';
import { chartOf } from './chart';
import type { Box } from './order';
import { paragraphsOf, type SlideParagraph } from './paragraphs';
import type { Pictures } from './picture';
import { itemsOfSmartArt } from './smart-art';
import { blocksOf, phrasesOf } from './words';

export interface Shape extends Box {
  /** What its layout has in this place, e.g. `title`. */
  holder: string | undefined;
  blocks: BlockContent[];
  /** Of a box with words. */
  paragraphs?: SlideParagraph[];
  plain: string;
  /** Of its largest letters, hundredths of a point. */
  size: number;
}

/** A slide with what it inherits from, and the tools that read it. */
export interface Slide {
  links: ReadonlyMap<string, Link>;
  layout: Element | undefined;
  master: Element | undefined;
  parts: Parts;
  pictures: Pictures;
  leave(what: string): void;
}

/** How a group moves and scales what is in it. */
interface Move {
  x: number;
  y: number;
  across: number;
  down: number;
}
const STILL: Move = { x: 0, y: 0, across: 1, down: 1 };

/** Dates, footers and numbers say nothing of the slide. */
const PASSED = new Set(['dt', 'ftr', 'sldNum', 'hdr']);
const DEEPEST = 32;
const NOTHING = { blocks: [], plain: '', size: 0 };

export function shapesOf(tree: Element | undefined, slide: Slide): Shape[] {
  return readTree(tree, slide, STILL, 0);
}

function readTree(tree: Element | undefined, slide: Slide, move: Move, depth: number): Shape[] {
  if (depth > DEEPEST) return [];
  return elementsOf(tree).flatMap((node) => {
    if (node.name === 'AlternateContent')
      return readTree(choiceOf(node, slide), slide, move, depth + 1);
    if (node.name === 'contentPart') slide.leave('drawings in ink');
    const names = elementsOf(node).find(({ name }) => name.startsWith('nv'));
    const holder = childOf(names, 'nvPr', 'ph');
    const kind = holder && (holder.attributes.type ?? 'obj');
    if (childOf(names, 'cNvPr')?.attributes.hidden === '1') {
      slide.leave('hidden shapes');
      return [];
    }
    if ((kind && PASSED.has(kind)) || isDecor(childOf(names, 'cNvPr'))) return [];
    if (node.name === 'grpSp') return readTree(node, slide, within(node, move), depth + 1);
    const inherited = inheritedOf(holder, slide);
    const shown = showOf(node, kind, inherited, slide);
    return shown ? [{ holder: kind, ...boxOf(node, inherited, move), ...shown }] : [];
  });
}

/** Plates, icons and sounds of our own slides. */
const isDecor = (names: Element | undefined): boolean =>
  /^(?:Decoration|Narration) \d/.test(names?.attributes.name ?? '');

/** Ink has a picture to fall back on, which nobody needs. */
function choiceOf(node: Element, { leave }: Slide): Element | undefined {
  if (allIn(node, 'contentPart').length > 0) {
    leave('drawings in ink');
    return undefined;
  }
  const known = elementsOf(node, 'Choice').find(
    (choice) => !/^(?:p14|aink|am3d)/.test(choice.attributes.Requires ?? ''),
  );
  return known ?? childOf(node, 'Fallback');
}

/** The same place in the layout, and in the master. */
function inheritedOf(
  holder: Element | undefined,
  { layout, master }: Slide,
): (Element | undefined)[] {
  const ofLayout = placeIn(layout, holder);
  const own = childOf(ofLayout, 'nvSpPr', 'nvPr', 'ph') ?? holder;
  return [ofLayout, placeIn(master, own)];
}

const BODIES = new Set(['obj', 'subTitle', 'tbl', 'chart', 'pic', 'dgm', 'media']);

function placeIn(page: Element | undefined, holder: Element | undefined): Element | undefined {
  if (!page || !holder) return undefined;
  const { type = 'obj', idx } = holder.attributes;
  const places = allIn(childOf(page, 'cSld', 'spTree'), 'sp').flatMap((shape) => {
    const place = childOf(shape, 'nvSpPr', 'nvPr', 'ph');
    return place ? [{ shape, place }] : [];
  });
  const isLike = ({ attributes: { type: other = 'obj' } }: Element): boolean =>
    other === type ||
    (type === 'ctrTitle' && other === 'title') ||
    (BODIES.has(type) && (other === 'body' || other === 'obj'));
  const same = idx && places.find(({ place }) => place.attributes.idx === idx);
  return (same || places.find(({ place }) => isLike(place)))?.shape;
}

function showOf(
  node: Element,
  kind: string | undefined,
  inherited: (Element | undefined)[],
  slide: Slide,
): Pick<Shape, 'blocks' | 'plain' | 'size' | 'paragraphs'> | undefined {
  if (node.name === 'sp' || node.name === 'cxnSp') return boxWords(node, kind, inherited, slide);
  if (node.name === 'pic') return { ...NOTHING, blocks: pictureOf(node, slide) };
  if (node.name !== 'graphicFrame') return undefined;
  return { ...NOTHING, blocks: graphicOf(node, slide) };
}

function boxWords(
  node: Element,
  kind: string | undefined,
  inherited: (Element | undefined)[],
  { links, master }: Slide,
) {
  const isTitle = kind !== undefined && /itle$/.test(kind) && kind !== 'subTitle';
  const styles = [
    childOf(node, 'txBody', 'lstStyle'),
    ...inherited.map((one) => childOf(one, 'txBody', 'lstStyle')),
    kind && childOf(master, 'txStyles', isTitle ? 'titleStyle' : 'bodyStyle'),
  ].map((style) => style || undefined);
  const paragraphs = paragraphsOf(childOf(node, 'txBody'), links, styles);
  const plain = paragraphs.map((one) => one.plain).join('\n');
  if (!plain.trim()) return undefined;
  const size = Math.max(0, ...paragraphs.filter((one) => one.plain.trim()).map((one) => one.size));
  return { paragraphs, blocks: blocksOf(paragraphs), plain, size };
}

function pictureOf(node: Element, { links, pictures, leave }: Slide): BlockContent[] {
  const fill =
    childOf(node, 'blipFill') ??
    childOf(node, 'AlternateContent', 'Fallback', 'blipFill') ??
    childOf(node, 'AlternateContent', 'Choice', 'blipFill');
  const blip = childOf(fill, 'blip');
  const drawn = allIn(childOf(blip, 'extLst'), 'svgBlip')[0];
  const part = [drawn, blip].map((one) => links.get(one?.attributes['r:embed'] ?? '')?.target);
  const crop = childOf(fill, 'srcRect');
  const url = part.map((one) => one && pictures.keep(one, crop)).find(Boolean);
  if (!url) {
    leave('pictures that no browser shows');
    return [];
  }
  const names = childOf(node, 'nvPicPr', 'cNvPr');
  const isDecor = allIn(names, 'decorative')[0]?.attributes.val === '1';
  const alt = isDecor ? '' : (names?.attributes.descr ?? '').replace(/\s+/g, ' ').trim();
  return [paragraph([{ type: 'image', url, alt }])];
}

function graphicOf(node: Element, slide: Slide): BlockContent[] {
  const data = childOf(node, 'graphic', 'graphicData');
  const grid = childOf(data, 'tbl');
  if (grid) return [tableOf(grid, slide)];
  const { links, parts, leave, pictures } = slide;
  const chart = childOf(data, 'chart');
  if (chart) {
    const read = chartOf(parts.xml(links.get(chart.attributes['r:id'] ?? '')?.target ?? ''));
    if (!read) leave('charts without data');
    const title = read?.title ? [paragraph([text(read.title)])] : [];
    return read ? [...title, read.fence] : [];
  }
  const drawing = childOf(data, 'relIds');
  if (drawing)
    return nest(
      itemsOfSmartArt(parts.xml(links.get(drawing.attributes['r:dm'] ?? '')?.target ?? '')),
    );
  leave('objects of other programs');
  const preview = links.get(allIn(data, 'blip')[0]?.attributes['r:embed'] ?? '')?.target;
  const url = preview && pictures.keep(preview);
  return url ? [paragraph([{ type: 'image', url, alt: '' }])] : [];
}

const tableOf = (grid: Element, { links }: Slide) =>
  table(
    elementsOf(grid, 'tr').map((row) =>
      elementsOf(row, 'tc').map((cell) => {
        const { hMerge, vMerge } = cell.attributes;
        if (hMerge === '1' || vMerge === '1') return [];
        const lines = paragraphsOf(childOf(cell, 'txBody'), links).filter(({ plain }) =>
          plain.trim(),
        );
        return lines.flatMap(({ runs }, i) => [
          ...(i > 0 ? [html('<br>')] : []),
          ...phrasesOf(runs),
        ]);
      }),
    ),
  );

const numbersOf = (element: Element | undefined, ...names: string[]): number[] =>
  names.map((name) => Number(element?.attributes[name] ?? Number.NaN));

/** Where it stands on the slide, in the units of the file. */
function boxOf(node: Element, inherited: (Element | undefined)[], move: Move): Box {
  for (const one of [node, ...inherited]) {
    const place = childOf(one, 'spPr', 'xfrm') ?? childOf(one, 'xfrm');
    const [x = 0, y = 0] = numbersOf(childOf(place, 'off'), 'x', 'y');
    const [width = 0, height = 0] = numbersOf(childOf(place, 'ext'), 'cx', 'cy');
    if (Number.isNaN(x + y + width + height)) continue;
    const { x: left, y: top, across, down } = one === node ? move : STILL;
    return {
      x: left + x * across,
      y: top + y * down,
      width: width * across,
      height: height * down,
    };
  }
  return { x: 0, y: 0, width: 0, height: 0 };
}

function within(group: Element, move: Move): Move {
  const place = childOf(group, 'grpSpPr', 'xfrm');
  const [x = 0, y = 0] = numbersOf(childOf(place, 'off'), 'x', 'y');
  const [width = 0, height = 0] = numbersOf(childOf(place, 'ext'), 'cx', 'cy');
  const [left = 0, top = 0] = numbersOf(childOf(place, 'chOff'), 'x', 'y');
  const [innerWidth = 0, innerHeight = 0] = numbersOf(childOf(place, 'chExt'), 'cx', 'cy');
  if (Number.isNaN(x + y + width + height + left + top + innerWidth + innerHeight)) return move;
  const [across, down] = [
    width / (innerWidth || width || 1),
    height / (innerHeight || height || 1),
  ];
  return {
    x: move.x + (x - left * across) * move.across,
    y: move.y + (y - top * down) * move.down,
    across: move.across * across,
    down: move.down * down,
  };
}

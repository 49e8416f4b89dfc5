/** The shapes of a slide (PresentationML), out of their groups, each with its place and its words. */
import { allIn, childOf, type Element, elementsOf, isOn } from '../xml';
import type { Shape } from './deck';
import { isDecor } from './ours';
import { paragraphsOf } from './paragraphs';
import { boxOf, type Move, STILL, within } from './place';
import { graphicOf, pictureOf, type SlideTools } from './shown';
import { blocksOf, lineOf, outermost } from './words';

/** Dates, footers and numbers say nothing of the slide. */
const PASSED = new Set(['dt', 'ftr', 'sldNum', 'hdr']);
const DEEPEST = 32;
/** The click at which a paragraph comes. */
interface Coming {
  comesAt(paragraph: number): number;
}

const NOTHING = { blocks: [], plain: '', size: 0 };

export function shapesOf(tree: Element | undefined, slide: SlideTools): Shape[] {
  return readTree(tree, slide, { move: STILL, click: 0 }, 0);
}

/** How the group around shapes moves them, and when it comes. */
interface Group {
  move: Move;
  click: number;
}

function readTree(
  tree: Element | undefined,
  slide: SlideTools,
  group: Group,
  depth: number,
): Shape[] {
  if (depth > DEEPEST) return [];
  return elementsOf(tree).flatMap((node) => {
    if (node.name === 'AlternateContent')
      return readTree(choiceOf(node, slide), slide, group, depth + 1);
    if (node.name === 'contentPart') slide.leave('drawings in ink');
    const names = elementsOf(node).find(({ name }) => name.startsWith('nv'));
    const holder = childOf(names, 'nvPr', 'ph');
    const kind = holder && (holder.attributes.type ?? 'obj');
    if (isOn(childOf(names, 'cNvPr')?.attributes.hidden)) {
      slide.leave('hidden shapes');
      return [];
    }
    if ((kind && PASSED.has(kind)) || isDecor(childOf(names, 'cNvPr')?.attributes.name)) return [];
    const { id } = childOf(names, 'cNvPr')?.attributes ?? {};
    const click = Math.max(group.click, slide.clicks.of(id));
    const { move } = group;
    if (node.name === 'grpSp')
      return readTree(node, slide, { move: within(node, move), click }, depth + 1);
    const inherited = inheritedOf(holder, slide);
    const comesAt = (paragraph: number): number =>
      Math.max(group.click, slide.clicks.of(id, paragraph));
    const shown = showOf(node, kind, inherited, { ...slide, comesAt });
    return shown ? [{ holder: kind, ...boxOf(node, inherited, move), click, node, ...shown }] : [];
  });
}

/** Ink has a picture to fall back on, which nobody needs. */
function choiceOf(node: Element, { leave }: SlideTools): Element | undefined {
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
  { layout, master }: SlideTools,
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
  slide: SlideTools & Coming,
): Pick<Shape, 'blocks' | 'plain' | 'size' | 'line' | 'click' | 'comes'> | undefined {
  if (node.name === 'sp' || node.name === 'cxnSp') return boxWords(node, kind, inherited, slide);
  if (node.name === 'pic') return { ...NOTHING, comes: [], blocks: pictureOf(node, slide) };
  if (node.name !== 'graphicFrame') return undefined;
  return { ...NOTHING, blocks: graphicOf(node, slide) };
}

function boxWords(
  node: Element,
  kind: string | undefined,
  inherited: (Element | undefined)[],
  { links, master, comesAt }: SlideTools & Coming,
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
  const comings = paragraphs.map((one, i) => ({ ...one, click: comesAt(i) }));
  const click = Math.min(...comings.filter((one) => one.plain.trim()).map((one) => one.click));
  const comes = outermost(comings).map((one) => one.click);
  return { line: lineOf(paragraphs), blocks: blocksOf(paragraphs), plain, size, click, comes };
}

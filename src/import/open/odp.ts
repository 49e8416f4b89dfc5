/** Slides of LibreOffice and others (.odp). */
import type { BlockContent, PhrasingContent, Root } from 'mdast';
import { toString as plainOf } from 'mdast-util-to-string';
import { text } from '../nodes';
import { metaOf } from '../office/meta';
import type { Reader } from '../reader';
import { deckOf, type Shape, type Size } from '../slides/deck';
import { filesOf, namedIn } from '../slides/drawing';
import { isDecor, isNote, noteOf, unmarked } from '../slides/ours';
import { spokenOf } from '../spoken';
import { allIn, childOf, type Element, elementsOf } from '../xml';
import { pageAlone } from './alone';
import { clicksOf, comingOf, type PageClicks } from './clicks';
import { plainIn } from './frame';
import { centimetres } from './length';
import { openOpenFile } from './package';
import { openSource } from './read';
import type { Source } from './source';
import { sizeIn } from './words';

/** Of a page without a size, in centimetres. */
const USUAL: Size = { width: 28, height: 21 };
/** What its layout has in a place, as PowerPoint calls it. */
const HOLDERS: Record<string, string> = { title: 'title', subtitle: 'subTitle', outline: 'body' };
/** Dates, footers and numbers say nothing of the slide. */
const PASSED = new Set(['date-time', 'footer', 'page-number', 'header', 'notes', 'page']);

export const openSlides: Reader = {
  name: 'an OpenDocument presentation',
  endings: ['odp'],
  async read(bytes, { draws } = { draws: false }) {
    const file = await openOpenFile(bytes, 'presentation');
    const { source, left } = openSource(file);
    const pages = elementsOf(file.body, 'page');
    const slides = pages.flatMap((page, i) => {
      const style = source.styles.get('drawing-page', page.attributes['draw:style-name']);
      if (style.property('presentation:visibility') === 'hidden') {
        source.leave('hidden slides');
        return [];
      }
      const clicks = clicksOf(page, source.leave);
      const shapes = elementsOf(page).flatMap((node) => shapesOf(node, { source, clicks }));
      const notes = notesOf(page, source);
      return [{ number: i + 1, shapes: opened(shapes, i), notes, clicks: clicks.last }];
    });
    const size = sizeOf(file.masters, pages[0]);
    const { children, subtitle, hasActs, remarks, drawings } = deckOf(slides, size, draws);
    const tree: Root = { type: 'root', children };
    const files = filesOf(drawings, (slide, drawn) =>
      pageAlone(file.archive, file.content, pages[slide - 1] as Element, drawn),
    );
    if (!files) return openSlides.read(bytes);
    const { files: all } = source.pictures;
    return {
      tree,
      hasActs,
      meta: { ...metaOf(file.archive, 'meta.xml'), ...(subtitle && { subtitle }) },
      pictures: drawings.length > 0 ? namedIn(tree, all) : all,
      left,
      remarks,
      ...(drawings.length > 0 && { drawings: { ...size, ending: 'odp', files } }),
    };
  },
};

/** The first slide is that of the title where it has nothing else. */
const opened = (shapes: Shape[], index: number): Shape[] =>
  index === 0 && shapes.every(({ holder }) => holder === 'title' || holder === 'subTitle')
    ? shapes.map((one) => (one.holder === 'title' ? { ...one, holder: 'ctrTitle' } : one))
    : shapes;

interface PageTools {
  source: Source;
  clicks: PageClicks;
}

/** The shapes of a node, out of their groups; `around` is the click at which the group comes. */
function shapesOf(node: Element, tools: PageTools, around = 0): Shape[] {
  const { source, clicks } = tools;
  const { attributes } = node;
  const place = attributes['presentation:class'] ?? '';
  if (node.prefix !== 'draw' || PASSED.has(place)) return [];
  if (attributes['presentation:placeholder'] === 'true' || isDecor(attributes['draw:name']))
    return [];
  if (node.name === 'g') {
    const click = Math.max(around, clicks.of(node));
    return elementsOf(node).flatMap((child) => shapesOf(child, tools, click));
  }
  const blocks = (node.name === 'frame' ? source.frame(node) : source.flow(node)) as BlockContent[];
  if (blocks.length === 0) return [];
  const plain = plainIn(node);
  const words = plain.trim() && !childOf(node, 'table') ? lineOf(blocks) : [];
  const line = words.length > 0 ? words : undefined;
  const [, left, top] =
    /translate\s*\(\s*(\S+?)[\s,]+(\S+?)\s*\)/.exec(attributes['draw:transform'] ?? '') ?? [];
  return [
    {
      ...{ holder: HOLDERS[place], node, ...comingOf(node, clicks, around) },
      blocks,
      ...(line && { line }),
      plain,
      size: sizeIn(node, source),
      x: centimetres(left ?? attributes['svg:x']),
      y: centimetres(top ?? attributes['svg:y']),
      width: centimetres(attributes['svg:width']),
      height: centimetres(attributes['svg:height']),
    },
  ];
}

/** All words of blocks in one line. */
function lineOf(blocks: readonly BlockContent[]): PhrasingContent[] {
  const lines = blocks.map((block): PhrasingContent[] => {
    if (block.type === 'paragraph' || block.type === 'heading')
      return block.children.map((one) => (one.type === 'break' ? text(' ') : one));
    if (block.type !== 'list') return [];
    return lineOf(block.children.flatMap(({ children }) => children as BlockContent[]));
  });
  return lines.flatMap((line, i) => [...(i > 0 ? [text(' ')] : []), ...line]);
}

const notesOf = (page: Element, source: Source): BlockContent[] =>
  elementsOf(childOf(page, 'notes'), 'frame')
    .filter(
      ({ attributes }) =>
        attributes['presentation:class'] === 'notes' &&
        attributes['presentation:placeholder'] !== 'true',
    )
    .flatMap((frame) => spokenOf(source.frame(unmarked(frame))))
    .map((words) => (isNote(plainOf(words)) ? noteOf(plainOf(words)) : words));

/** Of the page's master. */
function sizeOf(masters: Element | undefined, page: Element | undefined): Size {
  const name = page?.attributes['draw:master-page-name'];
  const master = allIn(childOf(masters, 'master-styles'), 'master-page').find(
    ({ attributes }) => attributes['style:name'] === name,
  );
  const layout = allIn(childOf(masters, 'automatic-styles'), 'page-layout').find(
    ({ attributes }) => attributes['style:name'] === master?.attributes['style:page-layout-name'],
  );
  const { 'fo:page-width': width, 'fo:page-height': height } =
    childOf(layout, 'page-layout-properties')?.attributes ?? {};
  return {
    width: centimetres(width) || USUAL.width,
    height: centimetres(height) || USUAL.height,
  };
}

/** What shapes without words of their own show: pictures, tables, charts, SmartArt. */
import type { BlockContent, PhrasingContent, Table } from 'mdast';
import { alignOfColumns } from '../align';
import { html, nest, paragraph, table } from '../nodes';
import { chartOf } from '../office/chart';
import type { Link, Parts } from '../office/package';
import type { Edges, Pictures } from '../office/pictures';
import { phrasesOf } from '../office/runs';
import { allIn, childOf, type Element, elementsOf, isOn } from '../xml';
import type { Clicks } from './clicks';
import { paragraphsOf, type SlideParagraph } from './paragraphs';
import { itemsOfSmartArt } from './smart-art';

/** A slide with what it inherits from, and the tools that read it. */
export interface SlideTools {
  links: ReadonlyMap<string, Link>;
  layout: Element | undefined;
  master: Element | undefined;
  parts: Parts;
  pictures: Pictures;
  clicks: Clicks;
  leave(what: string): void;
}

export function pictureOf(node: Element, { links, pictures, leave }: SlideTools): BlockContent[] {
  const fill =
    childOf(node, 'blipFill') ??
    childOf(node, 'AlternateContent', 'Fallback', 'blipFill') ??
    childOf(node, 'AlternateContent', 'Choice', 'blipFill');
  const blip = childOf(fill, 'blip');
  const drawn = allIn(childOf(blip, 'extLst'), 'svgBlip')[0];
  const part = [drawn, blip].map((one) => links.get(one?.attributes['r:embed'] ?? '')?.target);
  const edges = edgesOf(childOf(fill, 'srcRect'));
  const url = part.map((one) => one && pictures.keep(one, () => edges)).find(Boolean);
  if (!url) {
    leave('pictures that no browser shows');
    return [];
  }
  const names = childOf(node, 'nvPicPr', 'cNvPr');
  const isDecor = isOn(allIn(names, 'decorative')[0]?.attributes.val);
  const alt = isDecor ? '' : (names?.attributes.descr ?? '').replace(/\s+/g, ' ').trim();
  return [paragraph([{ type: 'image', url, alt }])];
}

/** Of a crop, thousandths of a per cent. */
const WHOLE = 100_000;

function edgesOf(crop: Element | undefined): Edges {
  const cut = (edge: string): number => Number(crop?.attributes[edge] ?? 0) / WHOLE;
  return { left: cut('l'), top: cut('t'), right: cut('r'), bottom: cut('b') };
}

export function graphicOf(node: Element, slide: SlideTools): BlockContent[] {
  const data = childOf(node, 'graphic', 'graphicData');
  const grid = childOf(data, 'tbl');
  if (grid) return [tableOf(grid, slide)];
  const { links, parts, leave, pictures } = slide;
  const chart = childOf(data, 'chart');
  if (chart) {
    const read = chartOf(parts.xml(links.get(chart.attributes['r:id'] ?? '')?.target ?? ''));
    if (!read) leave('charts without data');
    return read ?? [];
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

function tableOf(grid: Element, { links }: SlideTools): Table {
  const rows = elementsOf(grid, 'tr').map((row) =>
    elementsOf(row, 'tc').map((cell) => {
      const { hMerge, vMerge, gridSpan } = cell.attributes;
      const isCovered = isOn(hMerge) || isOn(vMerge);
      const lines = isCovered ? [] : paragraphsOf(childOf(cell, 'txBody'), links);
      return { lines: lines.filter(({ plain }) => plain.trim()), isWide: Number(gridSpan) > 1 };
    }),
  );
  const align = alignOfColumns(
    rows.map((cells) => cells.map(({ lines, isWide }) => (isWide ? undefined : lines[0]?.align))),
  );
  return table(
    rows.map((cells) => cells.map(({ lines }) => lines.flatMap(inCell))),
    align,
  );
}

const inCell = ({ runs }: SlideParagraph, line: number): PhrasingContent[] => [
  ...(line > 0 ? [html('<br>')] : []),
  ...phrasesOf(runs),
];

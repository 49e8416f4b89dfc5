import { plainText, type Rich } from '../../../scene/inline';
import type { ToldPart } from '../../../scene/kinds/table';
import type { Scene } from '../../../scene/schema';
import { isAll } from '../../area';
import { canvasOf, fitSize, type Space } from '../fit';
import { fitHeading, isEmpty } from '../heading';
import { countLines } from '../lines';
import { fitRows, ownSizes, type Page } from '../pages';
import type { Room } from '../room';
import { type Side, sideOf } from '../side';
import { HEADING, TOLD } from '../sizes';

type Told = NonNullable<Scene<'table'>['told']>;

/**
 * Pages of the parts of a table that is told, a row on each or a part of one: sizes in px of names and of words on each, the
 * ground of the heading beside it on a wide stage, or the size of one that has none.
 */
export function sizeToldRows(scene: Scene<'table'>, { names, parts }: Told, space: Space) {
  const { format, letters } = space;
  const side = sideOfTold(scene.heading, space);
  const heading = side ? undefined : fitHeading(scene.heading, space, TOLD.heading);
  const area = areaOf(space, side, isEmpty(scene.heading) ? undefined : heading);
  const { most, beside, name: nameMost } = TOLD[format];
  const named = scene.rows.map((cells) => nameOf(cells, names));
  const nameAt = (px: number) =>
    Math.max(0, ...named.map((name) => countLines(name, area.width, px, letters.serif)));
  const name = fitSize(nameMost, TOLD.name.least, TOLD.name.rows, nameAt);
  const width = area.width - beside;
  const nameHeight = (row: number) => {
    const text = named[row] ?? [];
    if (isEmpty(text)) return 0;
    return (
      countLines(text, area.width, name, letters.serif) * name * TOLD.name.line + TOLD.name.below
    );
  };
  const heightOf = (part: ToldPart, px: number) =>
    part.lines.reduce(
      (sum, { column, text }) => {
        const label =
          column === undefined || isInline(part) ? 0 : TOLD.label.size * TOLD.label.line;
        const words = isInline(part) ? labelled(scene, column, text) : text;
        return sum + label + countLines(words, width, px, letters.medium) * px * TOLD.line;
      },
      apart(part, px),
    );
  // The highest name of any row: a page of one has its room at least.
  const highest = Math.max(0, ...scene.rows.map((_, row) => nameHeight(row)));
  const fitted = fitRows(parts, heightOf, area.height, {
    ...{ most, least: TOLD.least, beside: () => highest },
    mayEnd: ({ from, until }) => parts[from]?.row === parts[until - 1]?.row,
  });
  const sizes = ownSizes(fitted, TOLD.least);
  const sizeOf = (page: Page) => sizes[fitted.pages.indexOf(page)] ?? fitted.size;
  const roomOf = (page: Page): Room => ({ width, size: sizeOf(page), ems: letters.medium });
  return {
    ...{ pages: fitted.pages, side, heading, named, roomOf },
    name: { width: area.width, size: name, ems: letters.serif },
  };
}

/** px of what is around the lines of a part and between them. */
const apart = ({ lines }: ToldPart, px: number): number =>
  TOLD.above + TOLD.gap + (lines.length - 1) * TOLD.between * px;

/** Cells that a row is called by, as one line. */
const nameOf = (cells: readonly Rich[], names: number): Rich =>
  cells
    .slice(0, names)
    .filter((cell) => plainText(cell).trim() !== '')
    .flatMap(
      (cell, i): Rich => [...(i > 0 ? [{ type: 'text' as const, text: ' · ' }] : []), ...cell],
    );

/** Short cells, each with the name of its column before it. */
export const isInline = ({ lines }: ToldPart): boolean =>
  lines.length > 1 && lines.every(({ column }) => column !== undefined);

const labelled = ({ header }: Scene<'table'>, column: number | undefined, text: Rich): Rich => [
  { type: 'text', text: column === undefined ? '' : `${plainText(header[column] ?? [])}: ` },
  ...text,
];

function sideOfTold(heading: Rich, space: Space): Side | undefined {
  const isOwn = isAll(space.area, canvasOf(space));
  return isOwn && space.format === 'landscape' ? sideOf(heading, space) : undefined;
}

function areaOf({ area }: Space, side?: Side, heading?: { height: number }) {
  if (side) return { width: side.room.width - TOLD.margin, height: side.room.height };
  const taken = heading ? heading.height + HEADING.gap : 0;
  return { width: area.width, height: area.height - taken };
}

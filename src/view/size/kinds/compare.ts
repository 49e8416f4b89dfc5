import type { Rich } from '../../../scene/inline';
import type { Item } from '../../../scene/item';
import type { Scene } from '../../../scene/schema';
import { linesHeight } from '../details';
import { fitSize, preferOneLine, type Space, share, sizeFor } from '../fit';
import { bodyHeight } from '../heading';
import { countLines } from '../lines';
import { COMPARE, ICONS } from '../sizes';

/** The name of a column that stands below another, behind its icon. */
export const named = ({ icon, text }: Pick<Item, 'icon' | 'text'>): Rich =>
  icon ? [{ type: 'icon', ...icon }, ...text] : text;

/**
 * Sizes in px of the columns' names and lines, how many lines a name takes, whether columns stand below each other, and
 * whether their icons stand above their names: else before them. The height of the highest line where that is uncommon.
 */
export function sizeCompare(scene: Scene<'compare'>, space: Space) {
  const { columns } = scene;
  const { format } = space;
  const stacked = format === 'portrait' || (format === 'square' && columns.length > 2);
  const hasIcons = columns.some(({ icon }) => icon);
  const above = sizeColumns(scene, space, { stacked, signs: !stacked && hasIcons });
  return above.fits ? above : sizeColumns(scene, space, { stacked, signs: false });
}

function sizeColumns(
  { heading, columns }: Scene<'compare'>,
  space: Space,
  { stacked, signs }: { stacked: boolean; signs: boolean },
) {
  const { format, area } = space;
  const { medium, name: face } = space.letters;
  const { names, lines: sizes, oneLine, least, gap } = COMPARE[format];
  const width = stacked ? area.width : share(area.width, gap, columns.length);
  const nameOf = ({ icon, text }: Item) => (signs ? text : named({ icon, text }));
  const linesAt = (px: number) =>
    Math.max(...columns.map((column) => countLines(nameOf(column), width, px, face)));
  const most = sizeFor(columns.length, names);
  const name = fitSize(most, COMPARE.name.least, stacked ? 1 : 2, linesAt);
  const nameLines = linesAt(name);
  const sign = signs ? ICONS.column.size + ICONS.column.gap : 0;
  const above = sign + COMPARE.rule + nameLines * name * COMPARE.name.line + COMPARE.name.gap;
  const lines = columns.flatMap(({ details }) => details);
  const wanted = preferOneLine(lines, width, sizeFor(columns.length, sizes), oneLine, medium);
  const body = bodyHeight(heading, space);
  const heightAt = (px: number) => {
    const heights = columns.map(
      ({ details, nesting }) =>
        above +
        linesHeight(details, nesting, width, px, medium) * COMPARE.line +
        COMPARE.lineGap * details.length,
    );
    return stacked
      ? heights.reduce((sum, one) => sum + one, gap * (columns.length - 1))
      : Math.max(...heights);
  };
  const size = fitSize(wanted, least, body, heightAt);
  const highest =
    Math.max(...lines.map((line) => countLines(line, width, size, medium))) * size * COMPARE.line;
  return {
    ...{ size, name, nameLines, stacked, signs },
    fits: heightAt(size) <= body,
    rooms: { name: { width, size: name, ems: face }, line: { width, size, ems: medium } },
    lineMost: highest > COMPARE.lineMost ? highest : undefined,
  };
}

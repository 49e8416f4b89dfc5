import type { Inline, Rich } from '../../../scene/inline';
import type { Scene } from '../../../scene/schema';
import { AREAS } from '../../area';
import { canvasOf, fitWords, lastOf, type Space } from '../fit';
import { bodyHeight } from '../heading';
import { countLines } from '../lines';
import { REFERENCES } from '../sizes';

type Items = Scene<'references'>['items'];

/** The entries, in their short form where the whole has no room, with their size and gap in px, and that of the disclaimer. */
export function sizeReferences(scene: Scene<'references'>, space: Space) {
  const { area, letters } = space;
  const layout = REFERENCES[space.format];
  const { disclaimer } = layout;
  const rows = countLines(scene.disclaimer ?? '', area.width, disclaimer, letters.sans);
  // A line of it stands where sources do, which are none here.
  const isBelow = rows <= 1 && area === AREAS[canvasOf(space)];
  const below =
    scene.disclaimer && !isBelow
      ? rows * disclaimer * REFERENCES.disclaimerLine + REFERENCES.rule
      : 0;
  const height = bodyHeight(scene.heading, space) - below;
  const heightOf = (items: Items, px: number, isWhole = false) =>
    items.reduce((sum, { text }) => {
      const lines = countLines(text, area.width - REFERENCES.indent, px, letters.sans, isWhole);
      return sum + lines * px * REFERENCES.line + px * layout.gap;
    }, 0);
  const isWhole = !layout.short || heightOf(scene.items, layout.least) <= height;
  const items = isWhole ? scene.items : scene.items.map(shorten);
  const most = isWhole ? layout.most : layout.short;
  // An address stands in one line where it can.
  const heightAt = (px: number, isWhole: boolean) => heightOf(items, px, isWhole);
  const fitted = fitWords(most, layout.least, height, heightAt);
  const fits = heightAt(fitted, false) <= height;
  const size = fits ? fitted : fitWords(layout.least, lastOf(layout.least), height, heightAt);
  const room = { width: area.width - REFERENCES.indent, size, ems: letters.sans };
  return { items, size, gap: size * layout.gap, disclaimer, isBelow, room };
}

/** The short form of a source and its link; the whole of it when it has neither. The deck shows all. */
function shorten<T extends { text: Rich }>(item: T): T {
  const kept = item.text.filter(({ type }) => type === 'strong' || type === 'link');
  const space: Inline = { type: 'text', text: ' ' };
  return kept.length > 0 ? { ...item, text: kept.flatMap((node) => [node, space]) } : item;
}

import type { Inline, Rich } from '../../../scene/inline';
import type { Scene } from '../../../scene/schema';
import { canvasOf, fitWords, lastOf, type Space, sizeFor } from '../fit';
import { bodyHeight } from '../heading';
import { countLines } from '../lines';
import { sideOf } from '../side';
import { REFERENCES } from '../sizes';

type Items = Scene<'references'>['items'];

/** The ground with the heading, where there is room beside it; the entries, in their short form where the whole has no room, with their size and gap in px, and that of the disclaimer. */
export function sizeReferences(scene: Scene<'references'>, space: Space) {
  const side = sideOf(scene.heading, space);
  const beside = side && sizeBeside(scene, space, side);
  return beside && beside.size >= REFERENCES.beside[canvasOf(space)]
    ? beside
    : sizeBeside(scene, space, undefined);
}

function sizeBeside(scene: Scene<'references'>, space: Space, side: ReturnType<typeof sideOf>) {
  const { area, letters, format } = space;
  const { disclaimer, gap, ...layout } = REFERENCES[format];
  const { least } = REFERENCES[canvasOf(space)];
  const under = { width: area.width, height: bodyHeight(scene.heading, space) };
  const { width: across, height: high } = side?.room ?? under;
  const width = across - (side?.width ? REFERENCES.inset : 0);
  const rows = countLines(scene.disclaimer ?? '', width, disclaimer, letters.sans);
  const below = scene.disclaimer
    ? rows * disclaimer * REFERENCES.disclaimerLine + REFERENCES.rule
    : 0;
  const height = high - (side?.height ? REFERENCES.inset : 0) - below;
  const words = width - REFERENCES.indent;
  const heightOf = (items: Items, px: number, isWhole = false) =>
    items.reduce((sum, { text }) => {
      const lines = countLines(text, words, px, letters.sans, isWhole);
      return sum + lines * px * REFERENCES.line + px * gap;
    }, 0);
  const isWhole = format === 'landscape' || heightOf(scene.items, least) <= height;
  const items = isWhole ? scene.items : scene.items.map(shorten);
  const most = sizeFor(items.length, layout.most);
  // An address stands in one line where it can.
  const heightAt = (px: number, isWhole: boolean) => heightOf(items, px, isWhole);
  const fitted = fitWords(most, least, height, heightAt);
  const fits = heightAt(fitted, false) <= height;
  const size = fits ? fitted : fitWords(least, lastOf(least), height, heightAt);
  const room = { width: words, size, ems: letters.sans };
  return { side, items, size, gap: size * gap, disclaimer, room };
}

/** The short form of a source and its link; the whole of it when it has neither. The deck shows all. */
function shorten<T extends { text: Rich }>(item: T): T {
  const kept = item.text.filter(({ type }) => type === 'strong' || type === 'link');
  const space: Inline = { type: 'text', text: ' ' };
  return kept.length > 0 ? { ...item, text: kept.flatMap((node) => [node, space]) } : item;
}
